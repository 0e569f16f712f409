package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Passage;
import eu.jumelage.office.editing.Passage.Standing;
import eu.jumelage.office.editing.Sheet;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as whoever translates it sees it: the source beside the field for the translation.
 *
 * @param key of the translation in the form: "title.fr"
 * @param name of the text
 * @param source the words of the source, with what changed in it marked; all the same where nothing is known to have
 * @param changed whether any of them changed
 * @param typed what stands in the field
 * @param holds whether it is ticked that the translation still holds
 * @param shown what the record says there
 * @param theirs what somebody else wrote there meanwhile; null if nobody did
 */
public record TranslationLine(
        String key,
        String name,
        boolean prose,
        Language of,
        Language into,
        List<Changed.Piece> source,
        boolean changed,
        Standing standing,
        String typed,
        boolean holds,
        String shown,
        @Nullable String theirs) {

    /** The field for the tick. */
    public String holdsKey() {
        return key.substring(0, key.length() - into.tag().length()) + "holds." + into;
    }

    public boolean waits() {
        return standing != Standing.DONE;
    }

    /**
     * @param typed what is to stand in the fields
     * @param theirs what somebody else wrote meanwhile, by field
     * @param base what both languages said when the reader last knew; the record's own past tells where it says nothing
     */
    static List<TranslationLine> of(
            Sheet sheet, Language reader, Entries typed, Entries shown, Map<String, String> theirs, Entries base) {
        var names = FieldNames.of(sheet.kind().form(sheet.now(), reader), sheet.now(), reader);
        return sheet.lines(reader).stream()
                .map(line -> {
                    Passage passage = line.passage();
                    String key = passage.key() + "." + sheet.into();
                    Optional<String> earlier = earlier(sheet, passage, base);
                    return new TranslationLine(
                            key,
                            names.getOrDefault(passage.key(), passage.key()),
                            line.field().prose(),
                            passage.source(),
                            sheet.into(),
                            Changed.pieces(earlier.orElse(passage.original()), passage.original()),
                            earlier.isPresent(),
                            passage.standing(),
                            typed.get(key),
                            typed.has(passage.key() + ".holds." + sheet.into()),
                            shown.get(key),
                            theirs.get(key));
                })
                .toList();
    }

    private static Optional<String> earlier(Sheet sheet, Passage passage, Entries base) {
        String then = base.get(passage.key() + "." + passage.source());
        if (!then.isEmpty() && !then.equals(passage.original())) {
            return Optional.of(then);
        }
        return passage.standing() == Standing.STALE ? sheet.madeFrom(passage) : Optional.empty();
    }
}
