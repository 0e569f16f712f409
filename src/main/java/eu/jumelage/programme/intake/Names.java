package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By what names the office knows its partners, places and kinds, in whatever language somebody wrote them; each folded
 * to plain small letters.
 *
 * @param partners ids by name, exonyms too
 * @param places ids by name
 * @param kinds keys by name
 * @param languages of the public pages
 * @param home in whose time is meant what says no zone
 */
record Names(
        Map<String, String> partners,
        Map<String, String> places,
        Map<String, String> kinds,
        List<Language> languages,
        ZoneId home) {

    Optional<String> partner(String written) {
        return Optional.ofNullable(partners.get(folded(written)));
    }

    /** Of a sentence that names one; the longest name counts, so that "Brussels Region" is not the city. */
    Optional<String> partnerIn(String sentence) {
        String words = " " + folded(sentence) + " ";
        return partners.keySet().stream()
                .filter(name -> name.length() > 2 && words.contains(" " + name + " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(partners::get);
    }

    /** "Rotes Rathaus, Rathausstraße 15, Berlin" is found by its first part too. */
    Optional<String> place(String written) {
        String whole = folded(written);
        String first = folded(written.split("[,\n(]", 2)[0]);
        return Optional.ofNullable(places.get(whole)).or(() -> Optional.ofNullable(places.get(first)));
    }

    Optional<String> kind(String written) {
        return Optional.ofNullable(kinds.get(folded(written)));
    }

    Optional<Language> language(String tag) {
        String plain = tag.strip().toLowerCase(Locale.ROOT);
        return languages.stream()
                .filter(each -> plain.equals(each.tag()) || plain.startsWith(each.tag() + "-"))
                .findFirst();
    }

    /** Without accents, signs and capitals. */
    static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
