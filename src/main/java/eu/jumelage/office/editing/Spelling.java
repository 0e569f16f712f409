package eu.jumelage.office.editing;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;

/** Letters as they are compared when something is looked for: "Brüssel" is "bruessel", "Café" is "cafe". */
public final class Spelling {

    private Spelling() {}

    /** Whether the words said have the searched ones in them, by whatever keyboard they were typed. */
    public static boolean finds(String said, String searched) {
        return folded(said).contains(folded(searched));
    }

    private static String folded(String letters) {
        return Normalizer.normalize(UCharacter.foldCase(letters, true), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .strip();
    }
}
