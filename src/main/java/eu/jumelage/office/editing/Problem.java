package eu.jumelage.office.editing;

import java.util.List;

/**
 * Why a form cannot be taken as it is.
 *
 * @param field the key of the field to which the sentence belongs; empty for the whole
 * @param words the key of the sentence in the words of the interface
 */
public record Problem(String field, String words, List<Object> arguments) {
    public static Problem of(String field, String words, Object... arguments) {
        return new Problem(field, words, List.of(arguments));
    }
}
