package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Notices;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visitor is told of an activity, and what is told no more. */
@InBerlin
class ToldTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Programme programme;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Notices notices;

    Fetch fetch;

    @BeforeEach
    void arrive() {
        fetch = new Fetch(port);
    }

    @Test
    void theDayOfAnAnnouncementIsNotTakenForTheDayOfTheEvent() {
        Element change = activity("youth-exchange-radio").select(".change").getFirst();
        assertThat(change.select(".change-title").text()).isEqualTo("Findet online statt");
        assertThat(change.select("small").text()).startsWith("mitgeteilt am ");
    }

    @Test
    void aSingleChangeIsToldOnceAndSeveralInTheirOrder() {
        assertThat(activity("youth-exchange-radio").select("#history")).isEmpty();
        assertThat(activity("workshop-green-roofs").select(".history li")).hasSize(2);
    }

    @Test
    void aPageWearsTheBadgesOfItsLine() {
        assertThat(activity("youth-exchange-radio").select(".chip").text()).contains("jetzt online");
        assertThat(activity("workshop-green-roofs").select(".chip").text()).contains("neuer Termin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prague-study-visit", "neighbourhood-2020", "posters-2020"})
    void whatIsOverHasAHistoryAndNoNews(String key) {
        Document page = activity(key);
        assertThat(page.select(".change")).isEmpty();
        assertThat(page.select(".history li")).isNotEmpty();
    }

    @Test
    void whatNeverTookPlaceStillSaysSoFirst() {
        assertThat(activity("choir-2020").select(".change-title").text()).isEqualTo("Abgesagt");
    }

    @Test
    void whatWasTakenBackDoesNotHideWhatStaysCancelled() {
        UUID activity = twoEvenings();
        List<Run> runs = programme.find(activity).orElseThrow().runs();
        act(activity, new Step.Cancel(), runs.getFirst());
        act(activity, new Step.Postpone(), runs.getLast());
        Act last = programme.history(activity).getLast();
        act(activity, new Step.Undo(last.changes()), runs.getLast());

        Document page = page("/de/aktivitaeten/" + slugOf(activity));
        assertThat(page.select(".change-title").eachText()).containsExactly("Abgesagt");
        assertThat(page.select(".change s").text()).contains("1. Mai 2031").doesNotContain("2. Mai");
        assertThat(page.select(".history li").eachText().getLast()).contains("zurückgenommen");
    }

    @Test
    void whatIsNewDoesNotHideWhatStaysCancelled() {
        UUID activity = twoEvenings();
        List<Run> runs = programme.find(activity).orElseThrow().runs();
        act(activity, new Step.Cancel(), runs.getFirst());
        act(activity, new Step.MoveOnline(null), runs.getLast());

        Document page = page("/de/aktivitaeten/" + slugOf(activity));
        assertThat(page.select(".change-title").eachText()).containsExactly("Findet online statt", "Abgesagt");
        assertThat(page.select("#history")).as("all of it is told already").isEmpty();
    }

    @Test
    void whereAllWasTakenBackThatIsTheNews() {
        UUID activity = twoEvenings();
        List<Run> runs = programme.find(activity).orElseThrow().runs();
        act(activity, new Step.Cancel(), runs.getFirst());
        act(activity, new Step.Undo(programme.history(activity).getLast().changes()), runs.getFirst());

        assertThat(page("/de/aktivitaeten/" + slugOf(activity))
                        .select(".change-title")
                        .eachText())
                .containsExactly("Eine Änderung wurde zurückgenommen: Es bleibt, wie es war");
    }

    private void act(UUID activity, Step step, Run run) {
        assertThat(programme.act(activity, ActRequest.by("Klara", step).onlyRun(run.id())))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whoCameIsToldOnlyOnceItHasBegun() {
        UUID ahead = twoEvenings();
        UUID over = evenings("2025-05-01T19:00");
        for (UUID activity : List.of(ahead, over)) {
            dossiers.count(
                    activity,
                    List.of(
                            new HeadCount("BE", HeadCount.Part.INVITED, null, null, 12),
                            new HeadCount("DE", HeadCount.Part.HOST, null, null, 30)));
        }
        assertThat(page("/de/aktivitaeten/" + slugOf(ahead)).select(".facts").text())
                .doesNotContain("Teilnehmende");
        assertThat(page("/de/aktivitaeten/" + slugOf(over)).select(".facts").text())
                .contains("Teilnehmende Deutschland: 30 Belgien: 12 zusammen 42");
    }

    @Test
    void theMostUrgentNoticeStandsFirst() {
        UUID warning = UUID.randomUUID();
        Instant now = Instant.now();
        disruptions.post(new Notice(
                warning,
                null,
                Notice.Level.WARNING,
                Text.of(Language.GERMAN, "Die Brücke ist gesperrt."),
                "https://www.berlin.de/bruecken?x=1",
                null,
                now.minusSeconds(60),
                now.plusSeconds(600)));
        try {
            Document home = page("/de/");
            assertThat(home.expectFirst(".notice").text())
                    .contains("Die Brücke ist gesperrt.", "Mehr dazu bei www.berlin.de")
                    .doesNotContain("https");
            assertThat(home.select(".notice").eachText().getLast()).contains("Hinweis");
        } finally {
            notices.takeDown(warning);
        }
    }

    private UUID twoEvenings() {
        return evenings("2031-05-01T19:00", "2031-05-02T19:00");
    }

    private UUID evenings(String... local) {
        UUID id = UUID.randomUUID();
        var details = Details.of(
                        "concert",
                        Words.titled(Text.of(Language.GERMAN, "Zwei Abende")),
                        Participants.partners(SampleCity.id("city", "brussels")))
                .visibility(Visibility.PUBLIC);
        programme.plan(id, details, Arrays.stream(local).map(ToldTest::evening).toList());
        programme.publish(id);
        return id;
    }

    private static Run evening(String local) {
        var start = LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin"));
        return Run.planned(UUID.randomUUID(), new When.Timed(start, start.plusHours(2)), Where.somewhere());
    }

    @Test
    void onlyWhatIsAheadIsOfferedToCalendars() {
        assertThat(activity("workshop-green-roofs").select("a[type=text/calendar]"))
                .hasSize(1);
        assertThat(Stream.of("concert-youth-orchestra", "panel-housing", "prague-study-visit", "kyiv-signing"))
                .allMatch(key -> activity(key).select("a[type=text/calendar]").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"vervoort-2019, Berlin", "prague-study-visit, Prag", "paris-gardeners, Paris"})
    void withoutAPlaceTheCityIsNamed(String key, String city) {
        assertThat(activity(key).select(".facts dd").getFirst().text()).endsWith(city);
        assertThat(fetch.get("/de/aktivitaeten/" + slug("activity", key) + ".ics")
                        .text())
                .contains("LOCATION:" + city);
    }

    @Test
    void aListNamesTheCityToo() {
        assertThat(row("/de/aktuelles", "Tausch der Stadtgärtnerinnen")
                        .select(".row-place")
                        .text())
                .isEqualTo("Paris");
        assertThat(activity("paris-gardeners").select(".facts").text()).contains("Teilnehmende 4");
    }

    @Test
    void aTimeOnAnotherClockSaysOnWhich() {
        assertThat(row("/de/aktuelles", "Kino zweier Küsten").select(".date").text())
                .contains("Ortszeit Los Angeles");
        assertThat(activity("los-angeles-film").select(".date").text()).contains("Ortszeit Los Angeles");
        assertThat(row("/de/aktuelles", "Leise Straßen").select(".date").text()).doesNotContain("Ortszeit");
    }

    @Test
    void whatIsWrittenInAnotherLanguageSaysInWhich() {
        assertThat(row("/de/aktuelles", "Café-débat").select(".chip").text()).contains("auf Französisch");
        assertThat(row("/fr/actualites", "Café-débat").select(".chip").text()).doesNotContain("en français");
        assertThat(activity("cafe-debat").select(".untranslated").text()).contains("Französisch");
    }

    @Test
    void partnersLeadToTheirPages() {
        String brussels = "/de/partnerstaedte/" + slug("partner", "partnership", "brussels");
        assertThat(activity("kyiv-signing").select(".facts a").eachText()).contains("Kyiv");
        assertThat(page("/de/projekte/" + slug("project", "cool-schoolyards"))
                        .select(".facts a")
                        .eachAttr("href"))
                .containsExactly(brussels);
    }

    @Test
    void whatIsInventedSaysSoWhereverItIsNamed() {
        for (String path : List.of(
                "/de/projekte",
                "/de/partnerstaedte/" + slug("partner", "partnership", "brussels"),
                "/de/suche?q=Schulh%C3%B6fe")) {
            assertThat(page(path).select("li:contains(Schattige Schulhöfe) .chip-example"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void aNoticeLeadsToWhatIsAffected() {
        assertThat(page("/fr/").select(".notice a").attr("href"))
                .startsWith("/fr/situations-exceptionnelles/preavis-de-greve");
        assertThat(page("/fr/").select(".notice strong").text()).endsWith("Information\u202f:");
    }

    @Test
    void whoWantsToComeSignsUpBelowTheLead() {
        assertThat(activity("los-angeles-film").select(".button a").attr("href"))
                .isEqualTo("https://tickets.los-angeles.example/two-shores");
        assertThat(activity("webinar-quiet-streets").select(".sign-up a").attr("href"))
                .endsWith("/anmeldung");
    }

    @Test
    void aProjectThatIsRunningHasNoEndYet() {
        assertThat(page("/de/projekte/" + slug("project", "cool-schoolyards"))
                        .select(".facts dd")
                        .getFirst()
                        .text())
                .isEqualTo("seit September 2021");
    }

    @Test
    void easyToReadTextHasALineForEachSentence() {
        assertThat(page("/de/leichte-sprache").select(".prose p").getFirst().select("br"))
                .hasSize(2);
    }

    @Test
    void countedWordsBend() {
        Element totals = page("/de/ausnahmelagen/" + slug("disruption", "covid-19"))
                .select(".totals")
                .getFirst();
        assertThat(totals.text()).contains("Aktivitäten betroffen 6", "fand online statt 1", "fanden später statt 2");
    }

    @ParameterizedTest
    @CsvSource({
        "/DE/, /de/",
        "/Fr, /fr/",
        "/FR/villes-partenaires?from=a, /fr/villes-partenaires?from=a",
        "/de/Partnerstaedte, /de/partnerstaedte",
        "/de/PARTNERSTAEDTE/Bruessel, /de/partnerstaedte/Bruessel",
    })
    void anAddressInCapitalsLeadsOn(String typed, String meant) {
        assertThat(fetch.get(typed).status()).isEqualTo(301);
        assertThat(fetch.get(typed).header("Location")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/Nirgends", "/xx/Partnerstaedte", "/XX/"})
    void noAddressInCapitalsLeadsNowhereForEver(String typed) {
        var answer = fetch.get(typed);
        String end = answer.status() == 301 ? answer.header("Location") : typed;
        assertThat(fetch.get(end).status()).isEqualTo(404);
    }

    private Document activity(String key) {
        return page("/de/aktivitaeten/" + slug("activity", key));
    }

    private Element row(String path, String title) {
        return page(path).select(".row:has(.row-title:contains(" + title + "))").getFirst();
    }

    private Document page(String path) {
        var answer = fetch.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    private String slug(String kind, String key) {
        return slug(kind, kind, key);
    }

    private String slug(String kind, String of, String key) {
        return sql.sql("""
                select slug from web.address
                where kind = :kind and language = 'de' and target = :target and current""")
                .param("kind", kind)
                .param("target", SampleCity.id(of, key))
                .query(String.class)
                .single();
    }

    private String slugOf(UUID activity) {
        return sql.sql("""
                select slug from web.address
                where kind = 'activity' and language = 'de' and target = :target and current""").param("target", activity).query(String.class).single();
    }
}
