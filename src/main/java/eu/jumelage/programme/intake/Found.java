package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * An activity that a file tells of, as its form would be filled.
 *
 * @param source tells it from all others, whenever the file comes again
 * @param line in which it begins, counted from 1
 * @param hints what was guessed, or is left to add
 */
public record Found(String source, long line, Entries entries, List<Problem> hints) {

    /** Names it on the preview; short, whatever the source is. */
    public String key() {
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public String title() {
        return entries.get("title." + entries.get("title.source"));
    }

    /** The first day, as precisely as the form has it: "2027-03-05", "2027"; empty where no date is known. */
    public String from() {
        return entries.get("run.0.from");
    }

    /** The partners that take part, by their ids. */
    public List<String> partners() {
        return entries.rows("city").stream()
                .map(row -> entries.get(row + ".id"))
                .toList();
    }
}
