package eu.jumelage.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.search.Question.Term;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        assertThat(Question.of(" Konzert \"junge Kunst\" -Berlin -\"am Abend\" ")
                        .terms())
                .containsExactly(
                        new Term("Konzert", false, false),
                        new Term("junge Kunst", false, true),
                        new Term("Berlin", true, false),
                        new Term("am Abend", true, true));
    }

    @Test
    void aHyphenInsideAWordExcludesNothingAndAnElisionIsNoWord() {
        assertThat(Question.of("Bruxelles-Capitale l'été O'Neill").terms())
                .containsExactly(
                        new Term("Bruxelles-Capitale", false, false),
                        new Term("été", false, false),
                        new Term("Neill", false, false));
    }

    @Test
    void signsOfTheQueryLanguageAreNoWords() {
        assertThat(Question.of("a:* & b | !c <-> (d) %_\\ -- ' -").terms())
                .extracting(Term::said)
                .containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "\"\"", "-", "- -", "!&|()", "...", "''"})
    void whatHasNoLetterAsksForNothing(String typed) {
        assertThat(Question.of(typed).terms()).isEmpty();
    }

    @Test
    void lettersAndTheirAccentsAreOne() {
        assertThat(Question.of("Bru\u0308ssel").terms()).containsExactly(new Term("Brüssel", false, false));
    }

    @Test
    void onlyTwoHundredCharactersAreUsed() {
        assertThat(Question.of("😀".repeat(199) + "ab").terms()).containsExactly(new Term("a", false, false));
        assertThat(Question.of("a ".repeat(10_000)).terms()).hasSize(16);
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        var key = new SearchKey(true, 2, OffsetDateTime.parse("2019-11-08T00:00:00Z"), UUID.randomUUID());
        var undated = new SearchKey(false, 0, OffsetDateTime.MIN, UUID.randomUUID());
        assertThat(List.of(key, undated))
                .allSatisfy(one -> assertThat(SearchKey.parse(one.toString())).contains(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "w3",
                "w9-1-00000000-0000-0000-0000-000000000000",
                "w3-999999999999-00000000-0000-0000-0000-000000000000x",
                "w3-1-------------------------------------"
            })
    void whatIsNoKeyIsRefused(String garbled) {
        assertThat(SearchKey.parse(garbled)).isEmpty();
    }
}
