package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Waiting.Concern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city of a file is called like one of the register, so it may be that one: somebody has to say.
 *
 * @param kilometres between the two, where the file says where its city lies
 */
public record Proposal(
        ClaimedCity claimed,
        UUID city,
        Concern concern,
        @Nullable Double kilometres) {

    /** Where the list goes on after a proposal. */
    public record Key(Concern concern, long claimed, UUID city) {
        public static final Key START = new Key(Concern.HOME, 0, new UUID(0, 0));
    }

    public Key key() {
        return new Key(concern, claimed.id(), city);
    }
}
