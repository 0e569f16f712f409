package eu.jumelage.office.pages;

import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Draft.State;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on a draft's page what has become of it, what to look at once more, and what comes next. */
@Component
public class ReviewNews {

    private final DraftLists drafts;
    private final Editables editables;

    ReviewNews(DraftLists drafts, Editables editables) {
        this.drafts = drafts;
        this.editables = editables;
    }

    /**
     * What is said above a draft.
     *
     * @param sentence what became of it; null while somebody writes
     * @param address where the public finds it; null if it does not
     * @param record its page in the office; null if there is none yet
     * @param next that the reader can approve next; null for none
     * @param nextTitle what it is called
     * @param hints what somebody should look at once more
     */
    public record Told(
            @Nullable String sentence,
            @Nullable String address,
            @Nullable String record,
            @Nullable Draft next,
            String nextTitle,
            List<String> hints) {}

    Told of(Sitting sitting, Draft draft) {
        Editable editable = editables.of(draft.kind()).orElseThrow();
        Words words = Words.in(sitting.language());
        String address = draft.state() == State.PUBLISHED
                ? editable.address(draft.item(), sitting.language()).orElse(null)
                : null;
        boolean exists = draft.state() == State.PUBLISHED || !draft.isNew();
        Draft next = next(sitting, draft);
        return new Told(
                sentence(sitting, draft, address, words),
                address,
                exists ? "/office/records/" + draft.kind() + "/" + draft.item() : null,
                next,
                next == null ? "" : editables.title(next, sitting.language()),
                draft.isOpen()
                        ? editable.hints(draft.entries()).stream()
                                .map(hint ->
                                        words.say(hint.words(), hint.arguments().toArray()))
                                .toList()
                        : List.of());
    }

    private static @Nullable String sentence(Sitting sitting, Draft draft, @Nullable String address, Words words) {
        boolean own = draft.isBy(sitting.member());
        return switch (draft.state()) {
            case WRITING -> draft.remark() == null || own ? null : words.say("review.sent-back");
            case HANDED_IN -> waitsForOthers(sitting, own) ? words.say("review.handed-in") : null;
            case PUBLISHED -> words.say(address == null ? "review.done.kept" : "review.done");
            case DISCARDED -> words.say("review.discarded");
        };
    }

    private static boolean waitsForOthers(Sitting sitting, boolean own) {
        return own && (sitting.fourEyes() || !sitting.member().mayPublish());
    }

    /** After something was decided; while somebody reads a draft, it would only lead away. */
    private @Nullable Draft next(Sitting sitting, Draft draft) {
        boolean reads = draft.isOpen() && !draft.isBy(sitting.member()) && draft.remark() == null;
        if (reads || !sitting.member().mayPublish()) {
            return null;
        }
        List<Draft> waiting = sitting.fourEyes()
                ? drafts.ofOthers(sitting.member(), State.HANDED_IN, 2)
                : drafts.in(State.HANDED_IN, 2);
        return waiting.stream()
                .filter(other -> !other.id().equals(draft.id()))
                .findFirst()
                .orElse(null);
    }
}
