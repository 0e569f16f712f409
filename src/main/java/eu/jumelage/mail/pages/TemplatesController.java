package eu.jumelage.mail.pages;

import eu.jumelage.mail.Drafting;
import eu.jumelage.mail.Drawn;
import eu.jumelage.mail.MailExample;
import eu.jumelage.mail.Message;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every kind of mail in every language, with made-up data. */
@Controller
class TemplatesController {

    private static final String TEMPLATES = "/office/mail/templates";
    private static final List<Language> LANGUAGES =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    private final List<MailExample> examples;
    private final Drafting drafting;
    private final Sheets sheets;

    TemplatesController(List<MailExample> examples, Drafting drafting, Sheets sheets) {
        this.examples = examples;
        this.drafting = drafting;
        this.sheets = sheets;
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(TEMPLATES)
    Answer all(Sitting sitting) {
        List<TemplatesPage.Kind> kinds = examples.stream()
                .map(each -> each.in(sitting.language()))
                .map(message -> new TemplatesPage.Kind(
                        message.kind(), Kinds.name(message.kind(), sitting.language()), message.subject()))
                .sorted(Comparator.comparing(TemplatesPage.Kind::name))
                .toList();
        return new TemplatesPage(OfficeFrame.of(sitting, Area.MAIL, "mail.templates"), kinds);
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(TEMPLATES + "/{kind}")
    Answer one(Sitting sitting, @PathVariable String kind, @RequestParam(defaultValue = "") String language) {
        Language shown = language(language, sitting);
        return example(kind, shown)
                .map(message -> page(sitting, message, shown))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping(TEMPLATES + "/{kind}/html")
    Answer html(Sitting sitting, @PathVariable String kind, @RequestParam(defaultValue = "") String language) {
        return example(kind, language(language, sitting))
                .map(message -> Sheets.framed(drafting.html(drafting.drawn(message))))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Answer page(Sitting sitting, Message message, Language shown) {
        Drawn drawn = drafting.drawn(message);
        String name = Kinds.name(message.kind(), sitting.language());
        return sheets.framing(new MailPage(
                OfficeFrame.of(sitting, Area.MAIL, "mail.templates").titled(name),
                name,
                drawn,
                message.entry(),
                EntryWords.of(message.entry(), sitting.language()),
                TEMPLATES + "/" + message.kind() + "/html?language=" + shown,
                null,
                LANGUAGES,
                List.of(),
                false,
                ""));
    }

    private Optional<Message> example(String kind, Language language) {
        return examples.stream()
                .map(each -> each.in(language))
                .filter(message -> message.kind().equals(kind))
                .findFirst();
    }

    private static Language language(String tag, Sitting sitting) {
        return LANGUAGES.stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(sitting.language());
    }
}
