package eu.jumelage.participation.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.participation.HelperLink;
import eu.jumelage.participation.HelperLinks;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.WebSettings;
import eu.jumelage.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list for the door, and the links of those who help there. */
@Controller
class DoorController {

    private static final String DOOR = "/office/admissions/{admission}/door";
    private static final int LONGEST_HOLDER = 100;

    private final Lists lists;
    private final DoorKeeping keeping;
    private final HelperLinks helpers;
    private final WebSettings settings;

    DoorController(Lists lists, DoorKeeping keeping, HelperLinks helpers, WebSettings settings) {
        this.lists = lists;
        this.keeping = keeping;
        this.helpers = helpers;
        this.settings = settings;
    }

    @GetMapping(DOOR)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID admission, @RequestParam(defaultValue = "") String q) {
        return page(sitting, admission, q, null, "");
    }

    @PostMapping(DOOR)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer note(Sitting sitting, @PathVariable UUID admission, @RequestParam Map<String, String> sent) {
        if (lists.of(admission).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String search = sent.getOrDefault("q", "");
        return keeping.take(admission, sent, sitting.member())
                ? Forward.to(back("/office/admissions/" + admission + "/door", sent))
                : page(sitting, admission, search, null, say(sitting, "signup.door.refused"));
    }

    /** The list as it was narrowed, at the row that was ticked. */
    static String back(String door, Map<String, String> sent) {
        String search = sent.getOrDefault("q", "");
        String row = sent.getOrDefault("registration", "");
        return door
                + (search.isEmpty() ? "" : "?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                + (row.isEmpty() ? "#walk-ins" : "#r-" + row);
    }

    @PostMapping("/office/admissions/{admission}/helpers")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer make(Sitting sitting, @PathVariable UUID admission, @RequestParam Map<String, String> sent) {
        if (lists.of(admission).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String holder = sent.getOrDefault("holder", "").strip().replaceAll("\\p{Cntrl}", "");
        if (holder.isEmpty() || holder.length() > LONGEST_HOLDER) {
            return page(sitting, admission, "", null, say(sitting, "signup.helpers.nobody"));
        }
        var made = helpers.make(Once.of(sent), admission, holder, sitting.member());
        return page(sitting, admission, "", settings.absolute("/office/door/" + made.secret()), "");
    }

    @PostMapping("/office/helpers/{id}/revoke")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer revoke(Sitting sitting, @PathVariable UUID id) {
        Optional<HelperLink> link = helpers.revoke(id, sitting.member());
        return link.map(one -> Forward.to("/office/admissions/" + one.admission() + "/door#helpers"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Answer page(Sitting sitting, UUID admission, String search, @Nullable String made, String problem) {
        return lists.of(admission)
                .<Answer>map(sheet -> new DoorPage(
                        OfficeFrame.of(sitting, Area.PROGRAMME, "signup.door"),
                        keeping.list(
                                sitting.language(),
                                "/office/admissions/" + admission + "/door",
                                sitting.token(),
                                sheet,
                                search,
                                true),
                        helpers.good(admission),
                        made,
                        problem))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private static String say(Sitting sitting, String key) {
        return Words.in(sitting.language()).say(key);
    }
}
