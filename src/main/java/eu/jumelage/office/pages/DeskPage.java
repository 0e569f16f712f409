package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.Wish;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Editables;
import java.util.List;
import java.util.Map;

/**
 * What wants the office's attention today.
 *
 * @param waiting for the reader's approval
 * @param toReview released by one person, for another to look at
 * @param returned to the reader with a remark
 * @param own drafts of the reader
 * @param handedIn by the reader, waiting for somebody else
 * @param others drafts of other people
 */
public record DeskPage(
        OfficeFrame frame,
        Editables editables,
        List<Draft> waiting,
        List<Draft> toReview,
        List<Draft> returned,
        List<Draft> own,
        List<Draft> handedIn,
        List<Draft> others,
        Map<Wish.Topic, List<Wish>> wishes)
        implements OfficePage {

    /** So many drafts are read at a glance; the others are folded. */
    private static final int AT_A_GLANCE = 6;

    public String greeting() {
        int wanted = waiting.size()
                + toReview.size()
                + returned.size()
                + own.size()
                + wishes.values().stream().mapToInt(List::size).sum();
        return frame.say("desk.greeting", frame.member().name(), wanted);
    }

    public boolean isEmpty() {
        return waiting.isEmpty()
                && toReview.isEmpty()
                && returned.isEmpty()
                && own.isEmpty()
                && handedIn.isEmpty()
                && wishes.isEmpty();
    }

    public String title(Draft draft) {
        return editables.title(draft, frame.language());
    }

    public List<Draft> first(List<Draft> drafts) {
        return drafts.subList(0, Math.min(AT_A_GLANCE, drafts.size()));
    }

    public List<Draft> rest(List<Draft> drafts) {
        return drafts.subList(Math.min(AT_A_GLANCE, drafts.size()), drafts.size());
    }
}
