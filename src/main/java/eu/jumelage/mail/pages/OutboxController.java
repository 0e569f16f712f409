package eu.jumelage.mail.pages;

import eu.jumelage.mail.Again;
import eu.jumelage.mail.Drafting;
import eu.jumelage.mail.Drawn;
import eu.jumelage.mail.MailSettings;
import eu.jumelage.mail.Message;
import eu.jumelage.mail.Postbox;
import eu.jumelage.mail.Postbox.Wanted;
import eu.jumelage.mail.Posted;
import eu.jumelage.mail.ServerState;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Corner;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the outbox, and takes what shall go again or not at all. */
@Controller
class OutboxController {

    private static final String OUTBOX = "/office/mail";
    private static final int MANY = 50;

    private final Postbox postbox;
    private final Drafting drafting;
    private final ServerState server;
    private final MailSettings settings;
    private final AuditTrail audit;
    private final List<Corner> corners;
    private final Sheets sheets;

    OutboxController(
            Postbox postbox,
            Drafting drafting,
            ServerState server,
            MailSettings settings,
            AuditTrail audit,
            List<Corner> corners,
            Sheets sheets) {
        this.postbox = postbox;
        this.drafting = drafting;
        this.server = server;
        this.settings = settings;
        this.audit = audit;
        this.corners = corners.stream().filter(each -> each.area() == Area.MAIL).toList();
        this.sheets = sheets;
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(OUTBOX)
    Answer all(
            Sitting sitting,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        Posted.State wanted = Arrays.stream(Posted.State.values())
                .filter(each -> each.key().equals(state))
                .findFirst()
                .orElse(null);
        String recipient = q.replaceAll("\\p{Cntrl}", "").strip();
        List<Posted> found = postbox.list(new Wanted(wanted, recipient), id(after), MANY + 1);
        return new OutboxPage(
                OfficeFrame.of(sitting, Area.MAIL, "office.area.mail"),
                found.subList(0, Math.min(MANY, found.size())),
                postbox.counts(),
                wanted == null ? "" : wanted.key(),
                recipient,
                found.size() > MANY,
                settings.isGiven(),
                server.away().orElse(null),
                corners);
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(OUTBOX + "/{id}")
    Answer one(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String said) {
        return postbox.find(id).map(posted -> page(sitting, posted, said, "")).orElseGet(() -> missing(sitting));
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(OUTBOX + "/{id}/html")
    Answer html(Sitting sitting, @PathVariable UUID id) {
        return postbox.find(id)
                .filter(posted -> !posted.forgotten())
                .map(posted -> Sheets.framed(drafting.html(drafting.drawn(readable(posted)))))
                .orElseGet(() -> missing(sitting));
    }

    @Allowed({Role.EDITOR, Role.PUBLISHER})
    @PostMapping(OUTBOX + "/{id}/again")
    Answer again(Sitting sitting, @PathVariable UUID id) {
        Optional<Posted> posted = postbox.find(id);
        if (posted.isEmpty()) {
            return missing(sitting);
        }
        return switch (postbox.again(id, sitting.member())) {
            case Again.WAITS -> to(id, "again");
            case Again.NEWER -> page(sitting, posted.get(), "", "mail.problem.newer");
            case Again.NOT_NOW -> page(sitting, posted.get(), "", "mail.problem.not-now");
        };
    }

    @Allowed({Role.EDITOR, Role.PUBLISHER})
    @PostMapping(OUTBOX + "/{id}/give-up")
    Answer giveUp(Sitting sitting, @PathVariable UUID id) {
        if (postbox.find(id).isEmpty()) {
            return missing(sitting);
        }
        return postbox.giveUp(id, sitting.member())
                ? to(id, "given-up")
                : postbox.find(id)
                        .map(now -> page(sitting, now, "", "mail.problem.gone"))
                        .orElseGet(() -> missing(sitting));
    }

    private Answer page(Sitting sitting, Posted posted, String said, String problem) {
        Message readable = readable(posted);
        Drawn drawn = drafting.drawn(readable);
        OfficeFrame frame = OfficeFrame.of(sitting, Area.MAIL, "mail.one");
        var page = new MailPage(
                switch (said) {
                    case "again" -> frame.saying(frame.say("mail.said.again"));
                    case "given-up" -> frame.saying(frame.say("mail.said.given-up"));
                    default -> frame;
                },
                Kinds.name(posted.message().kind(), sitting.language()),
                drawn,
                posted.message().entry(),
                EntryWords.of(posted.message().entry(), sitting.language()),
                OUTBOX + "/" + posted.id() + "/html",
                posted,
                List.of(),
                audit.of("mail", posted.id()),
                !readable.equals(posted.message()),
                problem.isEmpty() ? "" : frame.say(problem));
        return sheets.framing(page);
    }

    /** Where mails go out, nobody else needs the links in them; where they do not, this is how they reach anybody. */
    private Message readable(Posted posted) {
        return settings.isGiven() ? posted.message().forOthers() : posted.message();
    }

    private static Answer missing(Sitting sitting) {
        return ErrorPage.of(sitting.language(), 404);
    }

    private static Answer to(UUID id, String said) {
        String path = OUTBOX + "/" + id + "?said=" + said;
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }

    private static @Nullable UUID id(String after) {
        return after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(after) : null;
    }
}
