package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where visitors sign up, and where they find their own registration again. */
@Controller
class SignUpController {
    private static final String LANGUAGE = "/{language:[a-z][a-z][a-z]?(?:-[a-z0-9]+)?}";

    // Words "path.registration" of each language; said here, so that nobody's link is taken for the name of a page, and
    // no other page below an activity or a partner for a form.
    private static final String FORM =
            LANGUAGE + "/{segment:[a-z0-9-]+}/{slug:[^.]+}/{form:anmeldung|inscription|aanmelding|registration}";
    private static final String GERMAN = LANGUAGE + "/anmeldung/{secret:[A-Za-z0-9_-]+}";
    private static final String FRENCH = LANGUAGE + "/inscription/{secret:[A-Za-z0-9_-]+}";
    private static final String DUTCH = LANGUAGE + "/aanmelding/{secret:[A-Za-z0-9_-]+}";
    private static final String ENGLISH = LANGUAGE + "/registration/{secret:[A-Za-z0-9_-]+}";

    private final Moments moments;
    private final SignUpPages forms;
    private final OwnSignUpPages own;

    SignUpController(Moments moments, SignUpPages forms, OwnSignUpPages own) {
        this.moments = moments;
        this.forms = forms;
        this.own = own;
    }

    @GetMapping(FORM)
    Answer form(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            @PathVariable String form,
            @RequestParam(name = "for", defaultValue = "") String admission,
            @RequestParam(defaultValue = "") String invitation,
            @RequestParam(defaultValue = "") String sent) {
        return in(
                language,
                (moment, spoken) -> isForm(spoken, segment, form)
                        ? forms.form(moment, spoken, slug, new SignUpPages.Asked(admission, invitation, sent))
                        : ErrorPage.of(spoken, 404));
    }

    @PostMapping(FORM)
    Answer request(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed) {
        return in(
                language,
                (moment, spoken) -> isForm(spoken, segment, form)
                        ? forms.request(moment, spoken, slug, new TypedEntry(typed))
                        : ErrorPage.of(spoken, 404));
    }

    @GetMapping({GERMAN, FRENCH, DUTCH, ENGLISH})
    Answer own(
            @PathVariable String language, @PathVariable String secret, @RequestParam(defaultValue = "") String done) {
        return in(language, (moment, spoken) -> own.page(moment, spoken, secret, done));
    }

    @PostMapping({GERMAN, FRENCH, DUTCH, ENGLISH})
    Answer act(
            @PathVariable String language,
            @PathVariable String secret,
            @RequestParam(name = "do", defaultValue = "") List<String> act,
            @RequestParam MultiValueMap<String, String> typed) {
        return in(language, (moment, spoken) -> switch (act.isEmpty() ? "" : act.getFirst()) {
            case "confirm" -> own.confirm(moment, spoken, secret);
            case "change" -> own.change(moment, spoken, secret, new TypedEntry(typed));
            case "cancel" -> own.cancel(moment, spoken, secret);
            default -> ErrorPage.of(spoken, 400);
        });
    }

    private static boolean isForm(Language language, String segment, String form) {
        return Section.of(language, segment).equals(Optional.of(Section.ACTIVITIES))
                && Words.in(language).say("path.registration").equals(form);
    }

    private Answer in(String tag, BiFunction<Moment, Language, Answer> page) {
        Moment moment = moments.now().orElseThrow(SignUpController::unknown);
        return moment.installation().languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .map(language -> page.apply(moment, language))
                .orElseThrow(SignUpController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
