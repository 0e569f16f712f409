package eu.jumelage.programme;

import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/** What came of it: told, counted, recorded. Pictures and links stand with the activity itself. */
public record Recap(
        @Nullable Text text,
        @Nullable Integer people,
        @Nullable String recording) {

    boolean saysNothing() {
        return text == null && people == null && recording == null;
    }
}
