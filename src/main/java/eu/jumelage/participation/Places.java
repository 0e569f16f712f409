package eu.jumelage.participation;

import eu.jumelage.programme.Audience;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which seats are taken and who waits. Each pool of seats has a line of its own; whoever stands in it is not overtaken
 * by somebody who comes later, unless the office lets smaller groups pass.
 *
 * @param taken seats by audience, the shared ones under null
 * @param line who waits, the longest first
 */
public record Places(Seats seats, Map<@Nullable Audience, Integer> taken, List<Waiting> line) {

    /** Somebody who waits, with as many as come along. */
    public record Waiting(UUID registration, @Nullable Audience audience, int size) {}

    public Places {
        var pools = new HashMap<@Nullable Audience, Integer>();
        for (var each : taken.entrySet()) {
            pools.merge(seats.pool(each.getKey()), each.getValue(), Integer::sum);
        }
        taken = Collections.unmodifiableMap(pools);
        line = List.copyOf(line);
    }

    /** Seats that nobody holds; {@link Integer#MAX_VALUE} where as many may come as like, never below 0. */
    public int free(@Nullable Audience audience) {
        Audience pool = seats.pool(audience);
        Integer all = seats.in(pool);
        return all == null ? Integer.MAX_VALUE : Math.max(0, all - taken.getOrDefault(pool, 0));
    }

    /** The same of seats that only one audience can have, by these; without those that have none left. */
    public Map<Audience, Integer> freeSetApart() {
        var apart = new EnumMap<Audience, Integer>(Audience.class);
        seats.quotas().keySet().stream()
                .filter(audience -> free(audience) > 0)
                .forEach(audience -> apart.put(audience, free(audience)));
        return apart;
    }

    /** Whether so many can have seats now, without overtaking anybody who waits. */
    public boolean admits(@Nullable Audience audience, int size) {
        Audience pool = seats.pool(audience);
        boolean inTurn = seats.smallerFirst()
                || line.stream().noneMatch(other -> Objects.equals(seats.pool(other.audience()), pool));
        return inTurn && size <= free(audience);
    }

    /** Whether so many could have seats if nobody else came. */
    public boolean couldAdmit(@Nullable Audience audience, int size) {
        Integer all = seats.in(seats.pool(audience));
        return all == null || size <= all;
    }

    /** Whether nobody at all of this audience gets a seat at once. */
    public boolean isFull(@Nullable Audience audience) {
        return !admits(audience, 1);
    }

    /**
     * Who gets seats now, in their order. A group gets its seats together or waits; where it waits, those behind it do.
     */
    public List<Waiting> movingUp() {
        var up = new ArrayList<Waiting>();
        var free = new HashMap<@Nullable Audience, Integer>();
        Set<@Nullable Audience> stopped = new HashSet<>();
        for (Waiting next : line) {
            Audience pool = seats.pool(next.audience());
            int left = free.computeIfAbsent(pool, this::free);
            if (stopped.contains(pool)) {
                continue;
            }
            if (next.size() <= left) {
                up.add(next);
                free.put(pool, left == Integer.MAX_VALUE ? left : left - next.size());
            } else if (!seats.smallerFirst()) {
                stopped.add(pool);
            }
        }
        return up;
    }
}
