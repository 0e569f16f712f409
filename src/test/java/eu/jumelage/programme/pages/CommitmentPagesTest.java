package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.ContactNotes;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Commitments;
import eu.jumelage.programme.HomeClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was promised is written down where it was, and met again wherever it matters. */
@InBerlin
class CommitmentPagesTest {

    private static final String OWNER = "Prüfstelle";

    @Autowired
    Commitments commitments;

    @Autowired
    ContactNotes notes;

    @Autowired
    AuditTrail audit;

    @Autowired
    HomeClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Seat clerk;
    UUID activity;
    String brussels = "";
    String home = "";
    String form = "";

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        clear();
        clerk = staff.signIn(staff.hire("promises", Role.EDITOR));
        activity = sql.sql("select id from programme.activity where title #>> '{in,de,is}' = 'Ankommen im Kiez'")
                .query(UUID.class)
                .single();
        home = sql.sql("select id from partnerships.city where home")
                .query(String.class)
                .single();
        brussels = sql.sql("select city from partnerships.city_name where name = 'Brüssel' limit 1")
                .query(String.class)
                .single();
        form = "/office/activities/" + activity + "/commitments";
    }

    @AfterEach
    void leave() {
        clear();
        staff.dismiss();
    }

    private void clear() {
        sql.sql("delete from programme.commitment where owner = 'Prüfstelle'").update();
        sql.sql("delete from partnerships.contact_note where line like 'Prüfnotiz%'")
                .update();
    }

    @Test
    void aPromiseStandsOnItsActivityWithThePartnerOnTheNextVisitAndOnTheDesk() {
        String late = clock.today().minusDays(3).toString();
        assertThat(staff.post(form, clerk, typed(Map.of("due", late, "text.fr", "Envoyer le rapport")))
                        .statusCode())
                .isEqualTo(303);

        assertThat(get("/office/records/activity/" + activity)
                        .expectFirst("#commitments")
                        .text())
                .contains("Den Prüfbericht schicken", "überfällig");
        assertThat(get("/office/commitments?state=overdue")
                        .select("table.commitments")
                        .text())
                .contains("Den Prüfbericht schicken", "Ankommen im Kiez");
        assertThat(get("/office/").text()).contains("Berlin: Den Prüfbericht schicken", "überfällig seit");
        String partnership = sql.sql("select id from partnerships.partnership where partner = :city::uuid limit 1")
                .param("city", brussels)
                .query(String.class)
                .single();
        assertThat(get("/office/records/partnership/" + partnership)
                        .expectFirst("#commitments")
                        .text())
                .contains("Den Prüfbericht schicken");
        var entry = audit.of("activity", activity).getFirst();
        assertThat(entry.act()).isEqualTo("commitment-noted");
        assertThat(entry.after()).containsEntry("commitment.text.fr", "Envoyer le rapport");
    }

    @Test
    void theNextVisitBringsWhatIsOpenWithItsPartners() {
        UUID visit = sql.sql("""
                select a.id from programme.activity a
                join programme.activity_city of on of.activity = a.id
                join partnerships.city town on town.id = of.city and not town.home
                where a.kind = 'visit' and a.current_until > now() and a.course in ('planned', 'postponed')
                order by a.starts_at limit 1""").query(UUID.class).single();
        String partner = sql.sql("""
                select of.city from programme.activity_city of
                join partnerships.city town on town.id = of.city and not town.home
                where of.activity = :id limit 1""").param("id", visit).query(String.class).single();
        staff.post(form, clerk, typed(Map.of("city", partner)));
        assertThat(get("/office/records/activity/" + visit)
                        .expectFirst("#commitments")
                        .text())
                .contains("Offen mit diesen Partnern", "Den Prüfbericht schicken", "Ankommen im Kiez");
    }

    @Test
    void doneNeedsEvidenceAndTakesTodayAsItsDay() {
        staff.post(form, clerk, typed(Map.of()));
        String one = "/office/commitments/" + mine().getFirst().id();
        String seen = get(one).expectFirst("[name=_seen]").val();
        var without = staff.post(one, clerk, typed(Map.of("state", "done", "_seen", seen)));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(without.body()).select(".errors li").text()).contains("woran man sieht");

        staff.post(one, clerk, typed(Map.of("state", "done", "evidence", "Brief vom Montag", "_seen", seen)));
        assertThat(mine().getFirst().settledOn()).isEqualTo(clock.today());
        assertThat(get("/office/commitments").text()).doesNotContain("Den Prüfbericht schicken");
        assertThat(get("/office/commitments?state=done").text()).contains("Brief vom Montag");
    }

    @Test
    void theSecondEditorSeesWhatTheFirstChanged() {
        staff.post(form, clerk, typed(Map.of()));
        String one = "/office/commitments/" + mine().getFirst().id();
        String seen = get(one).expectFirst("[name=_seen]").val();
        staff.post(one, clerk, typed(Map.of("due", "2031-01-01", "_seen", seen)));
        var second = staff.post(one, clerk, typed(Map.of("text.de", "Etwas anderes", "_seen", seen)));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.body()).select(".theirs").text())
                .contains("2031-01-01", "Den Prüfbericht schicken");
        assertThat(second.body()).contains("Etwas anderes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text.de | ''           | mindestens einer Sprache
            city    | ''           | welche Stadt
            city    | nirgends     | welche Stadt
            owner   | ''           | Bitte ausfüllen
            due     | ''           | Bitte ausfüllen
            due     | morgen       | kein Tag
            email   | kein-a-zeichen | keine E-Mail-Adresse
            email   | a@b          | keine E-Mail-Adresse
            state   | halb         | gibt es nicht
            settled | 2099-01-01   | Zukunft
            """)
    void whatIsWrongIsSaidInWords(String field, String value, String words) {
        var other = new HashMap<>(Map.of(field, value));
        var sent = staff.post(form, clerk, typed(other));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(sent.body()).select(".errors li").text()).contains(words);
        assertThat(mine()).isEmpty();
    }

    @Test
    void theListIsNarrowedBySideDayAndPartner() {
        staff.post(form, clerk, typed(Map.of("due", "2031-05-05")));
        staff.post(form, clerk, typed(Map.of("due", "2031-05-06", "city", brussels, "text.de", "Von drüben")));
        assertThat(get("/office/commitments?side=home&until=2031-12-31").text())
                .contains("Den Prüfbericht schicken")
                .doesNotContain("Von drüben");
        assertThat(get("/office/commitments?side=partner").text()).contains("Von drüben");
        assertThat(get("/office/commitments?until=2031-05-05").text()).doesNotContain("Von drüben");
        assertThat(get("/office/commitments?city=" + brussels).text()).contains("Von drüben");
        assertThat(get("/office/commitments?until=x&city=y&side=z&state=q&page=0")
                        .select("h1")
                        .text())
                .isEqualTo("Zusagen");
    }

    @Test
    void aContactIsNotedWithoutAWayThroughThePartnersPage() {
        String path = "/office/contact-notes";
        assertThat(get("/office/partners").select("a[href=" + path + "]")).isNotEmpty();
        String partnership =
                get(path).select("#partner option:contains(Brüssel)").val();
        var nobody = staff.post(
                path, clerk, Map.of("day", "2026-01-05", "who", "Anna", "channel", "mail", "line", "Prüfnotiz"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Wählen Sie, mit wem.", "value=\"Prüfnotiz\"");
        var kept = staff.post(
                path,
                clerk,
                Map.of(
                        "partner",
                        partnership,
                        "day",
                        "2026-01-05",
                        "who",
                        "Anna",
                        "channel",
                        "mail",
                        "line",
                        "Prüfnotiz"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(notes.of(UUID.fromString(partnership)))
                .extracting(ContactNote::line)
                .contains("Prüfnotiz");
    }

    @Test
    void whoWasSilentForAYearIsOnTheDeskUnlessSomethingWasDoneTogether() {
        List<UUID> quiet = sql.sql("""
                select p.id from partnerships.partnership p
                where p.publication = 'published' and not exists (
                    select from programme.activity_city of where of.city = p.partner)
                order by p.id""").query(UUID.class).list();
        for (UUID one : quiet) {
            notes.note(one, note(14));
        }
        assertThat(get("/office/").text()).contains("seit 14 Monaten kein Kontakt");
        for (UUID one : quiet) {
            notes.note(one, note(1));
        }
        assertThat(get("/office/").text()).doesNotContain("Monaten kein Kontakt");
    }

    private ContactNote note(int months) {
        return new ContactNote(
                UUID.randomUUID(),
                clock.today().minusMonths(months),
                "Anna",
                ContactNote.Channel.MAIL,
                "Prüfnotiz " + months);
    }

    private List<Commitment> mine() {
        return commitments.of(activity).stream()
                .filter(one -> one.owner().name().equals(OWNER))
                .toList();
    }

    private Document get(String path) {
        var answer = staff.get(path, clerk);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Map<String, String> typed(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "text.de",
                "Den Prüfbericht schicken",
                "city",
                home,
                "owner",
                OWNER,
                "due",
                clock.today().plusYears(1).toString(),
                "state",
                "open"));
        typed.putAll(other);
        return typed;
    }
}
