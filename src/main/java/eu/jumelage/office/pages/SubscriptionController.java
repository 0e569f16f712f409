package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.Subscriptions;
import eu.jumelage.web.Answer;
import eu.jumelage.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives members the secret address of the office's calendar, and takes it back. */
@Controller
class SubscriptionController {

    private static final String HERE = "/office/account/calendar";

    private final Subscriptions subscriptions;
    private final WebSettings settings;

    SubscriptionController(Subscriptions subscriptions, WebSettings settings) {
        this.subscriptions = subscriptions;
        this.settings = settings;
    }

    @GetMapping(HERE)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @RequestParam(defaultValue = "") String said) {
        return page(sitting, "", said);
    }

    /** No redirect: the secret must not stand in an address that browsers remember. */
    @PostMapping(HERE)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer make(Sitting sitting) {
        String secret = subscriptions.make(sitting.member());
        return page(sitting, settings.absolute(Subscriptions.path(secret)), "");
    }

    @PostMapping(HERE + "/revoke")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer revoke(Sitting sitting) {
        subscriptions.revoke(sitting.member());
        return Redirect.to(HERE + "?said=revoked");
    }

    private SubscriptionPage page(Sitting sitting, String link, String said) {
        var frame = OfficeFrame.of(sitting, Area.OWN_ACCOUNT, "calendar.title");
        String since = subscriptions.since(sitting.member()).map(frame::when).orElse("");
        return new SubscriptionPage(
                said.equals("revoked") ? frame.saying(frame.say("calendar.revoked")) : frame, link, since);
    }
}
