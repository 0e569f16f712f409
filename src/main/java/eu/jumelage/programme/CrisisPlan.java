package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to many activities at once because of a disruption.
 *
 * @param activities to which; their open parts follow them
 * @param exceptedParts parts that stay as they are
 * @param link where what is moved online can be joined; null where that is to follow, or for anything else
 */
public record CrisisPlan(
        Does does,
        Set<UUID> activities,
        Set<UUID> exceptedParts,
        UUID disruption,
        @Nullable Text publicReason,
        @Nullable String internalReason,
        @Nullable String link) {

    /** What a crisis makes of a plan. */
    public enum Does implements Keyed {
        CANCEL,
        POSTPONE,
        MOVE_ONLINE
    }

    public CrisisPlan {
        activities = Set.copyOf(activities);
        exceptedParts = Set.copyOf(exceptedParts);
    }

    ActRequest request(String actor) {
        Step step = switch (does) {
            case CANCEL -> new Step.Cancel();
            case POSTPONE -> new Step.Postpone();
            case MOVE_ONLINE -> new Step.MoveOnline(link);
        };
        return new ActRequest(
                List.of(step), null, exceptedParts, publicReason, internalReason, disruption, actor, null, null);
    }
}
