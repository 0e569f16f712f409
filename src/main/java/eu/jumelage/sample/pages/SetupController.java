package eu.jumelage.sample.pages;

import eu.jumelage.sample.Sample;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers a new installation the example city, to whoever sits at the machine. */
@Controller
class SetupController {

    private final Setup setup;
    private final ObjectProvider<Sample> sample; // made when somebody wants it
    private final ReadersLanguage readers;
    private final EmptyCity cities;
    private final String token = UUID.randomUUID().toString(); // of use until a city is set up

    SetupController(Setup setup, ObjectProvider<Sample> sample, ReadersLanguage readers, EmptyCity cities) {
        this.setup = setup;
        this.sample = sample;
        this.readers = readers;
        this.cities = cities;
    }

    @GetMapping(Setup.PAGE)
    Answer offer(HttpServletRequest request) {
        if (setup.isDone()) {
            return home();
        }
        return SetupPage.of(language(request), Vicinity.isHere(request) ? token : "");
    }

    @PostMapping(Setup.PAGE + "/sample")
    Answer load(HttpServletRequest request, @RequestParam(defaultValue = "") String token) {
        if (setup.isDone()) {
            return home();
        }
        if (!Vicinity.isHere(request) || !isOurs(token)) {
            return ErrorPage.of(language(request), 403);
        }
        sample.getObject().load();
        return home();
    }

    @PostMapping(Setup.PAGE + "/city")
    Answer found(HttpServletRequest request, @RequestParam(defaultValue = "") String token, CityForm form) {
        if (setup.isDone()) {
            return home();
        }
        if (!Vicinity.isHere(request) || !isOurs(token)) {
            return ErrorPage.of(language(request), 403);
        }
        if (!form.problems().isEmpty()) {
            return new SetupPage(language(request), this.token, form, form.problems());
        }
        cities.found(form);
        return home();
    }

    private boolean isOurs(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private Language language(HttpServletRequest request) {
        return readers.liked(request.getHeader("Accept-Language"));
    }

    private static Answer home() {
        return Document.of("text/plain", "").withStatus(303).with("Location", "/");
    }
}
