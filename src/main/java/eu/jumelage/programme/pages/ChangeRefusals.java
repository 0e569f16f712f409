package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Decision;

/** Why an act may not be, as a sentence at the field of the form that can mend it. */
final class ChangeRefusals {

    private ChangeRefusals() {}

    static Problem of(Decision.Refused refused, Entries entries) {
        boolean timed = ChangeReading.wantsTime(entries);
        boolean alone = ChangeReading.course(entries).isEmpty();
        return switch (refused) {
            case Decision.NotPublished _ -> Problem.of("", "course.problem.not-published");
            case Decision.NotFrom(var course) -> Problem.of(alone ? "where" : "what", from(course));
            case Decision.AlreadyOver _ -> Problem.of(alone ? "where" : "what", "course.problem.already-over");
            case Decision.NotOverYet _ -> Problem.of("what", "course.problem.not-over-yet");
            case Decision.HeldKeepsItsDate _ -> Problem.of("what", "course.problem.held");
            case Decision.NeedsNewTime _ ->
                timed ? Problem.of("new.from", "problem.missing") : Problem.of("what", "course.problem.needs-new-time");
            case Decision.InThePast _ -> Problem.of("new.from", "course.problem.in-the-past");
            case Decision.NothingChanges _ ->
                Problem.of(timed ? "new.from" : alone ? "where" : "what", "course.problem.nothing-changes");
            case Decision.OnlineHasNoPlace _ -> Problem.of("where", "course.problem.online");
            case Decision.WhichRun _ -> Problem.of("run", "course.problem.which-run");
            case Decision.NoSuchRun _ -> Problem.of("run", "problem.reference");
            case Decision.DoNotGoTogether _ -> Problem.of("where", "course.problem.together");
            case Decision.DatedAhead _ -> Problem.of("decided", "problem.in-the-future");
            case Decision.BeforeLastAct _ -> Problem.of("decided", "course.problem.before-last");
            case Decision.ChangedMeanwhile _ -> Problem.of("", "review.overtaken");
        };
    }

    private static String from(Course course) {
        return switch (course) {
            case PLANNED -> "course.problem.from-planned";
            case POSTPONED -> "course.problem.from-postponed";
            case CANCELLED -> "course.problem.from-cancelled";
            case HELD -> "course.problem.from-held";
        };
    }
}
