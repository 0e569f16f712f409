package eu.jumelage.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An activity with all its parts and theirs: what is locked, decided and listed together. */
record Family(List<Activity> members) {

    Activity member(UUID id) {
        return members.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    List<Activity> partsOf(UUID parent) {
        return members.stream()
                .filter(one -> Objects.equals(one.parent(), parent))
                .toList();
    }

    /** All below it, except some and what is below those. */
    List<Activity> below(UUID parent, Set<UUID> except) {
        return partsOf(parent).stream()
                .filter(part -> !except.contains(part.id()))
                .flatMap(part -> Stream.concat(Stream.of(part), below(part.id(), except).stream()))
                .toList();
    }

    /** Those of them that are members, each after what it is a part of. */
    List<UUID> largerFirst(Collection<UUID> asked) {
        return members.stream()
                .filter(one -> asked.contains(one.id()))
                .sorted(Comparator.comparing(this::depth).thenComparing(Activity::id))
                .map(Activity::id)
                .toList();
    }

    private int depth(Activity one) {
        return one.parent() == null ? 0 : depth(member(one.parent())) + 1;
    }

    Family with(Activity changed) {
        boolean known = members.stream().anyMatch(one -> one.id().equals(changed.id()));
        return new Family(
                known
                        ? members.stream()
                                .map(one -> one.id().equals(changed.id()) ? changed : one)
                                .toList()
                        : Stream.concat(members.stream(), Stream.of(changed)).toList());
    }

    Family without(UUID gone) {
        return new Family(members.stream().filter(one -> !one.id().equals(gone)).toList());
    }

    /** How lists show one of them. */
    Listing listing(Activity activity) {
        List<Activity> open =
                partsOf(activity.id()).stream().filter(Activity::isOpen).toList();
        return Listing.of(activity, open, partsNotBefore(activity.parent()));
    }

    /** A part is public only if the larger activity is. */
    private Instant partsNotBefore(@Nullable UUID parent) {
        if (parent == null) {
            return Instant.MIN;
        }
        Activity larger = member(parent);
        return larger.isPublished() ? listing(larger).publicFrom() : Instant.MAX;
    }
}
