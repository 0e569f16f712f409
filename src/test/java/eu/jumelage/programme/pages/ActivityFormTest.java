package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An exhibition is entered once, read by somebody else, and public; nothing that is typed is lost or half stored. */
@InBerlin
class ActivityFormTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLists lists;

    @Autowired
    Editables editables;

    @Autowired
    Versions versions;

    @Autowired
    Rules rules;

    @Autowired
    AuditTrail audit;

    @Autowired
    Programme programme;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void asStrictAsEver() {
        rules.keep(new Rules.Kept(true, List.of()));
    }

    @Test
    void everyActivityOfTheExampleCityComesThroughItsFormUnchanged() {
        List<UUID> all = sql.sql("""
                        select a.id from programme.activity a
                        where a.publication = 'published'
                            and not exists (select from office.draft d where d.item = a.id)""").query(UUID.class).list();
        assertThat(all).hasSizeGreaterThan(30);
        for (UUID id : all) {
            Activity before = programme.find(id).orElseThrow();
            Draft draft = drafts.open("activity", id, CLERK).orElseThrow();
            assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD))
                    .as("%s", before.details().words().title())
                    .isInstanceOf(Deciding.Done.class);
            Activity after = programme.find(id).orElseThrow();
            assertThat(after.details()).isEqualTo(before.details());
            assertThat(after.runs()).isEqualTo(before.runs());
        }
    }

    @Test
    void whatTheClerkWritesIsPublicOnceSomebodyElseApproves() {
        Draft draft = written(exhibition());
        assertThat(drafts.handIn(draft.id(), CLERK)).isInstanceOf(Deciding.Done.class);
        Draft waiting = drafts.find(draft.id()).orElseThrow();
        assertThat(programme.find(waiting.item())).isEmpty();

        assertThat(drafts.approve(waiting.id(), waiting.revision(), false, CLERK))
                .isInstanceOf(Deciding.OwnChange.class);
        assertThat(drafts.approve(waiting.id(), waiting.revision(), false, HEAD))
                .isInstanceOf(Deciding.Done.class);

        Activity published = programme.find(waiting.item()).orElseThrow();
        assertThat(published.isPublished()).isTrue();
        assertThat(published.details().words().title().string(Language.FRENCH)).isEqualTo("Exposition d’essai");
        assertThat(versions.of("activity", waiting.item())).singleElement().satisfies(version -> {
            assertThat(version.writtenBy()).isEqualTo("Klara");
            assertThat(version.approvedBy()).isEqualTo("Henri");
        });
        assertThat(drafts.approve(waiting.id(), waiting.revision(), false, HEAD))
                .as("a double click")
                .isInstanceOf(Deciding.Overtaken.class);
    }

    @Test
    void aSlipIsSaidAtItsFieldAndNothingIsStored() {
        Entries slips = exhibition()
                .with("run.0.from", "2027-02-30")
                .with("run.1.from", "2027-03-28")
                .with("run.1.from-time", "02:30")
                .with("run.1.until-time", "04:00")
                .with("run.1.attendance", "online")
                .with("run.2.from", "2027-06-02")
                .with("run.2.until", "2027-06-01")
                .with("run.2.attendance", "on-site")
                .with("tickets", "javascript:alert(1)")
                .without("title");
        Draft draft = written(slips);
        assertThat(drafts.problems(draft.id(), CLERK))
                .extracting(Problem::field)
                .contains("run.0.from", "run.1.from-time", "run.2.until", "tickets", "title.de");
        assertThat(programme.find(draft.item())).isEmpty();
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("run.0.from"))
                .as("what was typed stays")
                .isEqualTo("2027-02-30");
    }

    @Test
    void withoutAPartnerItIsNoJointActivity() {
        Draft draft = written(exhibition().without("city"));
        assertThat(drafts.problems(draft.id(), CLERK))
                .extracting(Problem::field)
                .containsExactly("city");
        assertThat(programme.find(draft.item())).isEmpty();
    }

    @Test
    void twoEditorsAtOnceLoseNothing() {
        Draft draft = written(exhibition());
        int seen = draft.revision();
        assertThat(drafts.save(draft.id(), seen, draft.entries().with("title.de", "Klaras Titel"), CLERK))
                .isInstanceOf(Saving.Saved.class);
        Entries second = draft.entries().with("title.de", "Henris Titel").with("tickets", "https://karten.example.org");
        var meanwhile = (Saving.Meanwhile) drafts.save(draft.id(), seen, second, HEAD);
        assertThat(meanwhile.colliding()).containsExactly("title.de");
        assertThat(meanwhile.now().entries().get("title.de")).isEqualTo("Klaras Titel");
        assertThat(meanwhile.together().get("title.de")).isEqualTo("Henris Titel");
        assertThat(meanwhile.together().get("tickets")).isEqualTo("https://karten.example.org");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.de"))
                .isEqualTo("Klaras Titel");
    }

    @Test
    void publicTimesChangeByAnActOnly() {
        UUID id = published();
        Draft draft = drafts.open("activity", id, CLERK).orElseThrow();
        drafts.save(draft.id(), draft.revision(), draft.entries().with("run.0.until", "2027-06-30"), CLERK);
        assertThat(drafts.problems(draft.id(), CLERK))
                .extracting(Problem::field)
                .containsExactly("run");
    }

    @Test
    void aChangedSourceMakesItsTranslationsStaleUntilSomebodySaysTheyHold() {
        UUID id = published();
        Draft draft = drafts.open("activity", id, CLERK).orElseThrow();
        drafts.save(draft.id(), draft.revision(), draft.entries().with("title.de", "Neue Ausstellung"), CLERK);
        approve(draft.id());
        assertThat(title(id).isStale(Language.FRENCH)).isTrue();

        Draft again = drafts.open("activity", id, CLERK).orElseThrow();
        drafts.save(again.id(), again.revision(), again.entries().with("title.holds.fr", "on"), CLERK);
        approve(again.id());
        assertThat(title(id).isStale(Language.FRENCH)).isFalse();
    }

    @Test
    void whatIsSentBackCanBeImprovedAndAnOldStateRestored() {
        UUID id = published();
        Draft draft = drafts.open("activity", id, CLERK).orElseThrow();
        drafts.save(draft.id(), draft.revision(), draft.entries().with("title.de", "Zweite Fassung"), CLERK);
        drafts.handIn(draft.id(), CLERK);
        assertThat(drafts.sendBack(draft.id(), "Bitte kürzer", HEAD)).isInstanceOf(Deciding.Done.class);
        assertThat(drafts.find(draft.id()).orElseThrow().remark()).isEqualTo("Bitte kürzer");
        approve(draft.id());
        assertThat(title(id).string(Language.GERMAN)).isEqualTo("Zweite Fassung");

        Draft restored = drafts.restore(versions.find("activity", id, 1).orElseThrow(), CLERK);
        approve(restored.id());
        assertThat(title(id).string(Language.GERMAN)).isEqualTo("Ausstellung zur Probe");
        assertThat(versions.of("activity", id)).hasSize(3);
    }

    @Test
    void whereFrenchAndDutchAppearTogetherOneAloneIsRefused() {
        rules.keep(new Rules.Kept(true, List.of(Language.FRENCH, Language.DUTCH)));
        Draft draft = written(exhibition());
        assertThat(drafts.problems(draft.id(), CLERK))
                .extracting(Problem::field, Problem::words)
                .containsExactly(tuple("title.nl", "problem.together"));
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Refused.class);
        assertThat(programme.find(draft.item())).isEmpty();
    }

    @Test
    void anOfficeOfOnePersonMayApproveItsOwnAndInAnEmergencyOneIsEnough() {
        Draft own = written(exhibition());
        assertThat(drafts.approve(own.id(), own.revision(), true, CLERK)).isInstanceOf(Deciding.Done.class);
        assertThat(lists.toReview()).extracting(Draft::id).contains(own.id());
        drafts.reviewed(own.id(), CLERK);
        assertThat(lists.toReview()).as("not by oneself").extracting(Draft::id).contains(own.id());
        drafts.reviewed(own.id(), HEAD);
        assertThat(lists.toReview()).extracting(Draft::id).doesNotContain(own.id());

        rules.keep(new Rules.Kept(false, List.of()));
        Draft alone = written(exhibition());
        assertThat(drafts.approve(alone.id(), alone.revision(), false, CLERK)).isInstanceOf(Deciding.Done.class);
        assertThat(audit.of("activity", alone.item()))
                .extracting(AuditEntry::act)
                .contains("draft-published-alone");
    }

    @Test
    void lookingAtItBeforehandLeavesNoTrace() {
        Draft draft = written(exhibition());
        boolean seen = drafts.tryOut(draft.id(), CLERK, problems -> {
            assertThat(problems).isEmpty();
            return programme.find(draft.item()).orElseThrow().isPublished();
        });
        assertThat(seen).isTrue();
        assertThat(programme.find(draft.item())).isEmpty();
    }

    private UUID published() {
        Draft draft = written(exhibition());
        approve(draft.id());
        return draft.item();
    }

    private void approve(UUID draft) {
        assertThat(drafts.approve(draft, drafts.find(draft).orElseThrow().revision(), false, HEAD))
                .isInstanceOf(Deciding.Done.class);
    }

    private Text title(UUID id) {
        return programme.find(id).orElseThrow().details().words().title();
    }

    private Draft written(Entries entries) {
        Draft draft =
                drafts.begin("activity", editables.of("activity").orElseThrow().blank(), CLERK);
        return ((Saving.Saved) drafts.save(draft.id(), draft.revision(), entries, CLERK)).draft();
    }

    private Entries exhibition() {
        UUID brussels = cities.find(City.Scheme.WIKIDATA, "Q240", LocalDate.now(ZoneOffset.UTC))
                .orElseThrow()
                .id();
        return Entries.NONE
                .with("kind", "exhibition")
                .with("title.source", "de")
                .with("title.de", "Ausstellung zur Probe")
                .with("title.fr", "Exposition d’essai")
                .with("visibility", "public")
                .with("city.0.id", brussels.toString())
                .with("city.0.role", "guest")
                .with("run.0.from", "2027-05-01")
                .with("run.0.until", "2027-05-31")
                .with("run.0.attendance", "on-site");
    }
}
