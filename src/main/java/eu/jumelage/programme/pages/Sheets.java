package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms of costs and commitments have in common. */
final class Sheets {

    private Sheets() {}

    /** What was typed, without what the form itself sends along. */
    static Entries typed(Map<String, String> sent) {
        var typed = new TreeMap<>(sent);
        typed.keySet().removeIf(key -> key.startsWith("_"));
        return new Entries(typed);
    }

    /** When it had been changed as its editor began; long ago where that was not sent. */
    static Instant seen(Map<String, String> sent) {
        try {
            return Instant.parse(sent.getOrDefault("_seen", ""));
        } catch (DateTimeParseException none) {
            return Instant.EPOCH;
        }
    }

    static @Nullable String problem(String key, List<Problem> problems, Language reader) {
        return problems.stream()
                .filter(problem -> problem.field().equals(key))
                .map(problem -> problem.sentence(reader))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String theirs(String key, Entries typed, @Nullable Entries theirs) {
        return theirs == null || theirs.get(key).equals(typed.get(key))
                ? null
                : theirs.has(key) ? theirs.get(key) : "–";
    }

    /** So that a reload sends nothing again. */
    static Answer to(UUID activity, String anchor) {
        String path = "/office/records/activity/" + activity + "#" + anchor;
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
