package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.portal.reading.PageKey;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Addresses.Found;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Finds the page for an address of the portal. */
@Controller
class PortalController {
    private static final String LANGUAGE = "/{language:[a-z][a-z][a-z]?(?:-[a-z0-9]+)?}";
    private static final String SECTION = LANGUAGE + "/{segment:[a-z0-9-]+}";

    private final Moments moments;
    private final Addresses addresses;
    private final ListPages lists;
    private final PartnerPages partners;
    private final ActivityPages activities;
    private final UndertakingPages undertakings;
    private final StandingSections standing;
    private final SearchPages search;
    private final BarrierPages barriers;

    PortalController(
            Moments moments,
            Addresses addresses,
            ListPages lists,
            PartnerPages partners,
            ActivityPages activities,
            UndertakingPages undertakings,
            StandingSections standing,
            SearchPages search,
            BarrierPages barriers) {
        this.moments = moments;
        this.addresses = addresses;
        this.lists = lists;
        this.partners = partners;
        this.activities = activities;
        this.undertakings = undertakings;
        this.standing = standing;
        this.search = search;
        this.barriers = barriers;
    }

    @GetMapping(LANGUAGE)
    Answer withoutSlash(@PathVariable String language) {
        return in(language, (moment, spoken) -> moved("/" + spoken + "/"));
    }

    @GetMapping(LANGUAGE + "/")
    Answer home(@PathVariable String language) {
        return in(language, lists::home);
    }

    @GetMapping(SECTION)
    Answer section(
            @PathVariable String language,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> page,
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String former,
            Filtering filtering) {
        return in(
                language,
                (moment, spoken) -> Section.of(spoken, segment)
                        .map(section -> switch (section) {
                            case PARTNERS -> partners(moment, spoken, from, former);
                            case UPCOMING -> upcoming(moment, spoken, after);
                            case PAST -> past(moment, spoken, filtering, null);
                            case ACTIVITIES -> moved(Section.UPCOMING.path(spoken));
                            case SERIES -> undertakings.series(moment, spoken);
                            case PROJECTS -> undertakings.projects(moment, spoken);
                            case NETWORKS -> undertakings.networks(moment, spoken);
                            case DISRUPTIONS -> undertakings.disruptions(moment, spoken);
                            case SEARCH -> search.find(moment, spoken, q, after);
                            case BARRIER -> barriers.form(moment, spoken, first(page), sent != null);
                            case IMPRINT, PRIVACY, ACCESSIBILITY, PLAIN_LANGUAGE, SIGN_LANGUAGE ->
                                standing(moment, spoken, section);
                        })
                        .orElseGet(() -> ErrorPage.of(spoken, 404)));
    }

    @GetMapping(SECTION + "/{slug:[^.]+}")
    Answer one(
            @PathVariable String language,
            @PathVariable String segment,
            @PathVariable String slug,
            Filtering filtering) {
        return in(
                language,
                (moment, spoken) -> Section.of(spoken, segment)
                        .map(section -> switch (section) {
                            case PAST -> past(moment, spoken, filtering, slug);
                            case PARTNERS, ACTIVITIES, SERIES, PROJECTS, NETWORKS, DISRUPTIONS ->
                                thing(moment, spoken, section, slug);
                            case UPCOMING,
                                    SEARCH,
                                    IMPRINT,
                                    PRIVACY,
                                    ACCESSIBILITY,
                                    BARRIER,
                                    PLAIN_LANGUAGE,
                                    SIGN_LANGUAGE -> ErrorPage.of(spoken, 404);
                        })
                        .orElseGet(() -> ErrorPage.of(spoken, 404)));
    }

    /** A slash too many at the end. */
    @GetMapping({SECTION + "/", SECTION + "/{slug:[^.]+}/"})
    Document slashed(HttpServletRequest asked) {
        String query = asked.getQueryString();
        return moved(asked.getRequestURI().replaceFirst("/$", "") + (query == null ? "" : "?" + query));
    }

    @PostMapping(SECTION)
    Answer report(
            @PathVariable String language,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") List<String> page,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String reply) {
        return in(
                language,
                (moment, spoken) -> Section.of(spoken, segment)
                        .filter(section -> section == Section.BARRIER)
                        .map(_ -> barriers.report(moment, spoken, first(page), message, reply))
                        .orElseGet(() -> ErrorPage.of(spoken, 404)));
    }

    private Answer thing(Moment moment, Language language, Section section, String slug) {
        Optional<Found> address = addresses.find(section.kind(), language, slug);
        if (address.isEmpty()) {
            return elsewhere(moment, language, section, slug)
                    .<Answer>map(PortalController::moved)
                    .orElseGet(() -> ErrorPage.of(language, 404));
        }
        if (!address.get().current()) {
            return moved(section.path(language, address.get().slug()));
        }
        UUID id = address.get().target();
        Optional<? extends Answer> page = switch (section) {
            case PARTNERS -> partners.one(moment, language, id);
            case ACTIVITIES -> Optional.of(activities.one(moment, language, id));
            case SERIES -> undertakings.series(moment, language, id);
            case PROJECTS -> undertakings.project(moment, language, id);
            case NETWORKS -> undertakings.network(moment, language, id);
            case DISRUPTIONS -> undertakings.disruption(moment, language, id);
            default -> Optional.empty();
        };
        return page.isPresent() ? page.get() : gone(language, section, id);
    }

    /** Where it is, of what was asked for in capitals, or by its name in another of our languages. */
    private Optional<String> elsewhere(Moment moment, Language language, Section section, String slug) {
        String small = slug.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(language), moment.installation().languages().stream())
                .flatMap(each -> addresses.find(section.kind(), each, small).stream())
                .flatMap(found -> Stream.ofNullable(
                        addresses.of(section.kind(), found.target()).get(language)))
                .map(own -> section.path(language, own))
                .findFirst();
    }

    private Answer gone(Language language, Section section, UUID id) {
        return ErrorPage.of(language, undertakings.isWithdrawn(section, id) ? 410 : 404);
    }

    private Answer partners(Moment moment, Language language, String from, String former) {
        return former.isEmpty()
                ? partners.today(moment, language, from.isEmpty() ? null : from)
                : partners.former(moment, language, former);
    }

    private Answer upcoming(Moment moment, Language language, String after) {
        if (after.isEmpty()) {
            return lists.upcoming(moment, language, null);
        }
        return PageKey.parse(after)
                .<Answer>map(key -> lists.upcoming(moment, language, key))
                .orElseGet(() -> ErrorPage.of(language, 404));
    }

    private Answer past(Moment moment, Language language, Filtering filtering, @Nullable String year) {
        return switch (filtering.read(year)) {
            case Filtering.Read.Garbled _ -> ErrorPage.of(language, 404);
            case Filtering.Read.Clear(var typed, var before) ->
                lists.named(language, typed)
                        .<Answer>flatMap(filter -> filtering.hasEmpty() || !filter.equals(typed)
                                // a form sends its empty fields too, and a name as it was typed; the address has a slug
                                ? Optional.of(moved(Section.PAST.path(language)
                                        + (year == null ? "" : "/" + year)
                                        + filter.query(before)))
                                : lists.past(moment, language, filter, before))
                        .orElseGet(() -> ErrorPage.of(language, 404));
        };
    }

    private Answer standing(Moment moment, Language language, Section section) {
        return standing.page(moment, language, section)
                .<Answer>map(page -> page)
                .orElseGet(() -> ErrorPage.of(language, 404));
    }

    private Answer in(String tag, BiFunction<Moment, Language, Answer> page) {
        Optional<Moment> moment = moments.now();
        if (moment.isEmpty()) {
            throw unknown(); // said in the language that the visitor's browser likes
        }
        var spoken = moment.get().installation().languages();
        return spoken.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .map(language -> page.apply(moment.get(), language))
                .orElseThrow(PortalController::unknown);
    }

    private static String first(List<String> given) {
        return given.isEmpty() ? "" : given.getFirst();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Document moved(String path) {
        return Document.of("text/plain", "").withStatus(301).with("Location", path);
    }
}
