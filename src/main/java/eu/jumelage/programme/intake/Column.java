package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Optional;

/** A column of a table of activities, known by its name in any language of the office. */
public enum Column implements Heading {
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

    private final boolean translated;

    Column(boolean translated) {
        this.translated = translated;
    }

    /** Whether it can stand there once for each language: "Titel (fr)". */
    boolean isTranslated() {
        return translated;
    }

    @Override
    public String called(Language reader) {
        return Words.in(reader).say("intake.column." + key());
    }

    static Optional<Column> of(String written) {
        return Heading.of(values(), written);
    }
}
