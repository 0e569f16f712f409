package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wishing;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Draft.State;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.web.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: the first page after signing in. */
@Controller
class DeskController {

    private static final int MOST = 12;
    private static final int DRAFTS = 100;
    private static final int OTHERS = 25;

    private final DraftLists drafts;
    private final Editables editables;
    private final List<Wishing> wishing;

    DeskController(DraftLists drafts, Editables editables, List<Wishing> wishing) {
        this.drafts = drafts;
        this.editables = editables;
        this.wishing = List.copyOf(wishing);
    }

    @GetMapping("/office/")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    Answer desk(Sitting sitting) {
        var member = sitting.member();
        Map<Wish.Topic, List<Wish>> wishes = member.mayRead()
                ? wishing.stream()
                        .flatMap(module -> module.wishes(member, MOST).stream())
                        .collect(Collectors.groupingBy(Wish::topic, TreeMap::new, Collectors.toList()))
                : Map.of();
        List<Draft> writing = member.mayEdit() ? drafts.by(member, State.WRITING, DRAFTS) : List.of();
        return new DeskPage(
                OfficeFrame.of(sitting, Area.DESK, "office.area.desk"),
                editables,
                waiting(sitting),
                member.mayPublish()
                        ? drafts.toReview().stream()
                                .filter(draft -> !draft.isBy(member))
                                .toList()
                        : List.of(),
                writing.stream().filter(draft -> draft.remark() != null).toList(),
                writing.stream().filter(draft -> draft.remark() == null).toList(),
                member.mayEdit() ? handedIn(sitting) : List.of(),
                member.mayEdit() ? drafts.ofOthers(member, State.WRITING, OTHERS) : List.of(),
                wishes);
    }

    /** Where nobody else is needed, one's own too. */
    private List<Draft> waiting(Sitting sitting) {
        if (!sitting.member().mayPublish()) {
            return List.of();
        }
        return sitting.fourEyes()
                ? drafts.ofOthers(sitting.member(), State.HANDED_IN, DRAFTS)
                : drafts.in(State.HANDED_IN, DRAFTS);
    }

    private List<Draft> handedIn(Sitting sitting) {
        boolean waitsForOthers = sitting.fourEyes() || !sitting.member().mayPublish();
        return waitsForOthers ? drafts.by(sitting.member(), State.HANDED_IN, DRAFTS) : List.of();
    }
}
