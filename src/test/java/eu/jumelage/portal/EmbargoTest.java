package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Programme;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a clerk marks in the form as not public yet is nowhere to be found before its moment. */
@InBerlin
class EmbargoTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));

    private static final List<String> EVERYWHERE = List.of(
            "/de/aktuelles",
            "/de/aktuelles.ics",
            "/de/aktuelles.atom",
            "/de/aktuelles.json",
            "/de/partnerstaedte/bruessel",
            "/de/partnerstaedte/bruessel.ics",
            "/de/partnerstaedte/bruessel.atom",
            "/de/suche?q=");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Programme programme;

    Fetch fetch;
    UUID item = UUID.randomUUID();
    String title = "Sperrfrist" + item.toString().replaceAll("[^a-f]", ""); // an address is never given again
    String page = "/de/aktivitaeten/" + title.toLowerCase(Locale.ROOT);

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-10-20T10:00:00Z"));
        fetch = new Fetch(port);
    }

    @AfterEach
    void close() {
        programme.withdraw(item);
        clock.reset();
    }

    @Test
    void publicFromAMomentMeansFromThatMoment() {
        publish(form("embargoed").with("embargo", "2026-11-02").with("embargo-time", "09:00"));
        seen("2026-11-02T07:59:00Z", false);
        seen("2026-11-02T08:00:00Z", true);
    }

    @Test
    void publicOnceItIsOverMeansAfterwards() {
        publish(form("embargoed-until-held"));
        clock.set(Instant.parse("2026-11-20T20:59:00Z"));
        assertThat(fetch.get(page).status()).isEqualTo(404);
        assertThat(fetch.get("/de/suche?q=" + title).text()).doesNotContain(page);
        clock.set(Instant.parse("2026-11-20T21:00:00Z"));
        assertThat(fetch.get(page).status()).isEqualTo(200);
        assertThat(fetch.get("/de/rueckblick").text()).contains(page);
    }

    @Test
    void internalStaysInside() {
        publish(form("internal"));
        seen("2026-11-20T19:00:00Z", false);
        seen("2027-11-20T19:00:00Z", false);
    }

    private void seen(String at, boolean seen) {
        clock.set(Instant.parse(at));
        assertThat(fetch.get(page).status()).isEqualTo(seen ? 200 : 404);
        for (String path : EVERYWHERE) {
            assertThat(text(path).contains(page)).as(path).isEqualTo(seen);
        }
    }

    /** Calendars fold their lines. */
    private String text(String path) {
        return fetch.get(path.endsWith("=") ? path + title : path).text().replace("\r\n ", "");
    }

    private void publish(Entries form) {
        Draft draft = drafts.begin("activity", form, CLERK);
        item = draft.item();
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
    }

    private Entries form(String visibility) {
        return Entries.NONE
                .with("kind", "concert")
                .with("title.source", "de")
                .with("title.de", title)
                .with("city.0.id", SampleCity.id("city", "brussels").toString())
                .with("city.0.role", "partner")
                .with("run.0.from", "2026-11-20")
                .with("run.0.from-time", "20:00")
                .with("run.0.until-time", "22:00")
                .with("run.0.attendance", "on-site")
                .with("visibility", visibility);
    }
}
