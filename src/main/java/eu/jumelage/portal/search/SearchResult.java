package eu.jumelage.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a visitor's question. */
public sealed interface SearchResult {

    /** Nothing to look for was said: it was empty, or had only signs and words that every page has. */
    record NoWords() implements SearchResult {}

    /**
     * Here it is; one of the two lists may be empty.
     *
     * @param things partners, series, projects, networks, disruptions; on the first page only
     * @param activities those whose title says it before those that mention it; of each the next first, then the latest
     * @param next where the activities go on; null where they do not
     */
    record Found(
            List<Hit> things,
            List<Hit> activities,
            @Nullable SearchKey next) implements SearchResult {
        public Found {
            things = List.copyOf(things);
            activities = List.copyOf(activities);
        }
    }

    /**
     * Nothing has these words.
     *
     * @param spelling the words that were perhaps meant, which find something; null where none are alike
     * @param things that are called something like it; the likest first
     */
    record Resembling(@Nullable String spelling, List<Hit> things) implements SearchResult {
        public Resembling {
            things = List.copyOf(things);
        }
    }

    /** Nothing at all. */
    record Nothing() implements SearchResult {}
}
