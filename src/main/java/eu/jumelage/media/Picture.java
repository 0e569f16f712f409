package eu.jumelage.media;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph or drawing that the office may show.
 *
 * @param version counts the changes, from 1
 * @param width in pixels, upright, as it was brought
 * @param widths in which it is kept, ascending; none once it is withdrawn
 * @param withdrawal null as long as it is not withdrawn
 */
public record Picture(
        UUID id,
        int version,
        PictureDetails details,
        int width,
        int height,
        List<Integer> widths,
        Instant addedAt,
        @Nullable Withdrawal withdrawal) {

    public Picture {
        widths = List.copyOf(widths);
    }

    /** That it must not be shown any more, and why. */
    public record Withdrawal(Instant at, String reason) {}

    /** Its place in the list of all. */
    public record Key(Instant addedAt, UUID id) {}

    public Key key() {
        return new Key(addedAt, id);
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    Picture withdrawn(Instant at, String reason) {
        return new Picture(id, version + 1, details, width, height, List.of(), addedAt, new Withdrawal(at, reason));
    }

    Picture edited(PictureDetails other) {
        return new Picture(id, version + 1, other, width, height, widths, addedAt, withdrawal);
    }
}
