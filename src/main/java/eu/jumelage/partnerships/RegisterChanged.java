package eu.jumelage.partnerships;

import java.util.Set;
import java.util.UUID;

/**
 * Something in the register changed; told in the transaction of the change. A change of an agreement, or of a fact
 * about one, is one of its partnership.
 */
public record RegisterChanged(What what, Set<UUID> ids) {

    /** What the ids are of. */
    public enum What {
        CITY,
        PARTNERSHIP,
        /** A field of cooperation, by the id under which the office edits it. */
        FIELD,
        NETWORK,
        ORGANISATION,
        PERSON
    }

    public RegisterChanged {
        ids = Set.copyOf(ids);
    }
}
