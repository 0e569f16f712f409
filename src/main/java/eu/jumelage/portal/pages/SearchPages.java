package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.search.Hit;
import eu.jumelage.portal.search.Search;
import eu.jumelage.portal.search.SearchKey;
import eu.jumelage.portal.search.SearchResult;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of what was found. */
@Component
class SearchPages {
    private static final int ON_A_PAGE = 25;

    /** What the search uses of a question. */
    private static final int LONGEST = 200;

    private final Search search;
    private final Frames frames;

    SearchPages(Search search, Frames frames) {
        this.search = search;
        this.frames = frames;
    }

    /** @param after the key of the page before; empty for the first page */
    Answer find(Moment moment, Language language, String typed, String after) {
        Optional<SearchKey> key = SearchKey.parse(after);
        if (!after.isEmpty() && key.isEmpty()) {
            return ErrorPage.of(language, 404);
        }
        String query = shortened(typed.strip());
        Frame frame = frames.around(moment, language, Section.SEARCH, query.isEmpty() ? "" : "?q=" + encoded(query));
        frame = query.isEmpty() ? frame : frame.hidden();
        return switch (search.find(query, language, moment.now(), ON_A_PAGE, key.orElse(null))) {
            case SearchResult.NoWords _ -> page(frame, query, false, List.of(), false, null, List.of(), null);
            case SearchResult.Nothing _ -> page(frame, query, true, List.of(), false, null, List.of(), null);
            case SearchResult.Resembling(var spelling, var things) ->
                page(frame, query, true, things, true, spelling, List.of(), null);
            case SearchResult.Found(var things, var activities, var next) ->
                page(frame, query, true, things, false, null, activities, next);
        };
    }

    private static SearchPage page(
            Frame frame,
            String query,
            boolean asked,
            List<Hit> things,
            boolean resembling,
            @Nullable String spelling,
            List<Hit> activities,
            @Nullable SearchKey next) {
        List<Listed> listed =
                activities.stream().map(Hit::activity).filter(Objects::nonNull).toList();
        String more =
                next == null ? null : Section.SEARCH.path(frame.language()) + "?q=" + encoded(query) + "&after=" + next;
        return new SearchPage(frame, query, asked, things, resembling, spelling, ActivityRow.of(listed, frame), more);
    }

    /** Never in the middle of a character. */
    private static String shortened(String typed) {
        return typed.length() <= LONGEST
                ? typed
                : typed.substring(0, Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
