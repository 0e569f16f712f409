package eu.jumelage.programme.intake;

import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Batch;
import eu.jumelage.office.editing.Batches;
import eu.jumelage.office.editing.Batching;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Upload;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which activities of calendars and tables come in: looked at first, and then made into drafts. */
@Component
public class ActivityIntake {

    /** In bytes: a file that is larger need not even be read. */
    public static final int MOST = SentText.MOST;

    private final KnownNames names;
    private final Matches matches;
    private final Batches batches;

    ActivityIntake(KnownNames names, Matches matches, Batches batches) {
        this.names = names;
        this.matches = matches;
        this.batches = batches;
    }

    /** The languages in which a file can be written. */
    public List<Language> languages() {
        return names.languages();
    }

    /** A table to begin with, in the reader's language. */
    @Transactional(readOnly = true)
    public byte[] example(Language reader) {
        return Example.csv(reader, names.partner(reader));
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public Preview look(byte[] bytes, Language language, Language reader) {
        return switch (SentText.of(bytes)) {
            case SentText.NoText(var why) -> new Preview.Unreadable(why);
            case SentText.Letters letters -> look(letters, language, reader);
        };
    }

    private Preview look(SentText.Letters letters, Language language, Language reader) {
        Names known = names.now(reader);
        Contents contents = isCalendar(letters.text())
                ? CalendarContents.of(letters.text(), known, language)
                : TableContents.of(letters.text(), known, language);
        return switch (contents) {
            case Contents.Unreadable(var why) -> new Preview.Unreadable(why);
            case Contents.Read(var found, var left, var notes) -> {
                var all = new ArrayList<>(notes);
                if (letters.guessed()) {
                    all.add(Problem.of("", "intake.note.windows"));
                }
                yield new Preview.Readable(matches.of(found, reader), left, List.copyOf(all));
            }
        };
    }

    /** By what it says, not by what it is called. */
    private static boolean isCalendar(String text) {
        return text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR");
    }

    /** Drafts of those that were chosen, by their keys; nothing is published. */
    @Transactional
    public Batching make(Upload upload, Set<String> chosen, Member by) {
        return switch (look(upload.bytes(), upload.language(), by.language())) {
            case Preview.Unreadable _ -> new Batching.AllKnown(0);
            case Preview.Readable readable -> make(upload, readable, chosen, by);
        };
    }

    private Batching make(Upload upload, Preview.Readable readable, Set<String> chosen, Member by) {
        Words words = Words.in(by.language());
        List<Batch.Piece> pieces = readable.fresh().stream()
                .map(Offer::found)
                .filter(found -> chosen.contains(found.key()))
                .map(found -> new Batch.Piece(found.source(), found.entries(), hint(found, words)))
                .toList();
        var numbers = Map.of(
                "read",
                        String.valueOf(
                                readable.offers().size() + readable.left().size()),
                "refused", String.valueOf(readable.left().size()));
        return batches.make("activity", Batch.Origin.FILE, upload.name(), pieces, numbers, by);
    }

    private static String hint(Found found, Words words) {
        return found.hints().stream()
                .map(hint -> words.say(hint.words(), hint.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }
}
