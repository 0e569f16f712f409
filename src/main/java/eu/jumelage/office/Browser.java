package eu.jumelage.office;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words that its owner knows. */
final class Browser {

    /** In this order: each also says that it is what follows. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrom", "Chrome"}, {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private Browser() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        return Stream.of(first(BROWSERS, userAgent), first(SYSTEMS, userAgent))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(String[][] words, String userAgent) {
        for (String[] word : words) {
            if (userAgent.contains(word[0])) {
                return word[1];
            }
        }
        return "";
    }
}
