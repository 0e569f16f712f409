package eu.jumelage.programme;

import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/** What an activity is called and says of itself; text is CommonMark without HTML. */
public record Words(
        Text title, @Nullable Text summary, @Nullable Text text) {

    public static Words titled(Text title) {
        return new Words(title, null, null);
    }
}
