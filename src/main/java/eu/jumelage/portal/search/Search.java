package eu.jumelage.portal.search;

import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is published, however it is spelt. */
@Component
public class Search {

    private final Questions questions;
    private final FoundThings things;
    private final FoundActivities activities;
    private final Spelling spelling;

    Search(Questions questions, FoundThings things, FoundActivities activities, Spelling spelling) {
        this.questions = questions;
        this.things = things;
        this.activities = activities;
        this.spelling = spelling;
    }

    /**
     * Looks for everything that has all the words.
     *
     * @param q as typed; what follows its 200th character is not used
     * @param most at most so many activities, and so many other things
     * @param after the key of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public SearchResult find(String q, Language reader, Instant now, int most, @Nullable SearchKey after) {
        Question question = Question.of(q);
        Optional<String> words = questions.whole(question, reader);
        if (words.isEmpty()) {
            return new SearchResult.NoWords();
        }
        questions.byIndexes();
        String begun = questions.begun(question, reader);
        if (after != null) {
            String asked = after.begun() ? begun : words.get();
            return orNothing(activities.find(asked, reader, now, most, after), List.of());
        }
        List<Hit> named = things.find(begun, reader, most);
        SearchResult.Found whole = activities.find(words.get(), reader, now, most, SearchKey.first(false));
        SearchResult.Found found =
                whole.activities().isEmpty() ? activities.find(begun, reader, now, most, SearchKey.first(true)) : whole;
        return named.isEmpty() && found.activities().isEmpty()
                ? resembling(question, reader, now, most)
                : orNothing(found, named);
    }

    private SearchResult resembling(Question question, Language reader, Instant now, int most) {
        List<Hit> resembling = things.resembling(question.names(), reader, most);
        Optional<String> spelt = spelling.likest(question, reader).filter(other -> finds(other, reader, now));
        return resembling.isEmpty() && spelt.isEmpty()
                ? new SearchResult.Nothing()
                : new SearchResult.Resembling(spelt.orElse(null), resembling);
    }

    private boolean finds(String q, Language reader, Instant now) {
        return questions
                .whole(Question.of(q), reader)
                .filter(asked -> !things.find(asked, reader, 1).isEmpty()
                        || !activities
                                .find(asked, reader, now, 1, SearchKey.first(false))
                                .activities()
                                .isEmpty())
                .isPresent();
    }

    private static SearchResult orNothing(SearchResult.Found found, List<Hit> things) {
        return things.isEmpty() && found.activities().isEmpty()
                ? new SearchResult.Nothing()
                : new SearchResult.Found(things, found.activities(), found.next());
    }
}
