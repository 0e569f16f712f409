package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What heads a column of a table, known by its name in any language of the office. */
interface Heading {

    List<Language> SPOKEN = List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    String name();

    /** As a table of that language calls it. */
    String called(Language reader);

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its own key counts in every language. */
    static <H extends Heading> Optional<H> of(H[] all, String written) {
        String name = Names.folded(written);
        return Arrays.stream(all)
                .filter(heading -> Names.folded(heading.key()).equals(name)
                        || SPOKEN.stream()
                                .anyMatch(language ->
                                        Names.folded(heading.called(language)).equals(name)))
                .findFirst();
    }
}
