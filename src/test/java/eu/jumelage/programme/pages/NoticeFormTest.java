package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Notices;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a crisis one publisher can put a notice on every page at once; somebody else looks at it afterwards. */
@InBerlin
class NoticeFormTest {

    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.GERMAN, Set.of(Role.PUBLISHER));
    private static final Member OTHER =
            new Member(UUID.randomUUID(), "Mira", "mira@example.org", Language.GERMAN, Set.of(Role.PUBLISHER));

    @Autowired
    NoticeForm form;

    @Autowired
    Notices notices;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLists lists;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    @BeforeEach
    void nothingIsSaid() {
        sql.sql("delete from programme.notice").update();
    }

    @AfterEach
    void laterAgain() {
        clock.reset();
    }

    @Test
    void aNoticeThatIsNewerInItsSourceIsNeverShownAsItWasBefore() {
        var staff = new Staff(program, port);
        Member publisher = staff.hire("notice", Role.PUBLISHER);
        Draft begun = drafts.begin("notice", emergency(), HEAD);
        drafts.approve(begun.id(), 1, true, HEAD);
        Draft open = drafts.open("notice", begun.item(), publisher).orElseThrow();
        Entries only = open.entries().with("text.de", "Ab sofort: Das Rathaus ist geschlossen.");
        Draft draft = ((Saving.Saved) drafts.save(open.id(), open.revision(), only, publisher)).draft();
        assertThat(staff.get("/office/drafts/" + draft.id() + "/review", staff.signIn(publisher))
                        .body())
                .contains("Älter ist die Übersetzung in: Französisch");

        drafts.approve(draft.id(), draft.revision(), true, publisher);

        assertThat(staff.get("/fr/", null).body())
                .contains("<span lang=\"de\">Ab sofort: Das Rathaus ist geschlossen.</span>")
                .doesNotContain("Toutes les activités");
        staff.dismiss();
    }

    @Test
    void aPublisherAloneReleasesAnEmergencyAndSomebodyElseLooksAtIt() {
        var staff = new Staff(program, port);
        Draft begun = drafts.begin("notice", emergency(), HEAD);
        Draft draft = ((Saving.Saved) drafts.save(begun.id(), begun.revision(), emergency(), HEAD)).draft();
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.OwnChange.class);
        assertThat(staff.get("/fr/", null).body()).doesNotContain("Toutes les activités");

        assertThat(drafts.approve(draft.id(), draft.revision(), true, HEAD)).isInstanceOf(Deciding.Done.class);
        assertThat(staff.get("/fr/", null).body()).contains("Toutes les activités", "notice-emergency");
        assertThat(lists.toReview()).extracting(Draft::item).contains(draft.item());
        assertThat(audit.of("notice", draft.item()).getFirst().act()).isEqualTo("draft-released");

        drafts.reviewed(draft.id(), HEAD);
        assertThat(lists.toReview())
                .as("not by the same one")
                .extracting(Draft::item)
                .contains(draft.item());
        drafts.reviewed(draft.id(), OTHER);
        assertThat(lists.toReview()).extracting(Draft::item).doesNotContain(draft.item());

        drafts.withdraw("notice", draft.item(), HEAD);
        assertThat(staff.get("/fr/", null).body()).doesNotContain("Toutes les activités");
        assertThat(audit.of("notice", draft.item())).extracting(AuditEntry::act).startsWith("withdrawn");
    }

    @Test
    void noticesStandAsShownPlannedAndOver() {
        clock.set(Instant.parse("2027-03-01T10:00:00Z"));
        UUID planned = said(emergency().with("from", "2027-03-02").with("until", "2027-03-03"));
        UUID shown = said(emergency());
        UUID over = said(emergency());
        notices.takeDown(over);
        UUID never = said(emergency().with("from", "2027-06-01"));
        notices.takeDown(never);

        assertThat(form.list(Language.GERMAN, "", 9)).extracting(Row::id).startsWith(shown, planned);
        assertThat(form.list(Language.GERMAN, "", 9))
                .extracting(Row::state)
                .containsExactly("shown", "planned", "over", "over");
        assertThat(notices.find(planned).orElseThrow().until())
                .as("its last day is shown to the end, in Berlin")
                .isEqualTo("2027-03-03T23:00:00Z");
        assertThat(form.list(Language.FRENCH, "nirgends", 9)).isEmpty();
    }

    @Test
    void everyNoticeComesThroughItsFormUnchanged() {
        clock.set(Instant.parse("2027-03-01T10:00:07.000123Z"));
        UUID id = said(emergency()
                .with("until", "2027-03-03")
                .with("until-time", "18:30")
                .with("link", "https://www.berlin.de/corona")
                .with("label.source", "de")
                .with("label.de", "Mehr"));
        Notice before = notices.find(id).orElseThrow();
        clock.set(Instant.parse("2027-03-01T12:00:00Z"));
        assertThat(form.apply(id, form.current(id).orElseThrow(), HEAD)).isEqualTo(new Applied.Done());
        assertThat(notices.find(id)).contains(before);
    }

    @Test
    void slipsAreSaidAtTheirFields() {
        UUID id = UUID.randomUUID();
        assertThat(form.apply(id, emergency().with("from", "2027-03-05").with("until", "2027-03-04"), HEAD))
                .isEqualTo(Applied.refused("until", "problem.ends-before"));
        assertThat(form.apply(id, emergency().with("from", "2027-03-28").with("from-time", "02:30"), HEAD))
                .isEqualTo(Applied.refused("from-time", "problem.skipped", "01:30", "03:30"));
        assertThat(form.apply(id, emergency().with("until-time", "18:00"), HEAD))
                .isEqualTo(Applied.refused("until", "problem.missing"));
        assertThat(form.apply(id, emergency().without("text"), HEAD))
                .isEqualTo(Applied.refused("text.de", "problem.missing"));
        assertThat(form.apply(id, emergency().with("level", "panic"), HEAD))
                .isEqualTo(Applied.refused("level", "problem.reference", "panic", "2027-06-01"));
        assertThat(form.apply(
                        id, emergency().with("disruption", UUID.randomUUID().toString()), HEAD))
                .isEqualTo(Applied.refused("disruption", "problem.reference"));
        assertThat(form.apply(id, emergency().with("text.de", "x".repeat(501)), HEAD))
                .isEqualTo(Applied.refused("text.de", "problem.too-long", 500));
        assertThat(notices.find(id)).isEmpty();
    }

    private UUID said(Entries entries) {
        UUID id = UUID.randomUUID();
        assertThat(form.apply(id, entries, HEAD)).isEqualTo(new Applied.Done());
        return id;
    }

    private static Entries emergency() {
        return Entries.NONE
                .with("level", "emergency")
                .with("text.source", "de")
                .with("text.de", "Alle Veranstaltungen entfallen.")
                .with("text.fr", "Toutes les activités sont annulées.");
    }
}
