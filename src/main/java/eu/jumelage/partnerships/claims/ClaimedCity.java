package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.City.Position;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city as a source names it.
 *
 * @param qid its Wikidata number, where the source gives one
 * @param country as the source writes it, where it does
 * @param position where the source says it lies
 * @param city of the register, if it is known to be that one
 */
public record ClaimedCity(
        long id,
        String source,
        @Nullable String qid,
        String name,
        @Nullable String country,
        @Nullable Position position,
        @Nullable UUID city) {}
