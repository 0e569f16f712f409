package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was announced is changed with a reason, and once somebody else approves it, all that is public says so. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class ChangeTest {

    private static final int MOST_STOPS = 200;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    Staff staff;
    Member clerk;
    Member publisher;
    final List<BrowserContext> open = new ArrayList<>();

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("change-clerk", Role.EDITOR);
        publisher = staff.hire("change-publisher", Role.PUBLISHER);
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
        staff.dismiss();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Online, Verlegen · Online stattfinden lassen, Bisher Do.",
        "fr, Passer en, Déplacer · Passer en ligne, Jusqu’ici jeu."
    })
    void aNewTimeOnlineIsPublicWithItsReasonOnceAPublisherApproved(
            String language, String online, String act, String outcome, Browser browser) {
        String title = "Stammtisch der Partner " + language;
        UUID activity = announce(title);
        String slug = "/de/aktivitaeten/stammtisch-der-partner-" + language;
        String uid = line(staff.awaited(slug + ".ics", "UID:"), "UID:");

        speaks(language);
        Keyboard at = signedIn(browser, clerk, language);
        at.followTo("/office/programme");
        at.type("q", title);
        at.page().keyboard().press("Enter");
        at.page().waitForURL("**q=*");
        at.follow(title);
        at.submit("/office/programme/changes", "reschedule");
        at.type("new.from", "2031-05-22");
        at.tabTo("name", "new.from-time");
        at.page().locator(":focus").fill("14:00");
        at.tabTo("name", "new.until-time");
        at.page().locator(":focus").fill("16:00");
        at.choose("where", online);
        at.type("link", "https://example.org/runde");
        at.type("reason.de", "Der Saal ist gesperrt <script>alert(1)</script>.");
        at.type("reason.fr", "La salle est fermée.");
        at.type("note", "Wasserschaden, Az. 12-7");
        at.submit("", "hand-in");
        assertThat(at.page().url()).endsWith("/review");
        assertThat(at.page().locator(".outcome").innerText()).contains(outcome, "2031", "https://example.org/runde");
        assertThat(staff.get(slug, null).body()).doesNotContain("gesperrt");

        approve(signedIn(browser, publisher, language), act + (language.equals("de") ? ": " : "\u202f: ") + title);
        String page = staff.awaited(slug, "gesperrt").replace('\u00a0', ' ');
        assertThat(page)
                .contains("8. Mai 2031", "22. Mai 2031", "&lt;script")
                .doesNotContain("<script>alert", "Wasserschaden");
        String entry = staff.awaited(slug + ".ics", "20310522T140000");
        assertThat(line(entry, "UID:")).isEqualTo(uid);
        assertThat(line(entry, "SEQUENCE:")).isEqualTo("SEQUENCE:1");
        staff.awaited("/de/aktuelles.ics", "20310522T140000");
        assertThat(staff.awaited("/fr/actualites.json", title)).doesNotContain("Wasserschaden");
        assertThat(staff.awaited(slug.replace("/de/aktivitaeten", "/fr/activites"), "La salle est fermée."))
                .contains(title);
        assertThat(page).contains("EventRescheduled", "EventMovedOnline");

        Page office = at.page();
        office.navigate(at("/office/records/activity/" + activity));
        assertThat(office.locator(".acts").innerText()).contains("Wasserschaden", "Camille Clerc", "Paul Preuß");
    }

    @Test
    void aPublisherCancelsAloneInAnEmergencyAndAnotherLooksAtItAfterwards(Browser browser) {
        String title = "Lampionfest am Ufer";
        UUID activity = announce(title);
        try (Window window = Window.german(browser, port)) {
            window.signIn(publisher);
            Page page = window.page();
            window.isOpen("/office/records/activity/" + activity, "course-planned");
            page.click("#course button[value=cancel]");
            window.isOpen("change-cancel");
            page.fill("[name='reason.de']", "Sturmwarnung.");
            page.click("form[data-draft] .actions button[value=preview]");
            page.waitForURL("**/review");
            window.isOpen("change-review");
            page.click("button[value=alone]");
            page.locator("button[value=alone]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            staff.awaited("/de/aktivitaeten/lampionfest-am-ufer", "Sturmwarnung");
            staff.awaited("/de/aktuelles.atom", "Abgesagt: " + title);
            window.isOpen("/office/records/activity/" + activity, "course-cancelled");
            assertThat(page.locator(".acts").innerText()).contains("zweite Durchsicht");

            page.click(".acts button[name=undo]");
            assertThat(page.inputValue("[name='new.from']")).isEqualTo("2031-05-08");
            page.fill("[name='new.from']", "2020-01-01");
            page.fill("[name='new.until']", "2020-01-01");
            page.click("form[data-draft] .actions button[value=hand-in]");
            window.isOpen("change-refused");
            assertThat(page.locator(".errors").innerText()).contains("schon vorbei");
            page.click("form[data-draft] button[value=discard]");
        }
        Member other = staff.hire("change-second", Role.PUBLISHER);
        try (Window window = Window.german(browser, port)) {
            window.signIn(other);
            Page page = window.page();
            page.locator(".desk a", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            page.click("button[value=reviewed]");
            page.navigate(at("/office/records/activity/" + activity));
            assertThat(page.locator(".acts").innerText()).doesNotContain("zweite Durchsicht");
        }
    }

    @Test
    void whatIsOverIsConfirmedFromThePanelAndToldInItsForm(Browser browser) {
        UUID activity = announce("Abend am Kamin", "2026-01-08T19:00");
        try (Window window = Window.german(browser, port)) {
            window.signIn(staff.hire("change-both", Role.EDITOR, Role.PUBLISHER));
            Page page = window.page();
            window.isOpen("/office/records/activity/" + activity, "course-over");
            page.click("#course button[value=confirm-held]");
            window.isOpen("change-held");
            page.click("form[data-draft] button[value=discard]");
            page.navigate(at("/office/records/activity/" + activity));
            page.click("#course .tell button");
            page.fill("[name='recap.de']", "Es wurde **lange** erzählt.");
            page.fill("[name=people]", "45");
            window.isOpen("recap-form");
            page.click("form[data-draft] .actions button[value=preview]");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Im Notfall allein veröffentlichen");
            window.isOpen("recap-review");
            page.click("button[value=alone]");
            staff.awaited("/de/aktivitaeten/abend-am-kamin", "<strong>lange</strong>");
        }
    }

    private UUID announce(String title) {
        return announce(title, "2031-05-08T19:00");
    }

    private UUID announce(String title, String local) {
        var programme = program.getBean(Programme.class);
        var sql = program.getBean(JdbcClient.class);
        UUID partner = sql.sql("select partner from partnerships.partnership where publication = 'published' limit 1")
                .query(UUID.class)
                .single();
        UUID place = sql.sql("select id from programme.place order by id limit 1")
                .query(UUID.class)
                .single();
        var start = LocalDateTime.parse(local).atZone(BERLIN);
        UUID id = UUID.randomUUID();
        programme.plan(
                id,
                Details.of("concert", Words.titled(Text.of(Language.GERMAN, title)), Participants.partners(partner))
                        .visibility(Visibility.PUBLIC),
                List.of(Run.planned(UUID.randomUUID(), new When.Timed(start, start.plusHours(2)), Where.at(place))));
        programme.publish(id);
        return id;
    }

    private void approve(Keyboard at, String title) {
        at.tabTo("draft " + title, stop -> ((String) stop.get("text")).startsWith(title));
        at.page().keyboard().press("Enter");
        at.page().waitForURL("**/review");
        at.tabTo("value", "approve");
        at.page().keyboard().press("Enter");
        at.page()
                .locator("button[value=approve]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String line(String calendar, String begins) {
        return calendar.lines()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private Keyboard signedIn(Browser browser, Member who, String language) {
        var context = browser.newContext(Browsing.still().setLocale(language).setViewportSize(1280, 900));
        open.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(at("/office/"));
        var keyboard = new Keyboard(page, MOST_STOPS);
        keyboard.type("email", who.email());
        keyboard.type("password", Staff.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/office/");
        return keyboard;
    }

    private void speaks(String language) {
        var accounts = program.getBean(Accounts.class);
        accounts.describe(clerk, "Camille Clerc", new Language(language));
        accounts.describe(publisher, "Paul Preuß", new Language(language));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
