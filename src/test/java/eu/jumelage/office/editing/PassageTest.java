package eu.jumelage.office.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.office.editing.Passage.Standing;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a translation stands to its source, while somebody changes either. */
class PassageTest {

    private static final Entries PUBLIC =
            Entries.of(Map.of("title.source", "de", "title.de", "Linien", "title.fr", "Lignes"));

    @Test
    void aTextWithoutASourceOrInItIsNothingToTranslate() {
        assertThat(Passage.of("title", PUBLIC, PUBLIC, Language.GERMAN)).isEmpty();
        assertThat(Passage.of("text", PUBLIC, PUBLIC, Language.FRENCH)).isEmpty();
        assertThat(Passage.of("title", PUBLIC.with("title.source", "<script>"), PUBLIC, Language.FRENCH))
                .isEmpty();
    }

    @Test
    void aTranslationIsMissingDoneOrStale() {
        assertThat(standing(PUBLIC, PUBLIC, Language.DUTCH)).isEqualTo(Standing.MISSING);
        assertThat(standing(PUBLIC, PUBLIC, Language.FRENCH)).isEqualTo(Standing.DONE);
        Entries stale = PUBLIC.with("title.stale.fr", "on");
        assertThat(standing(stale, stale, Language.FRENCH)).isEqualTo(Standing.STALE);
        assertThat(standing(stale.with("title.fr", "Les lignes"), stale, Language.FRENCH))
                .isEqualTo(Standing.DONE);
        assertThat(standing(stale.with("title.holds.fr", "on"), stale, Language.FRENCH))
                .isEqualTo(Standing.DONE);
    }

    @Test
    void aDraftThatChangesTheSourceMakesItsTranslationsStaleAtOnce() {
        Entries draft = PUBLIC.with("title.de", "Linien über Land");
        assertThat(standing(draft, PUBLIC, Language.FRENCH)).isEqualTo(Standing.STALE);
        assertThat(standing(draft.with("title.fr", "Lignes à travers le pays"), PUBLIC, Language.FRENCH))
                .isEqualTo(Standing.DONE);
        assertThat(standing(draft, Entries.NONE, Language.FRENCH))
                .as("a new record")
                .isEqualTo(Standing.DONE);
    }

    @Test
    void theSourceOfThatTimeIsFoundAmongEarlierStates() {
        Entries now = PUBLIC.with("title.de", "Linien über Land").with("title.stale.fr", "on");
        Entries between = PUBLIC.with("title.de", "Linien im Land").with("title.stale.fr", "on");
        Passage passage = Passage.of("title", now, now, Language.FRENCH).orElseThrow();
        assertThat(passage.madeFrom(List.of(now, between, PUBLIC), Language.FRENCH))
                .contains("Linien");
        assertThat(passage.madeFrom(List.of(now, between), Language.FRENCH)).isEmpty();
    }

    @Test
    void aRowIsFoundThoughItHadAnotherNumberThen() {
        Entries then = Entries.of(Map.of(
                "milestone.3.title.source", "de", "milestone.3.title.de", "Anfang", "milestone.3.title.fr", "Début"));
        Entries now = Entries.of(Map.of(
                "milestone.0.title.source",
                "de",
                "milestone.0.title.de",
                "Der Anfang",
                "milestone.0.title.fr",
                "Début",
                "milestone.0.title.stale.fr",
                "on"));
        Passage passage =
                Passage.of("milestone.0.title", now, now, Language.FRENCH).orElseThrow();
        assertThat(passage.standing()).isEqualTo(Standing.STALE);
        assertThat(passage.madeFrom(List.of(now, then), Language.FRENCH)).contains("Anfang");
    }

    private static Standing standing(Entries now, Entries before, Language into) {
        return Passage.of("title", now, before, into).orElseThrow().standing();
    }
}
