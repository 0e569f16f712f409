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
import eu.jumelage.office.editing.Drafts;
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

    private final Drafts drafts;
    private final List<Wishing> wishing;

    DeskController(Drafts drafts, List<Wishing> wishing) {
        this.drafts = drafts;
        this.wishing = List.copyOf(wishing);
    }

    @GetMapping("/office/")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    Answer desk(Sitting sitting) {
        var member = sitting.member();
        List<Draft> waiting = member.mayPublish() ? drafts.in(State.HANDED_IN, 100) : List.of();
        List<Draft> writing = member.mayEdit() ? drafts.in(State.WRITING, 100) : List.of();
        Map<Wish.Topic, List<Wish>> wishes = member.mayRead()
                ? wishing.stream()
                        .flatMap(module -> module.wishes(member, MOST).stream())
                        .collect(Collectors.groupingBy(Wish::topic, TreeMap::new, Collectors.toList()))
                : Map.of();
        var frame = OfficeFrame.of(sitting, Area.DESK, "office.area.desk");
        int wanted = waiting.size()
                + writing.size()
                + wishes.values().stream().mapToInt(List::size).sum();
        return new DeskPage(
                frame,
                frame.say("desk.greeting", member.name(), wanted),
                waiting,
                member.mayPublish() ? drafts.toReview() : List.of(),
                writing,
                wishes);
    }
}
