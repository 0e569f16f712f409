package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.programme.CrisisStep;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to many activities at once: when, by whom, why, and how each stood then and stands now.
 *
 * @param disruption what it is called
 * @param left what was chosen and could not be done
 * @param untold where its reason is said in more languages; null where all are there
 * @param minutes how long it can be taken back yet; 0 for no longer
 * @param problem why it could not be taken back, in words; empty for nothing
 */
public record StepPage(
        OfficeFrame frame,
        CrisisStep step,
        String disruption,
        List<Line> lines,
        List<Line> left,
        @Nullable Untold untold,
        long minutes,
        String problem,
        int status)
        implements OfficePage {

    /** @param languages in which the reason is still to be said: "FR, NL"; @param act one of those done for it */
    public record Untold(UUID act, String languages) {}

    /**
     * An activity.
     *
     * @param before when it was to be
     * @param then what the step did, or why it could not
     * @param undone whether that was taken back
     * @param now how it stands
     */
    public record Line(
            UUID id,
            String title,
            boolean part,
            String before,
            String partners,
            String then,
            boolean undone,
            String now) {}

    public String path() {
        return CrisisStepForm.STEPS + step.id();
    }

    public String when() {
        return frame.when(step.at());
    }

    public String reason() {
        return step.publicReason() == null ? "" : frame.string(step.publicReason());
    }

    /** In which language a reader gets the reason. */
    public Language reasonIn() {
        return step.publicReason() == null
                ? frame.language()
                : step.publicReason().in(frame.language()).language();
    }

    /** Those that something changed between the step and its undoing: they stayed as they were. */
    public List<Line> kept() {
        return step.undoneAt() == null
                ? List.of()
                : lines.stream().filter(line -> !line.undone()).toList();
    }

    public String undone() {
        return step.undoneAt() == null || step.undoneBy() == null
                ? ""
                : frame.say("crisis.undone", frame.when(step.undoneAt()), step.undoneBy());
    }
}
