package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.CommitmentList;
import eu.jumelage.programme.CommitmentList.Entry;
import eu.jumelage.programme.CommitmentList.Wanted;
import eu.jumelage.programme.HomeClock;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was promised by whom, until when. */
@Controller
class CommitmentsController {

    static final String PATH = "/office/commitments";
    private static final int PAGE = 100;
    private static final int LAST_PAGE = 100;
    private static final String OVERDUE = "overdue";
    private static final String ALL = "all";

    private final CommitmentList list;
    private final Offers offers;
    private final HomeClock clock;

    CommitmentsController(CommitmentList list, Offers offers, HomeClock clock) {
        this.list = list;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @RequestParam Map<String, String> sent) {
        Language reader = sitting.language();
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "commitments.title");
        Map<String, String> asked = asked(sent, reader);
        String page = sent.getOrDefault("page", "");
        int number = page.matches("[1-9]\\d{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1;
        List<Entry> entries = list.found(wanted(asked), (number - 1) * PAGE, PAGE + 1, reader);
        return new CommitmentsPage(
                frame,
                asked,
                states(reader),
                offers.partners(reader),
                sides(reader),
                new CommitmentTable(frame, entries.subList(0, Math.min(PAGE, entries.size())), true, clock.today()),
                number,
                entries.size() > PAGE && number < LAST_PAGE);
    }

    /** What makes no sense counts as not said. */
    private static Map<String, String> asked(Map<String, String> sent, Language reader) {
        var asked = new TreeMap<String, String>();
        String state = sent.getOrDefault("state", "");
        boolean known =
                states(reader).stream().anyMatch(option -> option.value().equals(state));
        asked.put("state", known ? state : Commitment.State.OPEN.key());
        String city = sent.getOrDefault("city", "");
        if (city.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            asked.put("city", city);
        }
        String side = sent.getOrDefault("side", "");
        if (side.equals("home") || side.equals("partner")) {
            asked.put("side", side);
        }
        LocalDate until = day(sent.getOrDefault("until", ""));
        if (until != null) {
            asked.put("until", until.toString());
        }
        return asked;
    }

    private Wanted wanted(Map<String, String> asked) {
        String state = asked.getOrDefault("state", "");
        String side = asked.getOrDefault("side", "");
        return new Wanted(
                switch (state) {
                    case ALL -> null;
                    case "done" -> Commitment.State.DONE;
                    case "dropped" -> Commitment.State.DROPPED;
                    default -> Commitment.State.OPEN;
                },
                state.equals(OVERDUE) ? clock.today() : null,
                asked.containsKey("city") ? UUID.fromString(asked.get("city")) : null,
                side.isEmpty() ? null : side.equals("home"),
                day(asked.getOrDefault("until", "")));
    }

    private static List<Option> states(Language reader) {
        Words words = Words.in(reader);
        var states = new ArrayList<>(Offers.of(Commitment.State.values(), "commitment.state.", reader));
        states.add(1, new Option(OVERDUE, words.say("commitment.overdue")));
        states.add(new Option(ALL, words.say("audit.all")));
        return states;
    }

    private static List<Option> sides(Language reader) {
        Words words = Words.in(reader);
        return List.of(
                new Option("home", words.say("commitments.side.home")),
                new Option("partner", words.say("commitments.side.partner")));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() || written.length() > 10 ? null : LocalDate.parse(written);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
