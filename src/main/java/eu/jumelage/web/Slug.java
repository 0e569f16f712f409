package eu.jumelage.web;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The part of an address that says a title in letters everybody can type. */
record Slug(String string) {

    static final int LONGEST = 80;
    private static final int ROOM_FOR_A_NUMBER = "-1000000".length();

    private static final Transliterator GERMAN = Transliterator.getInstance("Any-Latin; de-ASCII");
    private static final Transliterator OTHERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Of a title in its language: only German writes ü as ue. What has neither letter nor digit takes the other. */
    static Slug of(Text.Said title, String otherwise) {
        Transliterator letters = title.language().locale().getLanguage().equals("de") ? GERMAN : OTHERS;
        String words = letters.transliterate(title.string())
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", " ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Slug(words.isEmpty() ? otherwise : cut(words, LONGEST));
    }

    /** The same for a number that makes it the only one of its kind. */
    Slug withRoomForANumber() {
        return new Slug(cut(string, LONGEST - ROOM_FOR_A_NUMBER));
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf('-', longest);
        return words.substring(0, end > 0 ? end : longest);
    }
}
