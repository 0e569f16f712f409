package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a table of activities, known by its name in any language of the office. */
public enum Column {
    TITLE(true),
    FROM(false),
    FROM_TIME(false),
    UNTIL(false),
    UNTIL_TIME(false),
    ZONE(false),
    PARTNER(false),
    KIND(false),
    PLACE(false),
    ATTENDANCE(false),
    LINK(false),
    SUMMARY(true),
    TEXT(true),
    ADMISSION(true),
    HOURS(true),
    ACCESSIBILITY(true),
    TICKETS(false),
    VISIBILITY(false),
    FILE(false),
    UID(false);

    private static final List<Language> SPOKEN =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    private final boolean translated;

    Column(boolean translated) {
        this.translated = translated;
    }

    /** Whether it can stand there once for each language: "Titel (fr)". */
    boolean isTranslated() {
        return translated;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a table of that language calls it. */
    public String called(Language reader) {
        return Words.in(reader).say("intake.column." + key());
    }

    /** Its own key counts in every language. */
    static Optional<Column> of(String written) {
        String name = Names.folded(written);
        return Arrays.stream(values())
                .filter(column -> Names.folded(column.key()).equals(name)
                        || SPOKEN.stream()
                                .anyMatch(language ->
                                        Names.folded(column.called(language)).equals(name)))
                .findFirst();
    }
}
