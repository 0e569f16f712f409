package eu.jumelage.participation.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.OwnTokens;
import eu.jumelage.participation.HelperLink;
import eu.jumelage.participation.HelperLinks;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever holds a personal link see and tick one list; looking at it changes nothing. */
@Controller
class HelperController {

    private static final String DOOR = "/office/door/{secret}";

    private final HelperLinks links;
    private final Lists lists;
    private final DoorKeeping keeping;
    private final ReadersLanguage readers;

    HelperController(HelperLinks links, Lists lists, DoorKeeping keeping, ReadersLanguage readers) {
        this.links = links;
        this.lists = lists;
        this.keeping = keeping;
        this.readers = readers;
    }

    @GetMapping(DOOR)
    Answer show(HttpServletRequest request, @PathVariable String secret, @RequestParam(defaultValue = "") String q) {
        return page(request, secret, q, 200);
    }

    @PostMapping(DOOR)
    Answer note(HttpServletRequest request, @PathVariable String secret, @RequestParam Map<String, String> sent) {
        Optional<HelperLink> link = links.open(secret);
        if (link.isEmpty()) {
            return over(request);
        }
        HelperLink good = link.get();
        var holder = new Member(good.maker(), good.holder(), "", liked(request), Set.of());
        return keeping.take(good.admission(), sent, holder)
                ? Forward.to(DoorController.back("/office/door/" + secret, sent))
                : page(request, secret, "", 422);
    }

    private Answer page(HttpServletRequest request, String secret, String search, int status) {
        Language reader = liked(request);
        return links.open(secret)
                .flatMap(link -> lists.of(link.admission()))
                .<Answer>map(sheet -> new HelperPage(
                        reader,
                        keeping.list(reader, "/office/door/" + secret, OwnTokens.of(request), sheet, search, false),
                        status))
                .orElseGet(() -> over(request));
    }

    private HelperPage over(HttpServletRequest request) {
        return new HelperPage(liked(request), null, 410);
    }

    private Language liked(HttpServletRequest request) {
        return readers.liked(request.getHeader("Accept-Language"));
    }
}
