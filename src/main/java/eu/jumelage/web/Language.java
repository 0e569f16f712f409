package eu.jumelage.web;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that people read here, by its BCP 47 tag in lower case ("de", "fr", "nl", "en", "pt-br").
 *
 * @throws IllegalArgumentException for what is no tag
 */
public record Language(String tag) implements Comparable<Language> {
    // First: the languages below are checked against it while the class loads.
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    public static final Language GERMAN = new Language("de");
    public static final Language FRENCH = new Language("fr");
    public static final Language DUTCH = new Language("nl");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("No language tag: " + tag);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** For ICU's dates, plurals and collation. */
    public ULocale icu() {
        return ULocale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
