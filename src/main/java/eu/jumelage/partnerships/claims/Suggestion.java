package eu.jumelage.partnerships.claims;

import java.util.List;
import java.util.UUID;

/**
 * A city that partners of ours are twinned with, as a source claims, and that we are not.
 *
 * @param partners how many of them
 * @param some of these, ten at most, as cities of the register
 */
public record Suggestion(ClaimedCity city, int partners, List<UUID> some) {
    public Suggestion {
        some = List.copyOf(some);
    }

    public Suggestions.Key key() {
        return new Suggestions.Key(partners, city.id());
    }
}
