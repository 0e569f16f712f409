package eu.jumelage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.sample.Wordings.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the example city is written: by the typography of each language, and in words of its own. */
class TypographyTest {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertThat(Wordings.all())
                .filteredOn(text -> !text.where().contains("cafe-debat"))
                .allSatisfy(text -> assertThat(text.in()).as(text.where()).containsKeys("de", "fr", "nl", "en"))
                .hasSizeGreaterThan(200);
    }

    @Test
    void oneActivityIsWrittenInFrenchOnly() {
        assertThat(Wordings.all())
                .filteredOn(text -> text.where().contains("cafe-debat"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.in()).containsOnlyKeys("fr"));
    }

    @Test
    void noTypewriterSignsStandInAnyText() {
        assertNowhere("[de fr nl en]", Pattern.compile("['\"]| - |\\.\\.\\.| {2}|[ \\t]$|--"));
    }

    @Test
    void germanQuotesAndDashes() {
        assertNowhere("de", Pattern.compile("[”«»‘]|(?<! )–|–(?! )"));
        assertThat(count("de", '„')).isPositive().isEqualTo(count("de", '“'));
    }

    @Test
    void frenchSpacesBeforeTallSignsAreNarrow() {
        assertNowhere("fr", Pattern.compile("(?<!\u202f)[;:!?»]|«(?!\u202f)|[“”„‘]"));
        assertThat(count("fr", '«')).isPositive().isEqualTo(count("fr", '»'));
    }

    @Test
    void dutchAndEnglishQuotes() {
        assertNowhere("nl", Pattern.compile("[„«»‘]|\\s[;:!?]"));
        assertNowhere("en", Pattern.compile("[„“”«»]|\\s[;:!?]"));
        assertThat(count("nl", '“')).isPositive().isEqualTo(count("nl", '”'));
    }

    @Test
    void noTitleSaysByHandThatItIsAnExample() {
        assertThat(Wordings.all())
                .filteredOn(text -> text.where().startsWith("activities.yaml")
                        && text.where().endsWith("/title"))
                .allSatisfy(text -> assertThat(text.in().values())
                        .noneMatch(title ->
                                title.toLowerCase(Locale.ROOT).matches("(beispiel|exemple|voorbeeld|example)\\b.*")));
    }

    /** Kept are only digests of the source's phrases, not the source. */
    @Test
    void noEightWordsInARowAreTheSources() throws Exception {
        Set<String> source = new HashSet<>(new String(
                        TypographyTest.class
                                .getResourceAsStream("/sample/source-phrases.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList());
        var copied = new ArrayList<String>();
        for (Wording text : Wordings.all()) {
            for (String string : text.in().values()) {
                List<String> words = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(string.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                for (int i = 0; i + 8 <= words.size(); i++) {
                    String phrase = String.join(" ", words.subList(i, i + 8));
                    if (source.contains(digest(phrase))) {
                        copied.add(text.where() + ": " + phrase);
                    }
                }
            }
        }
        assertThat(source).hasSizeGreaterThan(300);
        assertThat(copied).isEmpty();
    }

    private static String digest(String phrase) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 16);
    }

    private static void assertNowhere(String languages, Pattern wrong) {
        var found = new ArrayList<String>();
        for (Wording text : Wordings.all()) {
            text.in().forEach((language, string) -> {
                if (languages.contains(language)
                        && wrong.matcher(ADDRESS.matcher(string).replaceAll("")).find()) {
                    found.add(text.where() + " (" + language + "): " + string);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    private static long count(String language, char sign) {
        return Wordings.all().stream()
                .flatMap(text -> text.in().getOrDefault(language, "").chars().boxed())
                .filter(letter -> letter == sign)
                .count();
    }
}
