package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Document;
import eu.jumelage.web.Keep;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs that visit ask first: where they may go, and to whom one reports a hole. */
@Controller
class HouseRulesController {

    private static final String SECURITY = "/.well-known/security.txt";

    private final Destinations destinations;
    private final Origin origin;

    HouseRulesController(Destinations destinations, WebSettings settings) {
        this.destinations = destinations;
        this.origin = Origin.of(settings);
    }

    /** RFC 9309. Searches are endless, and the office is nobody's business. */
    @GetMapping("/robots.txt")
    Document robots() {
        Moment moment = destinations.moment();
        String searches = moment.installation().languages().stream()
                .map(language -> "Disallow: " + Section.SEARCH.path(language) + "\n")
                .collect(Collectors.joining());
        return Document.of(
                        "text/plain",
                        "User-agent: *\n" + searches + "Disallow: /office\n\nSitemap: "
                                + origin.absolute("/sitemap.xml") + "\n")
                .kept(new Keep("/robots.txt", Instant.MAX));
    }

    /** RFC 9116; it expires within a year from every day on which it is read, and is drawn anew each month. */
    @GetMapping(SECURITY)
    Document security() {
        Moment moment = destinations.moment();
        var installation = moment.installation();
        LocalDate month = LocalDate.ofInstant(moment.now(), ZoneOffset.UTC).withDayOfMonth(1);
        String languages = installation.languages().stream().map(Language::tag).collect(Collectors.joining(", "));
        String text = "Contact: mailto:" + Plain.line(installation.email()) + "\n"
                + "Expires: "
                + month.plusMonths(10).atStartOfDay(ZoneOffset.UTC).toInstant() + "\n"
                + "Preferred-Languages: " + languages + "\n"
                + "Canonical: " + origin.absolute(SECURITY) + "\n";
        Instant next = month.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Document.of("text/plain", text).kept(new Keep(SECURITY, next));
    }
}
