package eu.jumelage.programme;

import eu.jumelage.programme.Decision.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of one act on one run: the table of the life cycle, row by row. */
record Combined(Step.@Nullable NewCourse course, Step.@Nullable NewPlace place) {

    /** What the steps make of a run, or why they cannot. */
    sealed interface Outcome {}

    record Done(Run after) implements Outcome {}

    record Impossible(Refused why) implements Outcome {}

    static boolean goTogether(List<Step> steps) {
        List<Step> courses =
                steps.stream().filter(Step.NewCourse.class::isInstance).toList();
        int places = steps.size() - courses.size();
        boolean takesPlace = courses.stream().allMatch(step -> switch ((Step.NewCourse) step) {
            case Step.Reschedule _, Step.Revive _ -> true;
            case Step.Postpone _, Step.Cancel _, Step.ConfirmHeld _, Step.DidNotTakePlace _, Step.Undo _ -> false;
        });
        return !steps.isEmpty() && courses.size() <= 1 && places <= 1 && (places == 0 || takesPlace);
    }

    /** Found by trying each: there is one table, and this asks it. */
    static Set<Step.Kind> possible(Run run, Instant at) {
        ZoneId zone = run.when().zone();
        LocalDate later = LocalDate.ofInstant(at, zone).plusYears(1);
        UUID elsewhere = UUID.randomUUID();
        return Stream.of(
                        new Step.Reschedule(new When.Days(later, later, zone)),
                        new Step.Postpone(),
                        new Step.Cancel(),
                        new Step.Revive(new When.Days(later, later, zone)),
                        new Step.ConfirmHeld(null),
                        new Step.DidNotTakePlace(),
                        new Step.ChangePlace(elsewhere),
                        new Step.MoveOnline(elsewhere.toString()),
                        new Step.MoveOnSite(elsewhere))
                .filter(step -> of(List.of(step)).on(run, at) instanceof Done)
                .map(Step::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.Kind.class)));
    }

    static Combined of(List<Step> steps) {
        Step.NewCourse course = null;
        Step.NewPlace place = null;
        for (Step step : steps) {
            switch (step) {
                case Step.NewCourse one -> course = one;
                case Step.NewPlace one -> place = one;
            }
        }
        return new Combined(course, place);
    }

    /** Where a time is given, or something passes for held no longer, no other run may slip in. */
    boolean wantsOneRun() {
        return switch (course) {
            case Step.Reschedule _, Step.Revive _, Step.DidNotTakePlace _ -> true;
            case Step.Postpone _, Step.Cancel _, Step.ConfirmHeld _, Step.Undo _ -> false;
            case null -> false;
        };
    }

    Outcome on(Run run, Instant at) {
        Outcome outcome = switch (course) {
            case Step.Reschedule(var when) -> rescheduled(run, when, at);
            case Step.Postpone _ -> open(run, at, false).orElseGet(() -> new Done(run.postponed()));
            case Step.Cancel _ -> open(run, at, true).orElseGet(() -> new Done(run.cancelled(at)));
            case Step.Revive(var when) -> revived(run, when, at);
            case Step.ConfirmHeld _ -> confirmed(run, at);
            case Step.DidNotTakePlace _ -> notTakenPlace(run, at);
            case Step.Undo(var what) -> undone(run, what);
            case null -> stays(run, at);
        };
        return switch (outcome) {
            case Done(var after) -> moved(run, after);
            case Impossible _ -> outcome;
        };
    }

    private Outcome rescheduled(Run run, When when, Instant at) {
        if (run.course() == Course.HELD || run.isPresumedHeld(at)) {
            return new Impossible(new Decision.HeldKeepsItsDate());
        }
        return open(run, at, true).orElseGet(() -> timed(run, when, at));
    }

    private static Outcome revived(Run run, When when, Instant at) {
        return run.course() == Course.CANCELLED ? timed(run, when, at) : notFrom(run);
    }

    private static Outcome timed(Run run, When when, Instant at) {
        if (when instanceof When.Unknown) {
            return new Impossible(new Decision.NeedsNewTime());
        }
        Instant end = when.endsAt().orElseThrow();
        return end.isAfter(at) ? new Done(run.planned(when)) : new Impossible(new Decision.InThePast(end));
    }

    private static Outcome confirmed(Run run, Instant at) {
        if (run.course() != Course.PLANNED) {
            return notFrom(run);
        }
        return notOver(run, at).orElseGet(() -> new Done(run.held()));
    }

    /** It counts as cancelled since its end: what is corrected years later does not return to Aktuelles. */
    private static Outcome notTakenPlace(Run run, Instant at) {
        if (run.course() != Course.PLANNED && run.course() != Course.HELD) {
            return notFrom(run);
        }
        return notOver(run, at)
                .orElseGet(() -> new Done(run.cancelled(run.when().endsAt().orElse(at))));
    }

    /** Its calendar entry rises all the same: subscribers have seen what is taken back. */
    private static Outcome undone(Run run, List<RunChange> what) {
        return what.stream()
                .filter(change -> change.after().equals(run))
                .findFirst()
                .<Outcome>map(change -> new Done(change.before().numbered(run.sequence())))
                .orElseGet(() -> new Impossible(new Decision.NothingChanges()));
    }

    private static Outcome stays(Run run, Instant at) {
        if (run.course() == Course.POSTPONED) {
            return new Impossible(new Decision.NeedsNewTime());
        }
        return open(run, at, false).orElseGet(() -> new Done(run));
    }

    /** Why a run is not open to a step, if it is not. */
    private static Optional<Outcome> open(Run run, Instant at, boolean alsoPostponed) {
        if (run.isPresumedHeld(at)) {
            return Optional.of(
                    new Impossible(new Decision.AlreadyOver(run.when().endsAt().orElseThrow())));
        }
        boolean open = run.course() == Course.PLANNED || (alsoPostponed && run.course() == Course.POSTPONED);
        return open ? Optional.empty() : Optional.of(notFrom(run));
    }

    /** What has no known date may be known to be over. */
    private static Optional<Outcome> notOver(Run run, Instant at) {
        return run.when()
                .endsAt()
                .filter(end -> end.isAfter(at))
                .map(end -> new Impossible(new Decision.NotOverYet(end)));
    }

    private Outcome moved(Run before, Run run) {
        Where where = run.where();
        boolean online = where.attendance() == Attendance.ONLINE;
        if (place instanceof Step.ChangePlace && online) {
            return new Impossible(new Decision.OnlineHasNoPlace());
        }
        Run after = switch (place) {
            case Step.ChangePlace(var to) -> run.moved(new Where(where.attendance(), to, where.link()));
            case Step.MoveOnline(var link) -> run.moved(Where.online(link));
            case Step.MoveOnSite(var to) -> run.moved(new Where(Attendance.ON_SITE, to, null));
            case null -> run;
        };
        return after.equals(before) ? new Impossible(new Decision.NothingChanges()) : new Done(after);
    }

    private static Outcome notFrom(Run run) {
        return new Impossible(new Decision.NotFrom(run.course()));
    }
}
