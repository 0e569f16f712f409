package eu.jumelage.media;

import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/** What those who do not see a picture get instead. */
public sealed interface Alternative {

    /** In words what it shows. */
    record Described(Text text) implements Alternative {
        public Described {
            text = Printable.of(text);
        }
    }

    /** Nothing: it says nothing that the page does not say. */
    record Decorative() implements Alternative {}

    /** Null where it is decorative. */
    default @Nullable Text textOrNull() {
        return switch (this) {
            case Described(var text) -> text;
            case Decorative() -> null;
        };
    }
}
