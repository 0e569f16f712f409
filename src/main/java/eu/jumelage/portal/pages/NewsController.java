package eu.jumelage.portal.pages;

import eu.jumelage.portal.pages.NewsPage.Step;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Addresses.Found;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Finds the page for an address of a subscription: "/de/partnerstaedte/bruessel/per-mail". */
@Controller
class NewsController {

    private static final String FORM = "/{language:[a-z][a-z][a-z]?(?:-[a-z0-9]+)?}/{segment:[a-z0-9-]+}/{slug:[^.]+}"
            + "/{way:per-mail|par-courriel|by-mail}";
    private static final String LINK = FORM + "/{secret:[A-Za-z0-9_-]{1,100}}";

    private final Moments moments;
    private final Addresses addresses;
    private final Partners partners;
    private final NewsPages news;

    NewsController(Moments moments, Addresses addresses, Partners partners, NewsPages news) {
        this.moments = moments;
        this.addresses = addresses;
        this.partners = partners;
        this.news = news;
    }

    /** Where an address of ours leads. */
    private record Place(Moment moment, Language language, ListedPartner partner) {}

    @GetMapping(FORM)
    Answer form(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            @PathVariable String way,
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam(required = false) @Nullable String ended) {
        Optional<Place> place = place(language, segment, slug, way);
        if (place.isEmpty() || place.get().partner().isFormer() && ended == null) {
            return ErrorPage.of(spoken(language), 404);
        }
        String own = NewsPages.path(place.get().partner(), place.get().language());
        if (!own.endsWith("/" + slug + "/" + way)) {
            return Document.of("text/plain", "").withStatus(301).with("Location", own);
        }
        return news.form(
                place.get().moment(),
                place.get().language(),
                place.get().partner(),
                sent != null ? Step.SENT : ended != null ? Step.ENDED : Step.FORM);
    }

    @PostMapping(FORM)
    Answer ask(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            @PathVariable String way,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "language", defaultValue = "") String chosen) {
        return place(language, segment, slug, way)
                .filter(place -> !place.partner().isFormer())
                .map(place -> news.ask(place.moment(), place.language(), place.partner(), email, chosen))
                .orElseGet(() -> ErrorPage.of(spoken(language), 404));
    }

    @GetMapping(LINK)
    Answer link(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            @PathVariable String way,
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String confirmed) {
        return place(language, segment, slug, way)
                .<Answer>map(place ->
                        news.link(place.moment(), place.language(), place.partner(), secret, confirmed != null))
                .orElseGet(() -> ErrorPage.of(spoken(language), 404));
    }

    /** Not told apart by a mapping's params: those would read the body of every form that is sent to any address. */
    @PostMapping(LINK)
    Answer answer(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            @PathVariable String way,
            @PathVariable String secret,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String unsubscribe) {
        if (unsubscribe.equals("One-Click")) {
            return news.oneClick(secret);
        }
        return place(language, segment, slug, way)
                .filter(_ -> what.equals("confirm") || what.equals("end"))
                .map(place -> news.answer(place.language(), place.partner(), secret, what))
                .orElseGet(() -> ErrorPage.of(spoken(language), 404));
    }

    /** Also by a name that the partner had before. */
    private Optional<Place> place(String tag, String segment, String slug, String way) {
        Optional<Moment> moment = moments.now();
        if (moment.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Language language = spoken(tag);
        if (!Section.PARTNERS.segment(language).equals(segment)
                || !Words.in(language).say("news.path").equals(way)) {
            return Optional.empty();
        }
        return addresses
                .find(Section.PARTNERS.kind(), language, slug)
                .map(Found::target)
                .flatMap(partners::find)
                .map(partner -> new Place(moment.get(), language, partner));
    }

    private Language spoken(String tag) {
        return moments.now().stream()
                .flatMap(moment -> moment.installation().languages().stream())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
