package eu.jumelage.news.pages;

import eu.jumelage.mail.MailSettings;
import eu.jumelage.news.Partner;
import eu.jumelage.news.PartnersNews;
import eu.jumelage.news.Subscribers;
import eu.jumelage.news.Subscribers.OfAddress;
import eu.jumelage.news.Subscription;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows how many subscribed, and answers those who ask what is kept of them; addresses stand in no web address. */
@Controller
class SubscribersController {

    static final String PATH = "/office/mail/subscribers";

    private final Subscribers subscribers;
    private final PartnersNews partners;

    SubscribersController(Subscribers subscribers, PartnersNews partners) {
        this.subscribers = subscribers;
        this.partners = partners;
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(PATH)
    Answer all(Sitting sitting, @RequestParam(defaultValue = "") String said) {
        OfficeFrame frame = frame(sitting);
        return page(
                said.equals("erased") ? frame.saying(frame.say("subscribers.said.erased")) : frame, "", null, false);
    }

    @Allowed({Role.EDITOR, Role.PUBLISHER})
    @PostMapping(PATH + "/find")
    Answer find(Sitting sitting, @RequestParam(defaultValue = "") String email) {
        String address = email.strip();
        boolean wrong = !MailSettings.isAddress(address);
        return page(frame(sitting), address, wrong ? null : subscribers.of(address), wrong);
    }

    @Allowed({Role.EDITOR, Role.PUBLISHER})
    @PostMapping(PATH + "/erase")
    Answer erase(Sitting sitting, @RequestParam(defaultValue = "") String email) {
        String address = email.strip();
        if (!MailSettings.isAddress(address)) {
            return page(frame(sitting), address, null, true);
        }
        subscribers.erase(address, sitting.member());
        String path = PATH + "?said=erased";
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }

    @Allowed({Role.EDITOR, Role.PUBLISHER})
    @PostMapping(PATH + "/export")
    Answer export(Sitting sitting, @RequestParam(defaultValue = "") String email) {
        String address = email.strip();
        if (!MailSettings.isAddress(address)) {
            return page(frame(sitting), address, null, true);
        }
        return Document.of("application/json", written(address, subscribers.export(address, sitting.member())))
                .named("subscriptions.json");
    }

    private static String written(String address, OfAddress kept) {
        var all = new LinkedHashMap<String, Object>();
        all.put("email", address);
        all.put("subscriptions", kept.subscriptions());
        all.put("messages", kept.mails());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all);
    }

    private static OfficeFrame frame(Sitting sitting) {
        return OfficeFrame.of(sitting, Area.MAIL, "subscribers.title");
    }

    private SubscribersPage page(OfficeFrame frame, String email, @Nullable OfAddress found, boolean wrong) {
        List<SubscribersPage.Count> counts = subscribers.counts().entrySet().stream()
                .map(each -> new SubscribersPage.Count(
                        name(each.getKey(), frame.language()).orElse("–"), each.getValue()))
                .toList();
        var names = new HashMap<UUID, String>();
        if (found != null) {
            found.subscriptions().stream()
                    .map(Subscription::partnership)
                    .forEach(each -> name(each, frame.language()).ifPresent(name -> names.put(each, name)));
        }
        return new SubscribersPage(frame, counts, Map.copyOf(names), email, found, wrong);
    }

    private Optional<String> name(UUID partnership, Language reader) {
        return partners.partner(partnership).map((Partner partner) -> partner.name(reader));
    }
}
