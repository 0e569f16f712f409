package eu.jumelage.media;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    private static final int LONGEST_TITLE = 120;

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

    /** By which the office knows it: what it shows, or else what stands below it. */
    public String title(Language reader) {
        Text words = details.texts().findFirst().orElse(null);
        String title = words == null ? Words.in(reader).say("media.decorative") : words.string(reader);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    /** The address of its smallest print, for members of the office; empty once it is withdrawn. */
    public Optional<String> small() {
        return widths.stream().findFirst().map(this::print);
    }

    /** The address of its largest print, for members of the office; empty once it is withdrawn. */
    public Optional<String> large() {
        return widths.stream().reduce((_, last) -> last).map(this::print);
    }

    private String print(int width) {
        return "/office/media/" + id + "/" + width;
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
