package eu.jumelage.partnerships.pages;

import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.ContactNote.Channel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A contact note as somebody typed it, right or wrong.
 *
 * @param problems the keys of the words for what is wrong, by field: "day", "who", "channel", "line"
 */
public record NoteSheet(String day, String who, String channel, String line, Map<String, String> problems) {

    private static final int LONGEST = 300;

    public NoteSheet {
        problems = new TreeMap<>(problems);
    }

    static NoteSheet blank(LocalDate today, String who) {
        return new NoteSheet(today.toString(), who, "mail", "", Map.of());
    }

    static NoteSheet of(ContactNote note) {
        return new NoteSheet(note.happenedOn().toString(), note.who(), key(note.channel()), note.line(), Map.of());
    }

    /** The note that it makes; empty where something is wrong, which {@link #checked} says. */
    Optional<ContactNote> note(UUID id, LocalDate today) {
        return checked(today).problems.isEmpty()
                ? Optional.of(new ContactNote(
                        id,
                        LocalDate.parse(day),
                        who.strip(),
                        Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                        oneLine()))
                : Optional.empty();
    }

    NoteSheet checked(LocalDate today) {
        var wrong = new TreeMap<String, String>();
        try {
            if (LocalDate.parse(day).isAfter(today)) {
                wrong.put("day", "note.problem.future");
            }
        } catch (DateTimeException none) {
            wrong.put("day", "note.problem.day");
        }
        if (who.isBlank() || who.length() > LONGEST) {
            wrong.put("who", who.isBlank() ? "note.problem.missing" : "note.problem.long");
        }
        if (!channels().contains(channel)) {
            wrong.put("channel", "note.problem.missing");
        }
        if (oneLine().isEmpty() || oneLine().length() > LONGEST) {
            wrong.put("line", oneLine().isEmpty() ? "note.problem.missing" : "note.problem.long");
        }
        return new NoteSheet(day, who, channel, line, wrong);
    }

    private String oneLine() {
        return line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    public List<String> channels() {
        return Arrays.stream(Channel.values()).map(NoteSheet::key).toList();
    }

    private static String key(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
