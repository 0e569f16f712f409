package eu.jumelage.participation;

import eu.jumelage.programme.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many can take part. An audience with a quota has these seats to itself; all others share the rest.
 *
 * @param total null: as many as come
 * @param waiting whether one can wait for a seat
 * @param smallerFirst whether smaller groups pass one that does not fit yet; otherwise nobody is overtaken
 */
public record Seats(@Nullable Integer total, Map<Audience, Integer> quotas, boolean waiting, boolean smallerFirst) {

    public static final int MOST = 100_000;
    public static final Seats UNLIMITED = new Seats(null, Map.of(), false, false);

    public Seats {
        quotas = Map.copyOf(quotas);
        if (total != null && (total < 1 || total > MOST)) {
            throw new IllegalArgumentException("No number of seats: " + total);
        }
        if (quotas.values().stream().anyMatch(quota -> quota < 1 || quota > MOST)) {
            throw new IllegalArgumentException("No number of seats: " + quotas);
        }
        if (total != null && sum(quotas) > total) {
            throw new IllegalArgumentException("More seats are set apart than there are: " + quotas + " of " + total);
        }
    }

    public static Seats of(int total) {
        return new Seats(total, Map.of(), true, false);
    }

    /** Which seats somebody of this audience can have: those of its own, or null for the ones that others share. */
    public @Nullable Audience pool(@Nullable Audience audience) {
        return audience != null && quotas.containsKey(audience) ? audience : null;
    }

    /** How many seats this pool has; null: as many as come. */
    public @Nullable Integer in(@Nullable Audience pool) {
        return pool != null ? quotas.get(pool) : total == null ? null : Integer.valueOf(total - sum(quotas));
    }

    /** As whom one can sign up, in the order in which a form offers it; empty where it makes no difference. */
    public List<Audience> choices(boolean invited) {
        if (quotas.isEmpty()) {
            return List.of();
        }
        Integer rest = in(null);
        return Arrays.stream(Audience.values())
                .filter(audience -> invited || audience != Audience.INVITED)
                .filter(audience -> quotas.containsKey(audience) || rest == null || rest > 0)
                .toList();
    }

    /** The same on the form itself: who comes by a link of invitation is a guest, and is not asked. */
    public List<Audience> offered(boolean invited) {
        List<Audience> all = choices(invited);
        return invited && all.contains(Audience.INVITED) ? List.of(Audience.INVITED) : all;
    }

    private static int sum(Map<Audience, Integer> quotas) {
        return quotas.values().stream().mapToInt(Integer::intValue).sum();
    }
}
