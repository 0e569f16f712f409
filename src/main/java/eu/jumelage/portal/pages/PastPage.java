package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Filter;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Vocabulary.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rückblick: what is over, by year, newest first.
 *
 * @param partners to choose from; none where they are too many for that
 * @param chosen the partner that the filter names
 * @param earlier the address of the next page; null on the last one
 */
public record PastPage(
        Frame frame,
        Filter filter,
        List<Year> groups,
        List<Integer> years,
        List<ListedPartner> partners,
        @Nullable ListedPartner chosen,
        List<Choice> fields,
        List<Choice> kinds,
        @Nullable String earlier)
        implements PortalPage {

    /** @param name "2019", or the words for no date */
    public record Year(String name, List<ActivityRow> rows) {}
}
