package eu.jumelage.programme;

import org.jspecify.annotations.Nullable;

/**
 * How many people from a country: totals, never names.
 *
 * @param country ISO 3166-1 alpha-2
 * @param ageBand such as 18-25, where that was asked
 */
public record HeadCount(
        String country,
        Part part,
        @Nullable String ageBand,
        @Nullable String gender,
        int people) {

    /** Whether they came, or were there to receive those who came. */
    public enum Part implements Keyed {
        HOST,
        INVITED
    }
}
