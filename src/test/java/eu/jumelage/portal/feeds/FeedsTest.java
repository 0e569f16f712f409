package eu.jumelage.portal.feeds;

import static eu.jumelage.portal.feeds.Sketch.german;
import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.partnerships.Status;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Text;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a subscriber gets, from the record to the answer. */
@Running
@Transactional
class FeedsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    WebApplicationContext web;

    @Autowired
    Installations installations;

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Programme programme;

    @Autowired
    TestClock clock;

    MockMvcTester visitor;
    UUID partner;

    @BeforeEach
    void anOfficeWithOnePartner() {
        clock.set(NOW);
        visitor = MockMvcTester.from(web);
        installations.setUp(new Installation(
                german("Berlin und seine Partner"),
                german("Internationales"),
                List.of(GERMAN, FRENCH, DUTCH, ENGLISH),
                "office@example.org"));
        if (cities.home().isEmpty()) {
            city("Berlin", true);
        }
        partner = city("Probestadt", false);
        var draft = Partnership.draft(
                UUID.randomUUID(),
                partner,
                Partnership.Category.PARTNERSHIP,
                Status.of(Status.State.ACTIVE, PartialDate.parse("1990")));
        partnerships.begin(draft);
        partnerships.publish(draft.id(), Publication.PUBLISHED);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void whatIsPublishedStandsInEveryFeedOfItsArea() {
        UUID id = publish("Ein Probeabend", "2026-06-22");

        for (String page : List.of("/de/aktuelles", "/de/partnerstaedte/probestadt")) {
            assertThat(summaries(page + ".ics")).contains("Ein Probeabend");
            assertThat(atom(page + ".atom").getEntries())
                    .extracting(SyndEntry::getTitle)
                    .contains("Ein Probeabend");
            assertThat(json(page + ".json").get("items").findValuesAsString("title"))
                    .contains("Ein Probeabend");
        }
        assertThat(summaries("/de/aktivitaeten/ein-probeabend.ics")).containsExactly("Ein Probeabend");
        programme.withdraw(id);
        assertThat(summaries("/de/aktuelles.ics")).doesNotContain("Ein Probeabend");
        assertThat(visit("/de/aktivitaeten/ein-probeabend.ics")).hasStatus(410);
    }

    @Test
    void whatIsOverLeavesTheCalendarAMonthLater() {
        publish("Ein Probeabend", "2026-06-22");
        clock.set(Instant.parse("2026-07-20T10:00:00Z"));
        assertThat(summaries("/de/aktuelles.ics")).contains("Ein Probeabend");
        clock.set(Instant.parse("2026-07-23T10:00:00Z"));
        assertThat(summaries("/de/aktuelles.ics")).doesNotContain("Ein Probeabend");
        assertThat(summaries("/de/partnerstaedte/probestadt.ics")).isEmpty();
    }

    @Test
    void aCancelledEntryStaysUntilItsOldEnd() {
        UUID id = publish("Ein Probeabend", "2026-09-22");
        programme.act(id, ActRequest.by("clerk", new Step.Cancel()));
        clock.set(Instant.parse("2026-09-22T10:00:00Z"));

        var event = Calendars.event(bytes("/de/partnerstaedte/probestadt.ics"));
        assertThat(Calendars.value(event, "SUMMARY")).isEqualTo("Abgesagt: Ein Probeabend");
        assertThat(Calendars.value(event, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void aRescheduledEntryIsTheSameOneLater() {
        UUID id = publish("Ein Probeabend", "2026-06-22");
        String before = Calendars.value(Calendars.event(bytes("/de/partnerstaedte/probestadt.ics")), "UID");
        clock.advance(Duration.ofHours(1));
        programme.act(id, ActRequest.by("clerk", new Step.Reschedule(evening("2026-06-29"))));

        var event = Calendars.event(bytes("/de/partnerstaedte/probestadt.ics"));
        assertThat(Calendars.value(event, "UID")).isEqualTo(before);
        assertThat(Calendars.value(event, "DTSTART")).isEqualTo("20260629T190000");
        assertThat(Calendars.value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(Calendars.value(event, "DTSTAMP")).isEqualTo("20260615T110000Z");
    }

    @Test
    void whatHasNoDayIsInTheFeedButInNoCalendar() {
        UUID id = plan("Irgendwann", new When.Unknown(BERLIN));
        programme.publish(id);
        programme.act(id, ActRequest.by("clerk", new Step.Postpone()));

        assertThat(summaries("/de/partnerstaedte/probestadt.ics")).isEmpty();
        assertThat(json("/de/partnerstaedte/probestadt.json").get("items")).hasSize(1);
        assertThat(visit("/de/aktivitaeten/irgendwann.ics")).hasStatus(404);
    }

    @Test
    void aFeedTellsWhySomethingIsCancelledAndWhoseTimeItIs() {
        var start = LocalDateTime.parse("2026-06-22T19:00").atZone(ZoneId.of("America/Los_Angeles"));
        UUID id = plan("Ein Probeabend", new When.Timed(start, start.plusHours(2)));
        programme.publish(id);
        programme.act(id, ActRequest.by("clerk", new Step.Cancel()).because(german("Der Saal ist gesperrt.")));

        SyndEntry entry =
                atom("/de/partnerstaedte/probestadt.atom").getEntries().getFirst();
        assertThat(entry.getDescription().getValue()).isEqualTo("Der Saal ist gesperrt. Kurz");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("Ortszeit Los Angeles", "Der Saal ist gesperrt.");
        JsonNode item = json("/de/partnerstaedte/probestadt.json").get("items").get(0);
        assertThat(item.get("summary").asString()).contains("Der Saal ist gesperrt.");
    }

    @Test
    void anAtomFeedLeadsToThePagesInAllTheirLanguages() {
        publish("Ein Probeabend", "2026-06-22");
        var feed = atom("/fr/villes-partenaires/probestadt.atom");

        assertThat(string("/fr/villes-partenaires/probestadt.atom")).contains("xml:lang=\"fr\"");
        assertThat(feed.getUri()).startsWith("tag:").endsWith("/fr");
        assertThat(feed.getLinks())
                .anyMatch(link -> link.getRel().equals("self")
                        && link.getHref().endsWith("/fr/villes-partenaires/probestadt.atom"));
        assertThat(feed.getLinks())
                .filteredOn(link -> link.getRel().equals("alternate"))
                .hasSize(4);
        SyndEntry entry = feed.getEntries().getFirst();
        assertThat(entry.getUpdatedDate()).isEqualTo(NOW);
        assertThat(entry.getLink()).endsWith("/fr/activites/ein-probeabend");
        assertThat(entry.getContents().getFirst().getValue())
                .contains(
                        "lundi 22\u00a0juin 2026",
                        "<div lang=\"de\"><p>Ein <strong>voller</strong> Text &lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void aJsonFeedHasWhatItsReadersNeed() {
        publish("Ein Probeabend", "2026-06-22");
        JsonNode feed = json("/de/partnerstaedte/probestadt.json");

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asString()).endsWith("/de/partnerstaedte/probestadt.json");
        assertThat(feed.get("language").asString()).isEqualTo("de");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("id").asString()).startsWith("tag:");
        assertThat(item.get("url").asString()).endsWith("/de/aktivitaeten/ein-probeabend");
        assertThat(Instant.parse(item.get("date_modified").asString())).isEqualTo(NOW);
    }

    @Test
    void aFormerAddressLeadsToTheNewOne() {
        UUID id = publish("Ein Probeabend", "2026-06-22");
        var now = programme.find(id).orElseThrow();
        programme.edit(now, now.details().words(Words.titled(german("Eine Probenacht"))));

        assertThat(visit("/de/aktivitaeten/ein-probeabend.ics"))
                .hasStatus(301)
                .hasHeader("Location", "/de/aktivitaeten/eine-probenacht.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/aktuelles.ics",
                "/de/upcoming.ics",
                "/de/rueckblick.ics",
                "/de/partnerstaedte/nirgendwo.atom",
                "/de/aktivitaeten/nirgendwo.ics",
                "/cards/partner/de/nirgendwo.png",
                "/cards/series/de/x.png",
                "/cards/partner/es/probestadt.png",
                "/sitemap-partners-ffffffff-ffff-ffff-ffff-ffffffffffff.xml"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(visit(address)).hasStatus(404);
    }

    @Test
    void aShareCardIsAPictureForOtherSites() {
        publish("Ein Probeabend", "2026-06-22");
        for (String card : List.of("/cards/partner/fr/probestadt.png", "/cards/activity/de/ein-probeabend.png")) {
            assertThat(visit(card))
                    .hasStatusOk()
                    .hasContentType("image/png")
                    .hasHeader("Cross-Origin-Resource-Policy", "cross-origin");
            assertThat(bytes(card)).startsWith((byte) 0x89, 'P', 'N', 'G').hasSizeLessThan(100_000);
        }
    }

    @Test
    void theMapNamesEveryPageOnceAndEachPageAllItsLanguages() {
        UUID french = UUID.randomUUID();
        programme.plan(french, details(Text.of(FRENCH, "Une soirée à nous")), List.of(planned(evening("2026-06-22"))));
        programme.publish(french);
        Text both = Text.of(GERMAN, Map.of(GERMAN, "Zweisprachig hier", FRENCH, "Ici en deux langues"));
        UUID two = UUID.randomUUID();
        programme.plan(two, details(both), List.of(planned(evening("2026-06-22"))));
        programme.publish(two);

        var index = xml("/sitemap.xml");
        assertThat(index.select("loc"))
                .extracting(loc -> loc.text().replaceFirst("^https?://[^/]+", ""))
                .contains("/sitemap-pages.xml", "/sitemap-partners.xml", "/sitemap-activities.xml");
        var urls = xml("/sitemap-activities.xml").select("url");
        assertThat(urls).extracting(url -> url.select("loc").text()).doesNotHaveDuplicates();
        assertThat(urls.stream().filter(url -> url.text().contains("soiree")))
                .hasSize(1)
                .allMatch(url -> alternates(url).keySet().equals(Set.of("fr", "x-default")));
        var pair = urls.stream()
                .filter(url -> url.text().contains("zweisprachig") || url.text().contains("deux-langues"))
                .toList();
        assertThat(pair).hasSize(2);
        assertThat(alternates(pair.getFirst())).isEqualTo(alternates(pair.getLast()));
        assertThat(alternates(pair.getFirst())).containsOnlyKeys("de", "fr", "x-default");
        assertThat(xml("/sitemap-pages.xml").select("loc"))
                .anyMatch(loc -> loc.text().endsWith("/nl/terugblik"));
        assertThat(xml("/sitemap-partners.xml").select("loc"))
                .anyMatch(loc -> loc.text().endsWith("/de/partnerstaedte/probestadt"));
    }

    @Test
    void aHoleIsReportedToSomebodyWhoIsThere() throws UnsupportedEncodingException {
        String text = visit("/.well-known/security.txt").getResponse().getContentAsString();
        assertThat(text).contains("Contact: mailto:office@example.org\n", "Preferred-Languages: de, fr, nl, en\n");
        Instant expires = Instant.parse(text.replaceFirst("(?s).*Expires: (\\S+).*", "$1"));
        assertThat(expires).isBetween(NOW.plus(Duration.ofDays(180)), NOW.plus(Duration.ofDays(364)));
        assertThat(visit("/robots.txt").getResponse().getContentAsString())
                .contains("Disallow: /en/search\n", "/sitemap.xml");
    }

    private UUID publish(String title, String day) {
        UUID id = plan(title, evening(day));
        programme.publish(id);
        return id;
    }

    private UUID plan(String title, When when) {
        UUID id = UUID.randomUUID();
        programme.plan(id, details(german(title)), List.of(planned(when)));
        return id;
    }

    private Details details(Text title) {
        var words = new Words(title, german("Kurz"), german("Ein **voller** Text <script>alert(1)</script>"));
        return Details.of("concert", words, Participants.partners(partner)).visibility(Visibility.PUBLIC);
    }

    private static Run planned(When when) {
        return Run.planned(UUID.randomUUID(), when, Where.somewhere());
    }

    private static When evening(String day) {
        return new When.Timed(
                LocalDateTime.parse(day + "T19:00").atZone(BERLIN),
                LocalDateTime.parse(day + "T22:00").atZone(BERLIN));
    }

    private UUID city(String name, boolean home) {
        UUID id = UUID.randomUUID();
        cities.register(new City(
                id,
                City.Kind.MUNICIPALITY,
                "DE",
                BERLIN,
                new City.Position(52.5, 13.4),
                List.of(GERMAN),
                null,
                home,
                List.of(City.Name.of(GERMAN, name, null)),
                Set.of(),
                List.of(),
                null));
        return id;
    }

    private MvcTestResult visit(String address) {
        return visitor.get().uri(address).exchange();
    }

    private byte[] bytes(String address) {
        var answer = visit(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String string(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private List<String> summaries(String address) {
        byte[] ics = bytes(address);
        return Calendars.events(ics).stream()
                .map(event -> Calendars.value(event, "SUMMARY"))
                .toList();
    }

    private com.rometools.rome.feed.synd.SyndFeed atom(String address) {
        try {
            return new SyndFeedInput().build(new StringReader(string(address)));
        } catch (FeedException broken) {
            throw new AssertionError(address, broken);
        }
    }

    private JsonNode json(String address) {
        return new JsonMapper().readTree(string(address));
    }

    private Element xml(String address) {
        return Jsoup.parse(string(address), Parser.xmlParser());
    }

    private static Map<String, String> alternates(Element url) {
        return url.select("xhtml|link").stream()
                .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href")));
    }
}
