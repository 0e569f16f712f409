package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act of the life cycle as it stands in the history: added to, never altered.
 *
 * @param publicReason stays in its own language; {@link Reasons} adds others
 * @param crisisStep done to many at once, and for some minutes not final: see {@link CrisisSteps#settles}; null for an
 *     act of its own
 */
public record Act(
        UUID id,
        UUID activity,
        Instant at,
        List<Step.Kind> steps,
        @Nullable Text publicReason,
        @Nullable String internalReason,
        @Nullable UUID disruption,
        String actor,
        List<RunChange> changes,
        @Nullable UUID crisisStep) {}
