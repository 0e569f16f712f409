package eu.jumelage.portal.reading;

import eu.jumelage.web.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph from the office.
 *
 * @param alternative what it shows, for those who do not see it; null marks it as decorative
 * @param widths the widths in pixels in which it is kept
 */
public record Picture(
        UUID id,
        @Nullable Text alternative,
        @Nullable Text caption,
        String credit,
        String licence,
        int width,
        int height,
        List<Integer> widths) {

    static Picture of(Json json) {
        return new Picture(
                json.uuid("id"),
                json.textOrNull("alternative"),
                json.textOrNull("caption"),
                json.string("credit"),
                json.string("licence"),
                json.node().get("width").intValue(),
                json.node().get("height").intValue(),
                json.list("widths", one -> one.node().intValue()));
    }

    public String path(int width) {
        return "/media/" + id + "/" + width;
    }

    /** For the srcset attribute: "/media/…/400 400w, …". */
    public String sourceSet() {
        return String.join(
                ", ",
                widths.stream().map(width -> path(width) + " " + width + "w").toList());
    }
}
