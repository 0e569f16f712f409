package eu.jumelage.partnerships;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sources differ on one property of a thing, and nobody has said what that means.
 *
 * @param partnership whose agreement or milestone it is, where it is one
 * @param facts all that sources say of it, the preferred first
 */
public record Contradiction(
        UUID subject, String property, @Nullable UUID partnership, List<Fact> facts) {

    /** Where the list goes on after a contradiction. */
    public record Key(UUID subject, String property) {
        public static final Key START = new Key(new UUID(0, 0), "");
    }

    public Contradiction {
        facts = List.copyOf(facts);
    }

    public Key key() {
        return new Key(subject, property);
    }
}
