package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people look for on the pages of the example city, and find. */
@InBerlin
class VisitorsTest {

    private static final String PANEL = "Fünf Städte im Gespräch";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Fetch fetch;

    @BeforeEach
    void arrive() {
        fetch = new Fetch(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budapest", "istanbul", "prague", "warsaw"})
    void aCityThatTookPartInOnePartFindsThatPart(String city) {
        String slug = slug("partner", "partnership", city);
        assertThat(titles("/de/partnerstaedte/" + slug)).contains(PANEL);
        assertThat(titles("/de/rueckblick?partner=" + slug)).containsOnlyOnce(PANEL);
        assertThat(titles("/de/rueckblick/2019?partner=" + slug)).containsOnlyOnce(PANEL);
        assertThat(page("/de/partnerstaedte/" + slug)
                        .select(".timeline-list li a")
                        .eachText())
                .containsOnlyOnce(PANEL);
    }

    @Test
    void aCityThatTookPartInTheWholeFindsTheWholeAndNotItsParts() {
        String slug = slug("partner", "partnership", "brussels");
        assertThat(titles("/de/rueckblick/2019?partner=" + slug))
                .doesNotContain(PANEL)
                .anyMatch(title -> title.startsWith("Rudi Vervoort zu Gast"));
    }

    @Test
    void panelsAreFoundWhereOneWasAPartOfAVisit() {
        assertThat(titles("/de/rueckblick?kind=panel")).containsOnlyOnce(PANEL);
        assertThat(titles("/de/rueckblick/2019?kind=panel&field=culture")).doesNotContain(PANEL);
    }

    @Test
    void aPartWithoutADayOfItsOwnStandsInTheDaysOfTheWhole() {
        Element row = page("/de/rueckblick/2019?kind=panel").select(".row").getFirst();
        assertThat(row.select("time").attr("datetime")).isEqualTo("2019-11-08");
        assertThat(row.text()).contains("an einem dieser Tage");
    }

    @Test
    void aPartnersTimelineShowsOnlyWhatStruckIt() {
        assertThat(bands("brussels")).isNotEmpty();
        assertThat(bands("moscow")).isEmpty();
        assertThat(bands("windhoek")).isEmpty();
    }

    @Test
    void whatIsInventedSaysSoOnTheTimelineToo() {
        Document brussels = page("/de/partnerstaedte/" + slug("partner", "partnership", "brussels"));
        assertThat(brussels.select(".timeline-list li a").eachText()).anyMatch(said -> said.contains("Beispiel)"));
    }

    @Test
    void whatIsOverOffersNobodyToJoin() {
        List<UUID> over = sql.sql("""
                select r.activity from programme.run r join programme.activity a on a.id = r.activity
                where r.online_link is not null and r.ends_at < now() and a.publication = 'published'""").query(UUID.class).list();
        assertThat(over).isNotEmpty();
        for (UUID activity : over) {
            String path = "/de/aktivitaeten/" + slug("activity", activity);
            assertThat(page(path).select("dl a").eachText()).as(path).doesNotContain("Teilnehmen");
        }
    }

    @Test
    void whatWasMovedShowsItsOldDateInLists() {
        Element row = page("/de/aktuelles").select(".row:has(.date-was)").getFirst();
        assertThat(row.select(".chip").text()).contains("neuer Termin");
    }

    @Test
    void crumbsLeadToTheListThatHasIt() {
        for (String path : List.of("/de/aktuelles", "/de/rueckblick", "/de/rueckblick?cancelled=only")) {
            for (String activity : page(path).select(".row-title a").eachAttr("href")) {
                assertThat(page(activity).select(".crumbs a").eachAttr("href"))
                        .as(activity)
                        .contains(path.replaceFirst("\\?.*", ""));
            }
        }
    }

    @Test
    void aDisruptionTellsWhatBecameOfEachActivity() {
        Document covid = page("/de/ausnahmelagen/" + slug("disruption", "disruption", "covid-19"));
        assertThat(covid.select(".row"))
                .isNotEmpty()
                .allMatch(row -> !row.select(".history li").isEmpty());
    }

    @Test
    void anAddressThatIsAlmostRightLeadsToTheRightOne() {
        String brussels = "/de/partnerstaedte/" + slug("partner", "partnership", "brussels");
        for (String almost :
                List.of("/de/partnerstaedte/Bruessel", "/de/partnerstaedte/brussels", "/de/partnerstaedte/bruessel/")) {
            assertThat(fetch.get(almost).status()).as(almost).isEqualTo(301);
            assertThat(fetch.get(almost).header("Location")).as(almost).isEqualTo(brussels);
        }
        assertThat(fetch.get("/de/aktuelles/").header("Location")).isEqualTo("/de/aktuelles");
        assertThat(fetch.get("/de/partnerstaedte/nowhere").status()).isEqualTo(404);
    }

    @Test
    void aYearWithoutAnythingIsNoPage() {
        assertThat(fetch.get("/de/rueckblick/1850").status()).isEqualTo(404);
        assertThat(fetch.get("/de/rueckblick/2019").status()).isEqualTo(200);
    }

    @Test
    void whereNothingIsThePortalStillStandsAround() {
        var unknown = fetch.get("/fr/nowhere");
        Document html = Jsoup.parse(unknown.text());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(html.select("header.top form.find, footer.foot a[href^=/fr/signaler-un-obstacle]"))
                .hasSize(2);
        assertThat(html.select("nav.languages a").eachAttr("href")).contains("/de/", "/nl/");
        assertThat(Jsoup.parse(fetch.get("/xx/").text()).select("h1").text()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aReportThatArrivedIsNotSentAgainByReloading() {
        var answer = fetch.post("/de/barriere-melden", "page=%2Fde%2F&page=%2Ffr%2F&message=Zu+klein");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/de/barriere-melden?page=%2Fde%2F&sent");
        assertThat(page(answer.header("Location")).select("[role=status]")).hasSize(1);
        sql.sql("delete from office.letter where message = 'Zu klein'").update();
    }

    @Test
    void theFormKnowsItsPageInEveryLanguage() {
        Document form = page("/de/barriere-melden?page=%2Fde%2Faktuelles");
        assertThat(form.select("nav.languages a").eachAttr("href"))
                .allMatch(href -> href.endsWith("?page=%2Fde%2Faktuelles"));
        assertThat(page("/de/barriere-melden?page=%2Fde%2F%250d%250aX")
                        .select("input[name=page]")
                        .attr("value"))
                .isEmpty();
    }

    @Test
    void whoSendsMoreThanAnOfficeCanReadIsAskedToWait() {
        sql.sql("""
                insert into office.letter (id, subject, page, message, language, arrived_at)
                select gen_random_uuid(), 'barrier', '', 'flood', 'de', now() from generate_series(1, 200)""").update();
        try {
            var answer = fetch.post("/de/barriere-melden", "message=Zu+klein");
            assertThat(answer.status()).isEqualTo(429);
            assertThat(Jsoup.parse(answer.text()).select("#message").val()).isEqualTo("Zu klein");
            assertThat(Jsoup.parse(answer.text()).title()).startsWith("Fehler: ");
        } finally {
            sql.sql("delete from office.letter where message = 'flood'").update();
        }
    }

    @Test
    void aQuestionWithoutAWordIsToldSo() {
        assertThat(page("/de/suche?q=und").select("[role=status]").text()).contains("Wort");
        assertThat(page("/de/suche?q=BrusselDays").select("[role=status]").text())
                .containsPattern("\\d");
    }

    @Test
    void theEverydayNameIsFound() {
        assertThat(page("/de/suche?q=Corona").select("main .contents a, .row-title a"))
                .isNotEmpty();
    }

    @Test
    void timesAreWrittenAsTheLanguageWritesThem() {
        var berlin = ZoneId.of("Europe/Berlin");
        var film = new When.Timed(
                LocalDateTime.parse("2026-11-25T21:00").atZone(berlin),
                LocalDateTime.parse("2026-11-26T00:30").atZone(berlin));
        assertThat(plain(Dates.full(film, Language.GERMAN))).endsWith("21:00–00:30 Uhr");
        assertThat(plain(Dates.full(film, Language.FRENCH))).endsWith("21 h – 0 h 30");
        assertThat(plain(Dates.full(film, Language.ENGLISH))).endsWith("21:00–00:30");
    }

    private static String plain(String written) {
        return written.replaceAll("[\u00a0\u202f]", " ").replace("\u2060", "");
    }

    private List<String> bands(String city) {
        return page("/de/partnerstaedte/" + slug("partner", "partnership", city))
                .select(".timeline .band-name")
                .eachText();
    }

    private List<String> titles(String path) {
        return page(path).select(".row-title").eachText();
    }

    private Document page(String path) {
        var answer = fetch.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    private String slug(String kind, String of, String key) {
        return slug(kind, SampleCity.id(of, key));
    }

    private String slug(String kind, UUID target) {
        return sql.sql("""
                select slug from web.address
                where kind = :kind and language = 'de' and target = :target and current""")
                .param("kind", kind)
                .param("target", target)
                .query(String.class)
                .single();
    }
}
