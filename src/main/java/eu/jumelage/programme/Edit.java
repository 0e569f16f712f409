package eu.jumelage.programme;

import java.util.List;
import java.util.UUID;

/** The answer to an editor's change of what an activity is. */
public sealed interface Edit {

    record Saved(Activity activity) implements Edit {}

    /** Somebody changed it since it was looked at: here is what it is now. */
    record ChangedMeanwhile(Activity now) implements Edit {}

    /** What is published names a partner city or a network. */
    record NoPartner() implements Edit {}

    /** The public knows these times and places: they change by an act, with its reason. */
    record NeedsAnAct(List<UUID> runs) implements Edit {}

    record Withdrawn() implements Edit {}
}
