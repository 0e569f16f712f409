package eu.jumelage.programme;

import org.jspecify.annotations.Nullable;

/**
 * What the office alone knows of an item of a visit's programme; never public, even where the item is.
 *
 * @param whereabouts the room, the door, where the cars wait
 * @param takingPart by function and organisation
 * @param hostsOnly whether the guests' own booklet leaves the item out
 */
public record Aside(
        @Nullable String whereabouts,
        @Nullable String takingPart,
        @Nullable String note,
        boolean hostsOnly) {

    public static final Aside NONE = new Aside(null, null, null, false);
}
