package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.stream.Collectors;

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

    /** As its reader is told; languages by their names. */
    public String sentence(Language reader) {
        return Words.in(reader)
                .say(words, arguments.stream().map(each -> said(each, reader)).toArray());
    }

    private static Object said(Object argument, Language reader) {
        return switch (argument) {
            case Language language -> language.icu().getDisplayLanguage(reader.icu());
            case List<?> several ->
                several.stream().map(each -> said(each, reader).toString()).collect(Collectors.joining(", "));
            default -> argument;
        };
    }
}
