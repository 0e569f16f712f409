package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.IN_AUTUMN;
import static eu.jumelage.programme.Samples.NEXT_WEEK;
import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.by;
import static eu.jumelage.programme.Samples.concert;
import static eu.jumelage.programme.Samples.german;
import static eu.jumelage.programme.Samples.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.programme.CrisisPlan.Does;
import eu.jumelage.programme.Toll.Fate;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** One thing done to many activities because of a disruption, and taken back in time. */
@Running
@Transactional
@RecordApplicationEvents
class CrisisStepsTest {

    @Autowired
    Programme programme;

    @Autowired
    CrisisSteps steps;

    @Autowired
    Tolls tolls;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Installations installations;

    @Autowired
    Cities cities;

    @Autowired
    Networks networks;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    UUID partner;
    UUID storm;

    @BeforeEach
    void aStorm() {
        clock.set(NOW);
        partner = new Berlin(installations, cities, networks).partner();
        storm = UUID.randomUUID();
        disruptions.add(new Disruption(
                storm, german("Sturm"), null, LocalDate.of(2026, 6, 15), null, null, null, Publication.PUBLISHED));
    }

    @AfterEach
    void realTime() {
        sql.sql("set constraints all immediate").update();
        clock.reset();
    }

    @Test
    void allOfThemAreCancelledInOneStepThatIsToldOfOnce() {
        Activity one = published(planned(NEXT_WEEK));
        Activity other = published(planned(IN_AUTUMN));
        events.clear();

        CrisisStep step = taken(plan(Does.CANCEL, one, other));

        assertThat(courses(one, other)).containsOnly(Course.CANCELLED);
        assertThat(events.stream(ProgrammeChanged.class))
                .singleElement()
                .satisfies(told -> assertThat(told.activities()).containsExactlyInAnyOrder(one.id(), other.id()));
        assertThat(history(one).getLast()).satisfies(act -> {
            assertThat(act.crisisStep()).isEqualTo(step.id());
            assertThat(act.disruption()).isEqualTo(storm);
            assertThat(act.publicReason()).isEqualTo(german("Sturm"));
            assertThat(act.internalReason()).isEqualTo("Krisenstab");
        });
        assertThat(steps.find(step.id())).contains(step);
    }

    @Test
    void openPartsFollowAndExceptedOnesStay() {
        Activity festival = published(planned(NEXT_WEEK));
        Activity follows = part(festival);
        Activity stays = part(festival);
        for (Does does : Does.values()) {
            CrisisPlan plan =
                    new CrisisPlan(does, Set.of(festival.id()), Set.of(stays.id()), storm, german("Sturm"), null, null);
            Foreseen foreseen = steps.foresee(plan).getFirst();
            assertThat(foreseen.parts()).extracting(Activity::id).containsExactly(follows.id());
            assertThat(foreseen.staying()).extracting(Activity::id).containsExactly(stays.id());

            CrisisStep step = taken(plan);

            assertThat(history(follows)).last().extracting(Act::crisisStep).isEqualTo(step.id());
            assertThat(history(stays)).isEmpty();
            assertThat(steps.undo(step.id(), "chief")).isInstanceOf(Undone.Done.class);
            assertThat(courses(festival, follows, stays)).containsOnly(Course.PLANNED);
        }
    }

    @Test
    void whatCannotBeDoneIsLeftOutAndSaidSo() {
        Activity open = published(planned(NEXT_WEEK));
        Activity postponed = published(planned(IN_AUTUMN));
        programme.act(postponed.id(), by(new Step.Postpone()));
        CrisisPlan plan = plan(Does.POSTPONE, open, postponed);

        assertThat(steps.foresee(plan))
                .extracting(Foreseen::isPossible, Foreseen::why)
                .containsExactly(tuple(true, "done"), tuple(false, "postponed"));
        CrisisStep step = taken(plan);

        assertThat(steps.sizes(List.of(step.id()))).containsEntry(step.id(), 1);
        assertThat(steps.leftOut(step.id()))
                .extracting(left -> left.activity().id(), CrisisSteps.LeftOut::why)
                .containsExactly(tuple(postponed.id(), "postponed"));
        assertThat(history(postponed)).hasSize(1);
    }

    @Test
    void whatChangedSinceItWasLookedAtStopsAllOfIt() {
        Activity calm = published(planned(NEXT_WEEK));
        Activity restless = published(planned(IN_AUTUMN));
        CrisisPlan plan = plan(Does.CANCEL, calm, restless);
        Map<UUID, String> seen = marks(plan);
        programme.act(restless.id(), by(new Step.Postpone()));

        assertThat(steps.take(UUID.randomUUID(), plan, seen, "clerk"))
                .isInstanceOfSatisfying(
                        Taken.Meanwhile.class,
                        meanwhile -> assertThat(meanwhile.others())
                                .extracting(Activity::id)
                                .containsExactly(restless.id()));
        assertThat(courses(calm)).containsExactly(Course.PLANNED);
    }

    @Test
    void aTitleThatIsMendedMeanwhileStopsNothing() {
        Activity one = published(planned(NEXT_WEEK));
        CrisisPlan plan = plan(Does.CANCEL, one);
        Map<UUID, String> seen = marks(plan);
        clock.advance(Duration.ofMinutes(1));
        Activity now = programme.find(one.id()).orElseThrow();
        programme.edit(now, now.details().words(Words.titled(german("Konzert!"))));

        assertThat(steps.take(UUID.randomUUID(), plan, seen, "clerk")).isInstanceOf(Taken.Done.class);
    }

    @Test
    void aPartThatWasAddedMeanwhileStopsAllOfIt() {
        Activity festival = published(planned(NEXT_WEEK));
        CrisisPlan plan = plan(Does.CANCEL, festival);
        Map<UUID, String> seen = marks(plan);
        part(festival);

        assertThat(steps.take(UUID.randomUUID(), plan, seen, "clerk")).isInstanceOf(Taken.Meanwhile.class);
    }

    @Test
    void undoingIsAFurtherActThatBringsEverythingBack() {
        Run mixed = Run.planned(UUID.randomUUID(), NEXT_WEEK, new Where(Attendance.MIXED, null, "https://example.org"));
        Activity one = published(mixed);
        Activity undated = published(planned(new When.Unknown(Samples.BERLIN)));
        CrisisStep step = taken(plan(Does.MOVE_ONLINE, one, undated));
        clock.advance(Duration.ofMinutes(9));

        assertThat(steps.undo(step.id(), "chief")).isEqualTo(new Undone.Done(2, List.of()));

        Run back = programme.find(one.id()).orElseThrow().runs().getFirst();
        assertThat(back.where()).isEqualTo(mixed.where());
        assertThat(back.course()).isEqualTo(Course.PLANNED);
        assertThat(back.sequence()).isEqualTo(2);
        assertThat(history(one))
                .extracting(Act::steps)
                .containsExactly(List.of(Step.Kind.MOVE_ONLINE), List.of(Step.Kind.UNDO));
        assertThat(history(one)).extracting(Act::crisisStep).containsOnly(step.id());
        assertThat(steps.find(step.id()).orElseThrow().undoneBy()).isEqualTo("chief");
        assertThat(steps.undo(step.id(), "chief")).isInstanceOf(Undone.UndoneBefore.class);
        assertThat(steps.changed(step.id())).allMatch(CrisisSteps.Changed::undone);
    }

    @Test
    void aPostponedActivityThatWasCancelledByMistakeIsPostponedAgain() {
        Activity one = published(planned(NEXT_WEEK));
        programme.act(one.id(), by(new Step.Postpone()));
        CrisisStep step = taken(plan(Does.CANCEL, one));

        steps.undo(step.id(), "chief");

        assertThat(courses(one)).containsExactly(Course.POSTPONED);
    }

    @Test
    void afterTenMinutesNothingIsTakenBack() {
        Activity one = published(planned(NEXT_WEEK));
        CrisisStep step = taken(plan(Does.CANCEL, one));
        assertThat(steps.settles(one.id())).contains(NOW.plus(CrisisStep.UNDO));
        clock.advance(Duration.ofMinutes(10));

        assertThat(steps.undo(step.id(), "chief")).isEqualTo(new Undone.TooLate(NOW.plus(Duration.ofMinutes(10))));
        assertThat(courses(one)).containsExactly(Course.CANCELLED);
    }

    @Test
    void whatSomebodyChangedSinceTheStepIsNotTakenBack() {
        Activity calm = published(planned(NEXT_WEEK));
        Activity revived = published(planned(IN_AUTUMN));
        CrisisStep step = taken(plan(Does.CANCEL, calm, revived));
        programme.act(revived.id(), by(new Step.Revive(Samples.evening("2026-11-01"))));

        assertThat(steps.undo(step.id(), "chief")).isInstanceOfSatisfying(Undone.Done.class, done -> {
            assertThat(done.activities()).isEqualTo(1);
            assertThat(done.left()).extracting(Activity::id).containsExactly(revived.id());
        });
        assertThat(history(revived)).hasSize(2);
    }

    @Test
    void fiveHundredAtOnceAreAllCorrectAndToldOfOnce() {
        var all = new ArrayList<Activity>();
        for (int i = 0; i < 500; i++) {
            Details named =
                    concert().words(Words.titled(german("Konzert Nummer " + i))); // each has its address at once
            Activity one = published(
                    named,
                    planned(Samples.evening(
                            LocalDate.of(2026, 7, 1).plusDays(i % 200).toString())));
            all.add(one);
            if (i % 5 == 0) {
                part(one);
            }
        }
        CrisisPlan plan = plan(Does.CANCEL, all.toArray(Activity[]::new));
        Map<UUID, String> seen = marks(plan);
        events.clear();

        Taken taken = steps.take(UUID.randomUUID(), plan, seen, "clerk");

        assertThat(taken).isInstanceOf(Taken.Done.class);
        assertThat(events.stream(ProgrammeChanged.class))
                .singleElement()
                .satisfies(told -> assertThat(told.activities()).hasSize(600));
        assertThat(courses(all.toArray(Activity[]::new))).hasSize(500).containsOnly(Course.CANCELLED);
        assertThat(sql.sql("select count(*) from programme.act where crisis_step = :step")
                        .param("step", ((Taken.Done) taken).step().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(600);
        Toll toll = tolls.publicly(storm, clock.instant());
        assertThat(toll.all("").counts()).isEqualTo(Map.of(Fate.CANCELLED, 500));
        assertThat(toll.byPartner(Language.GERMAN))
                .singleElement()
                .satisfies(line -> assertThat(line.total()).isEqualTo(500));
        assertThat(toll.deeds()).extracting(Toll.Deed::activities).containsExactly(500);
    }

    @Test
    void theTollCountsEachActivityOnceByHowItStandsNow() {
        Activity cancelled = published(planned(NEXT_WEEK));
        Activity later = published(planned(NEXT_WEEK));
        Activity online = published(planned(IN_AUTUMN));
        taken(plan(Does.POSTPONE, cancelled, later));
        programme.act(cancelled.id(), by(new Step.Cancel()).struckBy(storm));
        programme.act(later.id(), by(new Step.Reschedule(Samples.evening("2026-07-01"))));
        taken(plan(Does.MOVE_ONLINE, online));
        clock.set(Instant.parse("2026-08-01T10:00:00Z"));

        Toll toll = tolls.publicly(storm, clock.instant());

        assertThat(toll.all("").counts()).isEqualTo(Map.of(Fate.CANCELLED, 1, Fate.HELD, 1, Fate.AHEAD_ONLINE, 1));
        assertThat(toll.struck())
                .extracting(Toll.Struck::month)
                .containsExactlyInAnyOrder(YearMonth.of(2026, 6), YearMonth.of(2026, 6), YearMonth.of(2026, 10));
        assertThat(toll.deeds())
                .extracting(Toll.Deed::steps, Toll.Deed::activities)
                .containsExactly(
                        tuple(List.of(Step.Kind.POSTPONE), 2),
                        tuple(List.of(Step.Kind.CANCEL), 1),
                        tuple(List.of(Step.Kind.MOVE_ONLINE), 1));
    }

    @Test
    void whatWasTakenBackInTimeIsNotCounted() {
        Activity one = published(planned(NEXT_WEEK));
        CrisisStep step = taken(plan(Does.CANCEL, one));
        steps.undo(step.id(), "chief");

        Toll toll = tolls.all(storm, clock.instant());

        assertThat(toll.struck()).isEmpty();
        assertThat(toll.deeds())
                .extracting(Toll.Deed::steps)
                .containsExactly(List.of(Step.Kind.CANCEL), List.of(Step.Kind.UNDO));
    }

    @Test
    void thePublicTollKnowsNothingInternalOrEmbargoed() {
        Activity open = published(planned(NEXT_WEEK));
        Activity internal = published(concert().visibility(Visibility.INTERNAL), planned(NEXT_WEEK));
        Activity embargoed = published(
                concert().visibility(new Visibility.EmbargoedUntil(NOW.plus(Duration.ofDays(2)))), planned(NEXT_WEEK));
        taken(plan(Does.CANCEL, open, internal, embargoed));

        assertThat(tolls.publicly(storm, NOW).struck())
                .extracting(Toll.Struck::activity)
                .containsExactly(open.id());
        assertThat(tolls.publicly(storm, NOW).deeds())
                .extracting(Toll.Deed::activities)
                .containsExactly(1);
        assertThat(tolls.publicly(storm, NOW.plus(Duration.ofDays(2))).struck()).hasSize(2);
        assertThat(tolls.all(storm, NOW).struck()).hasSize(3);
    }

    private CrisisPlan plan(Does does, Activity... activities) {
        return new CrisisPlan(
                does,
                Arrays.stream(activities).map(Activity::id).collect(Collectors.toSet()),
                Set.of(),
                storm,
                german("Sturm"),
                "Krisenstab",
                null);
    }

    private Map<UUID, String> marks(CrisisPlan plan) {
        return steps.foresee(plan).stream()
                .collect(Collectors.toMap(one -> one.activity().id(), Foreseen::mark));
    }

    private CrisisStep taken(CrisisPlan plan) {
        return ((Taken.Done) steps.take(UUID.randomUUID(), plan, marks(plan), "clerk")).step();
    }

    private Activity part(Activity of) {
        UUID id = UUID.randomUUID();
        Details named = concert().words(Words.titled(german("Teil " + id)));
        programme.planPart(id, of.id(), details(named), List.of(planned(NEXT_WEEK)));
        return ((Publishing.Done) programme.publish(id)).activity();
    }

    private Activity published(Run... runs) {
        return published(concert(), runs);
    }

    private Activity published(Details details, Run... runs) {
        UUID id = UUID.randomUUID();
        programme.plan(id, details(details), List.of(runs));
        return ((Publishing.Done) programme.publish(id)).activity();
    }

    private Details details(Details details) {
        return details.participants(Participants.partners(partner));
    }

    private List<Course> courses(Activity... activities) {
        return Arrays.stream(activities)
                .map(one -> programme.find(one.id()).orElseThrow().course())
                .toList();
    }

    private List<Act> history(Activity activity) {
        return programme.history(activity.id());
    }
}
