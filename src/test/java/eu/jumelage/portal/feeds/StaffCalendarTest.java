package eu.jumelage.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Account;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.Subscriptions;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A member has the office's calendar by a secret address, with what nobody outside may know, until it is taken back.
 */
@InBerlin
class StaffCalendarTest {

    private static final String PAGE = "/office/account/calendar";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Programme programme;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient sql;

    Staff staff;
    Member member;
    Seat seat;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        member = staff.hire("calendar-reader", Role.READER);
        seat = staff.signIn(member);
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void draftsAndInternalVisitsStandInItAndSayWhatTheyAre() {
        UUID visit = UUID.randomUUID();
        programme.plan(
                visit, details("Stiller Besuch"), List.of(day(LocalDate.now().plusDays(40))));
        programme.publish(visit);
        drafts.begin(
                "activity",
                Entries.NONE
                        .with("title.de", "Geplantes Konzert")
                        .with("title.source", "de")
                        .with("run.0.from", LocalDate.now().plusDays(50).toString())
                        .with("run.0.from-time", "19:30")
                        .with("run.0.attendance", "on-site"),
                member);
        byte[] calendar = calendar(address()).getBytes(StandardCharsets.UTF_8);
        assertThat(Calendars.second(calendar).getEvents()).hasSizeGreaterThan(4);
        List<VEvent> events = Calendars.events(calendar);
        assertThat(events)
                .extracting(event -> Calendars.value(event, "SUMMARY"))
                .contains("[Intern] Stiller Besuch", "[Entwurf] Geplantes Konzert");
        assertThat(events)
                .filteredOn(event -> Calendars.value(event, "SUMMARY").startsWith("[Intern] Stiller"))
                .extracting(event -> Calendars.value(event, "CLASS"), event -> Calendars.value(event, "STATUS"))
                .containsExactly(tuple("PRIVATE", "TENTATIVE"));
        assertThat(staff.get("/de/aktuelles.ics", null).body()).doesNotContain("Stiller Besuch", "Geplantes Konzert");
        programme.withdraw(visit);
        assertThat(calendar(address())).doesNotContain("Stiller Besuch");
    }

    @Test
    void itSpeaksTheMembersLanguage() {
        accounts.describe(member, "Lecteur", Language.FRENCH);
        drafts.begin("activity", Entries.NONE.with("run.0.from", "2030-01-01").with("title.de", "Neu"), member);
        assertThat(calendar(address())).contains("[Brouillon]");
    }

    @Test
    void theAddressIsShownOnceAndOnlyItsHashIsKept() {
        String address = address();
        String secret = secret(address);
        assertThat(secret).hasSize(32);
        assertThat(staff.get(PAGE, seat).body()).doesNotContain(secret).contains("seit");
        assertThat(sql.sql("select count(*) from office.subscription s where s::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
        HttpResponse<String> calendar = staff.get(address, null);
        assertThat(calendar.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(calendar.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void takenBackReplacedOrGuessedItIsGone() {
        String first = address();
        String second = address();
        assertThat(staff.get(first, null).statusCode()).as("replaced").isEqualTo(410);
        assertThat(staff.get(second, null).statusCode()).isEqualTo(200);
        staff.post(PAGE + "/revoke", seat, Map.of());
        assertThat(staff.get(second, null).statusCode()).as("taken back").isEqualTo(410);
        assertThat(staff.get(Subscriptions.path("guess"), null).statusCode()).isEqualTo(410);
        assertThat(staff.get("/office/link/" + secret(second), null).statusCode())
                .as("it opens nothing else")
                .isEqualTo(410);
    }

    @Test
    void withTheAccountItEnds() {
        String address = address();
        Account account = accounts.find(member.id()).orElseThrow();
        Member boss = staff.hire("calendar-boss", Role.ADMINISTRATOR);
        accounts.changeRoles(boss, account, Set.of(Role.ADMINISTRATOR));
        assertThat(staff.get(address, null).statusCode())
                .as("reads nothing internal")
                .isEqualTo(410);
        accounts.changeRoles(boss, account, Set.of(Role.READER));
        assertThat(staff.get(address, null).statusCode()).isEqualTo(200);
        accounts.disable(boss, account);
        assertThat(staff.get(address, null).statusCode()).as("locked").isEqualTo(410);
        accounts.enable(boss, account);
        assertThat(staff.get(address, null).statusCode()).as("opened again").isEqualTo(410);
        String other = subscriptions.make(member);
        sql.sql("delete from office.account where id = :id")
                .param("id", member.id())
                .update();
        assertThat(staff.get(Subscriptions.path(other), null).statusCode())
                .as("removed")
                .isEqualTo(410);
    }

    private String address() {
        HttpResponse<String> made = staff.post(PAGE, seat, Map.of());
        assertThat(made.statusCode()).isEqualTo(200);
        return Jsoup.parse(made.body()).select("code").text().replaceFirst("https?://[^/]+", "");
    }

    private static String secret(String address) {
        return address.replace("/office/calendar/", "").replace(".ics", "");
    }

    private String calendar(String address) {
        HttpResponse<String> calendar = staff.get(address, null);
        assertThat(calendar.statusCode()).isEqualTo(200);
        return calendar.body();
    }

    private static Details details(String title) {
        return Details.of(
                "visit",
                new Words(Text.of(Language.GERMAN, title), null, null),
                Participants.partners(SampleCity.id("city", "brussels")));
    }

    private static Run day(LocalDate day) {
        return Run.planned(UUID.randomUUID(), new When.Days(day, day, ZoneId.of("Europe/Berlin")), Where.somewhere());
    }
}
