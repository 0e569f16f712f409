package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Draft;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office sees and does about what was announced of an activity: how it stands, run by run, what is being
 * changed, and all that was.
 *
 * @param whole what can be done to all runs at once; empty where there is one
 * @param open drafts of changes
 * @param past every act, the newest first
 * @param recap whether what came of it can be told
 * @param told whether it has been
 */
public record CoursePanel(
        OfficeFrame frame,
        UUID activity,
        List<Line> runs,
        List<Offer> whole,
        List<Waiting> open,
        List<Past> past,
        boolean recap,
        boolean told) {

    /** Where changes begin. */
    public static final String BEGIN = "/office/programme/changes";

    /** A run as it stands. @param state in words; @param key of the state, as in "is-cancelled" */
    public record Line(String when, String where, String state, String key, List<Offer> offers) {}

    /**
     * An act that somebody can begin.
     *
     * @param what the course; empty where the place changes
     * @param run which run; empty for all
     * @param of what it is said of, for whoever does not see the row
     */
    public record Offer(String what, String label, String run, String of) {}

    /** A draft of a change, as it is called. */
    public record Waiting(Draft draft, String title) {}

    /**
     * An act of the history.
     *
     * @param day on which it was announced
     * @param moved what it changed: from and to
     * @param lacking the languages in which the reason is still to be said: "FR, NL"; empty for none
     * @param who wrote and approved it, in words
     * @param draft what was read before it was approved; null where nobody did
     * @param toReview whether one person alone released it and nobody else has looked at it
     * @param undo the runs for which it can be taken back; the id of the run and its date
     */
    public record Past(
            UUID act,
            String said,
            String day,
            List<Moved> moved,
            @Nullable String reason,
            @Nullable String reasonIn,
            String lacking,
            @Nullable String note,
            @Nullable String disruption,
            String who,
            @Nullable UUID draft,
            boolean toReview,
            List<Offer> undo) {}

    /** @param to empty where nothing came in its place */
    public record Moved(String from, String to) {}

    public boolean mayChange() {
        return frame.member().mayEdit();
    }
}
