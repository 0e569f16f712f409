package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something in a partnership's life worth remembering. */
public record Milestone(
        UUID id,
        @Nullable PartialDate happened,
        Text title,
        @Nullable Text text) {

    Milestone happenedOn(@Nullable PartialDate date) {
        return new Milestone(id, date, title, text);
    }
}
