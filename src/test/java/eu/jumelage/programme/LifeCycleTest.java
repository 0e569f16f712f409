package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.BERLIN;
import static eu.jumelage.programme.Samples.IN_AUTUMN;
import static eu.jumelage.programme.Samples.LAST_WEEK;
import static eu.jumelage.programme.Samples.NEXT_WEEK;
import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.by;
import static eu.jumelage.programme.Samples.cancelled;
import static eu.jumelage.programme.Samples.days;
import static eu.jumelage.programme.Samples.held;
import static eu.jumelage.programme.Samples.planned;
import static eu.jumelage.programme.Samples.postponed;
import static eu.jumelage.programme.Samples.published;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.programme.Decision.Accepted;
import eu.jumelage.programme.Decision.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LifeCycleTest {

    static final UUID TOWN_HALL = UUID.randomUUID();

    /** Where a run can be when somebody asks for an act. */
    static final Map<String, Run> FROM = Map.of(
            "planned", planned(NEXT_WEEK),
            "planned and over", planned(LAST_WEEK),
            "planned without a date", planned(new When.Unknown(BERLIN)),
            "postponed", postponed(LAST_WEEK),
            "cancelled", cancelled(NEXT_WEEK, NOW.minusSeconds(60)),
            "held", held(LAST_WEEK));

    /** The table of the domain: from where each act leads, and to what. All that is not named is refused. */
    record Row(String act, List<Step> steps, Course to, String... from) {}

    static final List<Row> TABLE = List.of(
            row("reschedule", Course.PLANNED, new Step.Reschedule(IN_AUTUMN))
                    .from("planned", "planned without a date", "postponed"),
            row("change place", Course.PLANNED, new Step.ChangePlace(TOWN_HALL))
                    .from("planned", "planned without a date"),
            row("move online", Course.PLANNED, new Step.MoveOnline("https://example.org"))
                    .from("planned", "planned without a date"),
            row("move on site", Course.PLANNED, new Step.MoveOnSite(TOWN_HALL))
                    .from("planned", "planned without a date"),
            row(
                            "change place at a new time",
                            Course.PLANNED,
                            new Step.Reschedule(IN_AUTUMN),
                            new Step.ChangePlace(TOWN_HALL))
                    .from("planned", "planned without a date", "postponed"),
            row("move online at a new time", Course.PLANNED, new Step.Reschedule(IN_AUTUMN), new Step.MoveOnline(null))
                    .from("planned", "planned without a date", "postponed"),
            row(
                            "move on site at a new time",
                            Course.PLANNED,
                            new Step.MoveOnSite(TOWN_HALL),
                            new Step.Reschedule(IN_AUTUMN))
                    .from("planned", "planned without a date", "postponed"),
            row("postpone", Course.POSTPONED, new Step.Postpone()).from("planned", "planned without a date"),
            row("cancel", Course.CANCELLED, new Step.Cancel()).from("planned", "planned without a date", "postponed"),
            row("revive", Course.PLANNED, new Step.Revive(IN_AUTUMN)).from("cancelled"),
            row("revive elsewhere", Course.PLANNED, new Step.Revive(IN_AUTUMN), new Step.ChangePlace(TOWN_HALL))
                    .from("cancelled"),
            row("confirm as held", Course.HELD, new Step.ConfirmHeld(null))
                    .from("planned and over", "planned without a date"),
            row("confirm as held with recap", Course.HELD, new Step.ConfirmHeld(new Recap(null, 80, null)))
                    .from("planned and over", "planned without a date"),
            row("did not take place", Course.CANCELLED, new Step.DidNotTakePlace())
                    .from("planned and over", "planned without a date", "held"));

    static Half row(String act, Course to, Step... steps) {
        return new Half(act, to, List.of(steps));
    }

    record Half(String act, Course to, List<Step> steps) {
        Row from(String... from) {
            return new Row(act, steps, to, from);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyActLeadsOnFromWhereTheTableSaysAndFromNowhereElse() {
        return TABLE.stream()
                .flatMap(row -> FROM.entrySet().stream()
                        .map(from -> DynamicTest.dynamicTest(
                                row.act() + " from " + from.getKey(),
                                () -> follows(row, from.getKey(), from.getValue()))));
    }

    private static void follows(Row row, String from, Run run) {
        Activity before = published(run);
        Decision decision = before.decide(by(row.steps().toArray(Step[]::new)), NOW);
        if (List.of(row.from()).contains(from)) {
            assertThat(decision).isInstanceOfSatisfying(Accepted.class, accepted -> {
                assertThat(accepted.after().course()).isEqualTo(row.to());
                assertThat(accepted.changes()).hasSize(1);
                assertThat(accepted.after().runs().getFirst().sequence()).isEqualTo(1);
            });
        } else {
            assertThat(decision).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aHeldConcertKeepsItsDate() {
        var later = by(new Step.Reschedule(IN_AUTUMN));

        assertThat(published(held(LAST_WEEK)).decide(later, NOW)).isEqualTo(new Decision.HeldKeepsItsDate());
        assertThat(published(planned(LAST_WEEK)).decide(later, NOW)).isEqualTo(new Decision.HeldKeepsItsDate());
    }

    @Test
    void whatIsPostponedNeedsATimeBeforeItGetsAPlace() {
        assertThat(published(postponed(NEXT_WEEK)).decide(by(new Step.MoveOnline(null)), NOW))
                .isEqualTo(new Decision.NeedsNewTime());
    }

    @Test
    void aNewTimeIsATimeAndAhead() {
        assertThat(published(planned(NEXT_WEEK)).decide(by(new Step.Reschedule(new When.Unknown(BERLIN))), NOW))
                .isEqualTo(new Decision.NeedsNewTime());
        assertThat(published(planned(NEXT_WEEK)).decide(by(new Step.Reschedule(LAST_WEEK)), NOW))
                .isEqualTo(new Decision.InThePast(LAST_WEEK.endsAt().orElseThrow()));
    }

    @Test
    void whatIsNotOverYetCannotBeConfirmed() {
        assertThat(published(planned(NEXT_WEEK)).decide(by(new Step.ConfirmHeld(null)), NOW))
                .isEqualTo(new Decision.NotOverYet(NEXT_WEEK.endsAt().orElseThrow()));
    }

    @Test
    void theSameTimeAgainIsNoAct() {
        assertThat(published(planned(NEXT_WEEK)).decide(by(new Step.Reschedule(NEXT_WEEK)), NOW))
                .isEqualTo(new Decision.NothingChanges());
    }

    @Test
    void whatIsOnlineHasNoPlaceToChange() {
        Run webinar = Run.planned(UUID.randomUUID(), NEXT_WEEK, Where.online(null));

        assertThat(published(webinar).decide(by(new Step.ChangePlace(TOWN_HALL)), NOW))
                .isEqualTo(new Decision.OnlineHasNoPlace());
    }

    @Test
    void aDraftIsEditedAndGetsNoActs() {
        Activity draft = published(planned(NEXT_WEEK)).publication(Publication.DRAFT);

        assertThat(draft.decide(by(new Step.Cancel()), NOW)).isEqualTo(new Decision.NotPublished(Publication.DRAFT));
    }

    @Test
    void whatContradictsItselfCannotBeCombined() {
        assertThat(Stream.of(
                                by(),
                                by(new Step.Cancel(), new Step.Postpone()),
                                by(new Step.Cancel(), new Step.MoveOnline(null)),
                                by(new Step.MoveOnline(null), new Step.MoveOnSite(null)))
                        .map(request -> published(planned(NEXT_WEEK)).decide(request, NOW)))
                .allMatch(Decision.DoNotGoTogether.class::isInstance);
    }

    @Test
    void anActMayBeNotedLaterButNotAhead() {
        Activity concert = published(planned(NEXT_WEEK));

        assertThat(concert.decide(by(new Step.Cancel()).on(NOW.minusSeconds(3600)), NOW))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(
                                        accepted.after().runs().getFirst().cancelledAt())
                                .isEqualTo(NOW.minusSeconds(3600)));
        assertThat(concert.decide(by(new Step.Cancel()).on(NOW.plusSeconds(1)), NOW))
                .isEqualTo(new Decision.DatedAhead(NOW.plusSeconds(1)));
    }

    @Test
    void cancellingAnExhibitionLeavesTheRunThatIsOver() {
        Run spring = planned(days("2026-04-01", "2026-04-30"));
        Run autumn = planned(days("2026-10-01", "2026-10-31"));

        assertThat(published(spring, autumn).decide(by(new Step.Cancel()), NOW))
                .isInstanceOfSatisfying(Accepted.class, accepted -> {
                    assertThat(accepted.after().runs())
                            .extracting(Run::course)
                            .containsExactly(Course.PLANNED, Course.CANCELLED);
                    assertThat(accepted.changes())
                            .extracting(change -> change.before().id())
                            .containsExactly(autumn.id());
                });
    }

    @Test
    void aNewTimeForOneOfTwoRunsSaysWhich() {
        Run one = planned(NEXT_WEEK);
        Run other = planned(IN_AUTUMN);
        Activity exhibition = published(one, other);
        var later = by(new Step.Reschedule(days("2026-12-01", "2026-12-24")));

        assertThat(exhibition.decide(later, NOW)).isEqualTo(new Decision.WhichRun(List.of(one.id(), other.id())));
        assertThat(exhibition.decide(later.onlyRun(other.id()), NOW))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.after().runs()).startsWith(one));
        UUID nobodys = UUID.randomUUID();
        assertThat(exhibition.decide(later.onlyRun(nobodys), NOW)).isEqualTo(new Decision.NoSuchRun(nobodys));
    }

    @Test
    void anActOnWhatChangedSinceItWasSeenIsRefused() {
        Activity concert = published(planned(NEXT_WEEK));

        assertThat(concert.decide(by(new Step.Cancel()).seen(NOW.minusSeconds(1)), NOW))
                .isEqualTo(new Decision.ChangedMeanwhile(concert));
    }

    @Test
    void whatDidNotTakePlaceYearsAgoDoesNotReturnToAktuelles() {
        Activity old = published(held(days("2019-11-08", "2019-11-09")));

        assertThat(old.decide(by(new Step.DidNotTakePlace()), NOW))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(new Family(List.of(accepted.after()))
                                        .listing(accepted.after())
                                        .currentUntil())
                                .isBefore(NOW));
    }

    @Test
    void courseFollowsFromTheRuns() {
        Map<List<Run>, Course> expected = Map.of(
                List.of(held(LAST_WEEK), planned(NEXT_WEEK)), Course.PLANNED,
                List.of(postponed(LAST_WEEK), planned(NEXT_WEEK)), Course.PLANNED,
                List.of(held(LAST_WEEK), postponed(NEXT_WEEK)), Course.POSTPONED,
                List.of(held(LAST_WEEK), cancelled(NEXT_WEEK, NOW)), Course.HELD,
                List.of(cancelled(LAST_WEEK, NOW), cancelled(NEXT_WEEK, NOW)), Course.CANCELLED);

        expected.forEach((runs, course) -> assertThat(Course.of(runs)).isEqualTo(course));
    }
}
