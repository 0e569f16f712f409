package eu.jumelage.portal.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page says of its own words: that they are in another language, or older than what was translated. */
final class TextNotes {

    private TextNotes() {}

    /**
     * The sentences.
     *
     * @param title null where it is a name, which needs no translation
     * @param others that stand on the page besides
     * @param noted of the others: drawn with a note of their own where they are stale
     */
    static List<String> of(
            Frame frame, @Nullable Text title, Stream<@Nullable Text> others, Stream<@Nullable Text> noted) {
        Language reader = frame.language();
        List<Text> texts = Stream.concat(Stream.of(Optional.ofNullable(title)).flatMap(Optional::stream), there(others))
                .toList();
        List<Text> prose = there(noted).toList();
        var notes = new ArrayList<String>();
        if (title != null && !title.speaks(reader)) {
            notes.add(frame.say("text.untranslated", frame.name(title.in(reader).language())));
        } else if (Stream.concat(texts.stream(), prose.stream()).anyMatch(text -> !text.speaks(reader))) {
            notes.add(frame.say("text.partly"));
        }
        if (texts.stream().anyMatch(text -> text.isStale(reader))) {
            notes.add(frame.say("text.stale"));
        }
        return notes;
    }

    private static Stream<Text> there(Stream<@Nullable Text> some) {
        return some.flatMap(text -> Optional.ofNullable(text).stream());
    }
}
