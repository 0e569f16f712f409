package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act of the life cycle as somebody asks for it: its steps, what they apply to, why, and who asks. */
public record ActRequest(
        List<Step> steps,
        @Nullable UUID run,
        Set<UUID> exceptedParts,
        @Nullable Text publicReason,
        @Nullable String internalReason,
        @Nullable UUID disruption,
        String actor,
        @Nullable Instant dated,
        @Nullable Instant seen) {

    public ActRequest {
        steps = List.copyOf(steps);
        exceptedParts = Set.copyOf(exceptedParts);
    }

    public static ActRequest by(String actor, Step... steps) {
        return new ActRequest(List.of(steps), null, Set.of(), null, null, null, actor, null, null);
    }

    /** To this run only; otherwise to every run from which the step is possible. */
    public ActRequest onlyRun(UUID run) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    /** Parts that stay when the larger activity is cancelled. */
    public ActRequest except(Set<UUID> exceptedParts) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    /** What the public is told. */
    public ActRequest because(Text publicReason) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    /** What only the office knows. */
    public ActRequest noting(String internalReason) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    /** What struck it. */
    public ActRequest struckBy(UUID disruption) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    /** When it was decided, where that is noted later; never ahead, nor before the last act. */
    public ActRequest on(Instant dated) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    /**
     * The activity's changedAt that the editor saw: a change since then refuses the act, so that none is lost unseen.
     */
    public ActRequest seen(Instant seen) {
        return new ActRequest(steps, run, exceptedParts, publicReason, internalReason, disruption, actor, dated, seen);
    }

    boolean does(Step.Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** The same act on a part of what it was asked for. */
    ActRequest forPart() {
        return new ActRequest(steps, null, exceptedParts, publicReason, internalReason, disruption, actor, dated, null);
    }
}
