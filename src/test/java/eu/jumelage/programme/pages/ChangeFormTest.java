package eu.jumelage.programme.pages;

import static eu.jumelage.programme.pages.Announced.BERLIN;
import static eu.jumelage.programme.pages.Announced.CLERK;
import static eu.jumelage.programme.pages.Announced.HEAD;
import static eu.jumelage.programme.pages.Announced.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was announced is changed by a form that somebody else approves: every act, from wherever an activity stands. */
@InBerlin
class ChangeFormTest {

    @Autowired
    Programme programme;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLists lists;

    @Autowired
    ChangeForm form;

    @Autowired
    JdbcClient sql;

    Announced office;

    @BeforeEach
    void announce() {
        office = new Announced(programme, drafts, sql);
    }

    private Activity standing(String state) {
        Activity activity = office.published(
                "Tafelrunde", state.matches("over|held|not-held") ? Announced.over() : Announced.soon());
        return switch (state) {
            case "postponed" -> office.done(activity, new Step.Postpone());
            case "cancelled" -> office.done(activity, new Step.Cancel());
            case "held" -> office.done(activity, new Step.ConfirmHeld(null));
            case "not-held" -> office.done(activity, new Step.DidNotTakePlace());
            default -> activity;
        };
    }

    /** The table of the life cycle, act by course: what it becomes, or the field at which it is refused. */
    @ParameterizedTest
    @CsvSource({
        "planned, reschedule, PLANNED",
        "planned, postpone, POSTPONED",
        "planned, cancel, CANCELLED",
        "planned, revive, what",
        "planned, confirm-held, what",
        "planned, did-not-take-place, what",
        "planned, move-online, PLANNED",
        "postponed, reschedule, PLANNED",
        "postponed, postpone, what",
        "postponed, cancel, CANCELLED",
        "postponed, revive, what",
        "postponed, confirm-held, what",
        "postponed, did-not-take-place, what",
        "postponed, move-online, what",
        "cancelled, reschedule, what",
        "cancelled, postpone, what",
        "cancelled, cancel, what",
        "cancelled, revive, PLANNED",
        "cancelled, confirm-held, what",
        "cancelled, did-not-take-place, what",
        "cancelled, move-online, where",
        "over, reschedule, what",
        "over, postpone, what",
        "over, cancel, what",
        "over, revive, what",
        "over, confirm-held, HELD",
        "over, did-not-take-place, CANCELLED",
        "over, move-online, where",
        "held, reschedule, what",
        "held, postpone, what",
        "held, cancel, what",
        "held, revive, what",
        "held, confirm-held, what",
        "held, did-not-take-place, CANCELLED",
        "held, move-online, where",
        "not-held, revive, PLANNED",
        "not-held, confirm-held, what"
    })
    void everyActFromEveryCourse(String state, String act, String becomes) {
        Activity activity = standing(state);
        Entries entries = act.equals("move-online") ? change(activity, "").with("where", act) : change(activity, act);
        if (act.equals("reschedule") || act.equals("revive")) {
            entries = entries.with("new.from", "2031-06-01");
        }
        Draft draft = office.written(entries);
        Deciding decided = drafts.approve(draft.id(), draft.revision(), false, HEAD);
        if (becomes.matches("[A-Z]+")) {
            assertThat(decided).isInstanceOf(Deciding.Done.class);
            assertThat(office.now(activity.id()).course()).isEqualTo(Course.valueOf(becomes));
        } else {
            assertThat(decided)
                    .isInstanceOfSatisfying(
                            Deciding.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::field)
                                    .containsExactly(becomes));
            assertThat(office.now(activity.id()).runs()).isEqualTo(activity.runs());
        }
        boolean offered = activity.runs().getFirst().possible(Instant.now()).stream()
                .anyMatch(kind -> kind.key().equals(act));
        assertThat(offered).as("what can be done is offered, and nothing else").isEqualTo(becomes.matches("[A-Z]+"));
    }

    @Test
    void oneSittingGivesANewTimeAndANewPlaceAndTheReviewSaysSo() {
        Activity activity = standing("planned");
        Entries entries = change(activity, "reschedule")
                .with("new.from", "2031-05-22")
                .with("new.from-time", "14:00")
                .with("new.until-time", "16:00")
                .with("where", "move-online")
                .with("link", "https://example.org/saal")
                .with("reason.source", "de")
                .with("reason.de", "Der Saal ist gesperrt.")
                .with("reason.fr", "La salle est fermée.")
                .with("note", "Az. 12-7");
        assertThat(form.outcome(entries, Language.ENGLISH).getFirst())
                .isEqualTo("From Thu, May 8, 2031, 19:00–21:00 to Thu, May 22, 2031, 14:00–16:00.");
        assertThat(form.outcome(entries, Language.FRENCH).get(1)).contains("sur place", "https://example.org/saal");
        Draft draft = office.written(entries);
        assertThat(office.now(activity.id()).runs()).isEqualTo(activity.runs());

        drafts.handIn(draft.id(), CLERK);
        Draft waiting = drafts.find(draft.id()).orElseThrow();
        assertThat(drafts.approve(draft.id(), waiting.revision(), false, CLERK)).isInstanceOf(Deciding.OwnChange.class);
        assertThat(drafts.approve(draft.id(), waiting.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
        assertThat(drafts.approve(draft.id(), waiting.revision(), false, HEAD))
                .as("a double click")
                .isInstanceOf(Deciding.Overtaken.class);

        Run run = office.now(activity.id()).runs().getFirst();
        assertThat(run.when()).isEqualTo(Announced.at("2031-05-22T14:00", BERLIN));
        assertThat(run.where().attendance()).isEqualTo(Attendance.ONLINE);
        assertThat(run.sequence()).isEqualTo(activity.runs().getFirst().sequence() + 1);
        assertThat(programme.history(activity.id())).singleElement().satisfies(act -> {
            assertThat(act.id()).isEqualTo(draft.item());
            assertThat(act.steps()).containsExactly(Step.Kind.RESCHEDULE, Step.Kind.MOVE_ONLINE);
            assertThat(act.internalReason()).isEqualTo("Az. 12-7");
        });
        assertThat(form.page(draft.item())).hasValue("/office/records/activity/" + activity.id() + "#course");
    }

    @Test
    void aSlipIsSaidAtItsField() {
        Activity activity = standing("planned");
        Entries reschedule = change(activity, "reschedule");
        assertThat(wrong(reschedule)).containsExactly(tuple("new.from", "problem.missing"));
        assertThat(wrong(reschedule.with("new.from", "2020-01-01")))
                .containsExactly(tuple("new.from", "course.problem.in-the-past"));
        assertThat(wrong(reschedule.with("new.from", "2031-06-02").with("new.until", "2031-06-01")))
                .containsExactly(tuple("new.until", "problem.ends-before"));
        assertThat(wrong(reschedule.with("new.from", "2031-02-30"))).containsExactly(tuple("new.from", "problem.day"));
        assertThat(wrong(reschedule.with("new.from", "2031-06-01").with("new.zone", "Mars/Olympus")))
                .containsExactly(tuple("new.zone", "problem.zone"));
        assertThat(wrong(change(activity, ""))).containsExactly(tuple("what", "course.problem.nothing"));
        assertThat(wrong(change(activity, "").with("where", "change-place")))
                .containsExactly(tuple("place", "problem.missing"));
        assertThat(wrong(change(activity, "")
                        .with("where", "change-place")
                        .with("place", UUID.randomUUID().toString())))
                .as("a place that nobody knows")
                .containsExactly(tuple("place", "problem.reference"));
        assertThat(wrong(change(activity, "").with("where", "move-online").with("link", "javascript:alert(1)")))
                .containsExactly(tuple("link", "problem.address"));
        assertThat(wrong(change(activity, "cancel").with("decided", "2999-01-01")))
                .containsExactly(tuple("decided", "problem.in-the-future"));
        assertThat(wrong(change(activity, "cancel")
                        .with("disruption", UUID.randomUUID().toString())))
                .containsExactly(tuple("disruption", "problem.reference"));
        assertThat(wrong(
                        change(activity, "cancel").with("run", UUID.randomUUID().toString())))
                .containsExactly(tuple("run", "problem.reference"));
        assertThat(wrong(change(activity, "cancel")
                        .with("activity", UUID.randomUUID().toString())))
                .as("somebody else’s id")
                .containsExactly(tuple("", "course.problem.no-activity"));
        assertThat(wrong(change(activity, "cancel").with("activity", "'; drop table")))
                .containsExactly(tuple("", "course.problem.no-activity"));
        assertThat(office.now(activity.id())).isEqualTo(activity);
    }

    private List<Tuple> wrong(Entries entries) {
        return drafts.problems(office.written(entries).id(), CLERK).stream()
                .map(problem -> tuple(problem.field(), problem.words()))
                .toList();
    }

    @Test
    void theNightsOfTheClockChangeAreAskedAbout() {
        Activity activity = standing("planned");
        Entries spring = change(activity, "reschedule")
                .with("new.from", "2031-03-30")
                .with("new.from-time", "02:30")
                .with("new.until-time", "05:00");
        assertThat(drafts.problems(office.written(spring).id(), CLERK))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("new.from-time");
                    assertThat(problem.sentence(Language.ENGLISH)).contains("01:30", "03:30");
                });
        Entries autumn = change(activity, "reschedule")
                .with("new.from", "2031-10-26")
                .with("new.from-time", "02:30")
                .with("new.until-time", "05:00");
        assertThat(wrong(autumn)).containsExactly(tuple("new.twice", "problem.twice"));
        assertThat(form.outcome(autumn.with("new.twice", "later"), Language.GERMAN)
                        .getFirst())
                .contains("(UTC+1)");
        approved(autumn.with("new.twice", "later"));
        assertThat(starts(activity)).isEqualTo("2031-10-26T01:30:00Z");
        Activity again = office.now(activity.id());
        approved(change(again, "reschedule")
                .with("new.from", "2031-10-26")
                .with("new.from-time", "02:30")
                .with("new.until-time", "05:00")
                .with("new.twice", "earlier"));
        assertThat(starts(activity)).isEqualTo("2031-10-26T00:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2031-06-02T02:00:00Z, Nordamerikanische Westküstenzeit",
        "Asia/Jakarta, 2031-06-01T12:00:00Z, Westindonesische Zeit"
    })
    void aTimeIsThatOfItsPlaceInWestAndEast(String zone, String starts, String said) {
        Activity activity = standing("planned");
        Entries entries = change(activity, "reschedule")
                .with("new.from", "2031-06-01")
                .with("new.from-time", "19:00")
                .with("new.until-time", "21:00")
                .with("new.zone", zone);
        assertThat(form.outcome(entries, Language.GERMAN).getFirst()).contains("1. Juni 2031, 19:00–21:00 (" + said);
        approved(entries);
        assertThat(starts(activity)).isEqualTo(starts);
        Activity there = office.now(activity.id());
        approved(change(there, "reschedule").with("new.from", "2031-06-03").with("new.from-time", "19:00"));
        assertThat(office.now(activity.id()).runs().getFirst().when().zone())
                .as("the place keeps its clock where the form says none")
                .isEqualTo(ZoneId.of(zone));
    }

    private String starts(Activity activity) {
        return office.now(activity.id())
                .runs()
                .getFirst()
                .when()
                .startsAt()
                .orElseThrow()
                .toString();
    }

    private void approved(Entries entries) {
        Draft draft = office.written(entries);
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
    }

    @Test
    void whatChangedMeanwhileIsSaidAndNothingIsLost() {
        Activity activity = standing("planned");
        Draft draft = office.written(change(activity, "cancel").with("note", "Streik"));
        office.done(activity, new Step.MoveOnline(null));

        Deciding decided = drafts.approve(draft.id(), draft.revision(), false, HEAD);
        assertThat(decided)
                .isInstanceOfSatisfying(
                        Deciding.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("again"));
        assertThat(office.now(activity.id()).course()).isEqualTo(Course.PLANNED);
        Draft kept = drafts.find(draft.id()).orElseThrow();
        assertThat(kept.entries().get("note")).isEqualTo("Streik");
        assertThat(form.form(kept.entries(), Language.GERMAN))
                .anyMatch(field -> field.key().equals("again"));

        approved(kept.entries().with("again", ChangeFields.seen(office.now(activity.id()))));
        assertThat(office.now(activity.id()).course()).isEqualTo(Course.CANCELLED);
    }

    @Test
    void cancellingTheWholeTakesItsPartsAlongExceptThoseThatStay() {
        Activity whole = office.published("Besuchstage", Announced.soon());
        Activity panel = office.published(whole.id(), "Podium", Announced.soon());
        Activity concert = office.published(whole.id(), "Konzert im Park", Announced.soon());
        Entries entries = change(office.now(whole.id()), "cancel").with("except." + concert.id(), "on");
        assertThat(form.outcome(entries, Language.GERMAN))
                .contains("Mit abgesagt werden: Podium.", "Es bleiben: Konzert im Park.");
        approved(entries);
        assertThat(office.now(panel.id()).course()).isEqualTo(Course.CANCELLED);
        assertThat(office.now(concert.id()).course()).isEqualTo(Course.PLANNED);
    }

    @Test
    void ofSeveralRunsOneIsGivenAnotherTime() {
        Activity activity = office.published("Ausstellung", Announced.soon(), Announced.at("2031-09-01T10:00", BERLIN));
        Entries entries = change(activity, "reschedule").with("new.from", "2031-07-01");
        assertThat(wrong(entries)).containsExactly(tuple("run", "course.problem.which-run"));
        approved(entries.with("run", activity.runs().get(1).id().toString()));
        assertThat(office.now(activity.id()).runs().get(0))
                .isEqualTo(activity.runs().get(0));
        assertThat(office.now(activity.id()).runs().get(1).when())
                .isEqualTo(new When.Days(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 1), BERLIN));
    }

    @Test
    void aDecisionIsNotedForTheDayOnWhichItWasTaken() {
        Activity activity = standing("planned");
        approved(change(activity, "cancel").with("decided", "2026-02-03").with("decided-time", "09:30"));
        assertThat(programme.history(activity.id()).getLast().at()).isEqualTo("2026-02-03T08:30:00Z");
        assertThat(wrong(change(office.now(activity.id()), "revive")
                        .with("new.from", "2031-06-01")
                        .with("decided", "2026-02-02")))
                .containsExactly(tuple("decided", "course.problem.before-last"));
    }

    @Test
    void inAnEmergencyAPublisherCancelsAloneAndSomebodyLooksAtItAfterwards() {
        Activity activity = standing("planned");
        Draft draft = drafts.begin(ChangeForm.KIND, change(activity, "cancel"), HEAD);
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.OwnChange.class);
        assertThat(drafts.approve(draft.id(), draft.revision(), true, HEAD)).isInstanceOf(Deciding.Done.class);
        assertThat(office.now(activity.id()).course()).isEqualTo(Course.CANCELLED);
        assertThat(lists.toReview()).extracting(Draft::id).contains(draft.id());
        drafts.reviewed(draft.id(), CLERK);
        assertThat(lists.toReview()).extracting(Draft::id).doesNotContain(draft.id());
    }

    @Test
    void everyActIsTakenBackByAFurtherOneAsLongAsNoneFollowed() {
        Activity activity = standing("planned");
        When was = activity.runs().getFirst().when();
        Activity cancelled = office.done(activity, new Step.Cancel());
        Entries revive = undone(cancelled);
        assertThat(revive.get("what")).isEqualTo("revive");
        assertThat(revive.get("new.from")).isEqualTo("2031-05-08");
        approved(revive);
        assertThat(office.now(activity.id()).runs().getFirst().when()).isEqualTo(was);
        assertThat(undone(office.now(activity.id())).get("what")).isEqualTo("cancel");

        Activity moved = office.done(office.now(activity.id()), new Step.MoveOnline("https://example.org"));
        Entries back = undone(moved);
        assertThat(back.get("where")).isEqualTo("move-on-site");
        approved(back);
        assertThat(office.now(activity.id()).runs().getFirst().where())
                .isEqualTo(activity.runs().getFirst().where());

        Activity postponed = office.done(office.now(activity.id()), new Step.Postpone());
        assertThat(undone(postponed).get("what")).isEqualTo("reschedule");
        Activity first = office.done(postponed, new Step.Reschedule(Announced.at("2031-08-01T19:00", BERLIN)));
        assertThat(undone(first).get("what")).isEqualTo("postpone");
        Act older = programme.history(activity.id()).getFirst();
        assertThat(Reversal.of(older, older.changes().getFirst(), first, Instant.now()))
                .as("a later act went on from there")
                .isEmpty();
    }

    private Entries undone(Activity activity) {
        Act last = programme.history(activity.id()).getLast();
        return Entries.together(List.of(
                change(activity, ""),
                Reversal.of(last, last.changes().getFirst(), activity, Instant.now())
                        .orElseThrow()));
    }
}
