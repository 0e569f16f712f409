package eu.jumelage.programme.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A VEVENT as a file has it, its values not read yet.
 *
 * @param line in which it begins, counted from 1
 */
record RawEvent(long line, List<Line> lines) {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([nN,;\\\\])");

    /** A property with its parameters, their names in capitals and their values without quotation marks. */
    record Line(String name, Map<String, String> parameters, String value) {

        /** As people read it (RFC 5545, 3.3.11). */
        String text() {
            return ESCAPED.matcher(value)
                    .replaceAll(found -> found.group(1).toLowerCase(Locale.ROOT).equals("n")
                            ? "\n"
                            : Matcher.quoteReplacement(found.group(1)));
        }

        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    Optional<Line> get(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    List<Line> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    String text(String name) {
        return get(name).map(Line::text).orElse("").strip();
    }

    boolean is(String name, String value) {
        return get(name)
                .filter(line -> line.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }
}
