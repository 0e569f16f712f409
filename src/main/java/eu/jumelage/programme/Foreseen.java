package eu.jumelage.programme;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a crisis step would make of one of the chosen activities.
 *
 * @param activity as it is now
 * @param parts that would follow it
 * @param staying open parts that were excepted
 * @param mark another one as soon as anything that counts here is otherwise
 */
public record Foreseen(
        Activity activity, Decision decision, List<Activity> parts, List<Activity> staying, String mark) {

    public boolean isPossible() {
        return decision instanceof Decision.Accepted;
    }

    /** It and the parts that would follow it, as they would be; empty where it is not possible. */
    public Stream<Activity> after(CrisisPlan plan, Instant now) {
        return isPossible()
                ? Stream.concat(Stream.of(activity), parts.stream())
                        .map(one -> one.decide(plan.request(""), now).after(one))
                : Stream.empty();
    }

    /** 'done', or the word for why it cannot be: 'not-from'. */
    String outcome() {
        return isPossible() ? "done" : why();
    }

    /** The word for why it cannot be, as in "crisis.why." of the interface's words. */
    public String why() {
        return switch (decision) {
            case Decision.Accepted _ -> "done";
            case Decision.NotPublished _ -> "not-published";
            case Decision.NotFrom(var course) -> course.key();
            case Decision.AlreadyOver _, Decision.InThePast _, Decision.HeldKeepsItsDate _ -> "over";
            case Decision.NothingChanges _, Decision.OnlineHasNoPlace _ -> "nothing-changes";
            case Decision.NotOverYet _,
                    Decision.NeedsNewTime _,
                    Decision.WhichRun _,
                    Decision.NoSuchRun _,
                    Decision.DoNotGoTogether _,
                    Decision.DatedAhead _,
                    Decision.BeforeLastAct _,
                    Decision.ChangedMeanwhile _ -> "other";
        };
    }
}
