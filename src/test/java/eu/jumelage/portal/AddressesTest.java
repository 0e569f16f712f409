package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.portal.PublicPages.Visited;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import eu.jumelage.web.NuChecker;
import eu.jumelage.web.WebSettings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every public page in every language, before any browser looks at it. */
@InBerlin
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {

    static final List<Language> LANGUAGES = PublicPages.LANGUAGES;
    private static final int A_PAGE = 60_000;
    private static final int STYLES = 15_000;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Programme programme;

    @Autowired
    WebSettings settings;

    PublicPages pages;
    Fetch fetch;
    Map<String, Map<String, String>> spoken = new ConcurrentHashMap<>();

    @BeforeAll
    void open() {
        pages = new PublicPages(sql, programme);
        fetch = new Fetch(port);
    }

    List<Visited> everyPage() {
        return pages.all();
    }

    List<Visited> germanPages() {
        return pages.in(Language.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsWhole(Visited page) throws Exception {
        var answer = fetch.get(page.path());
        Document html = Jsoup.parse(answer.text());
        var softly = new SoftAssertions();
        softly.assertThat(answer.status()).as("status").isEqualTo(page.status());
        protects(softly, answer);
        loadsNothingForeign(softly, html);
        softly.assertThat(html.select("h1")).as("h1").hasSize(1);
        softly.assertThat(html.select("h1").text()).as("h1").isNotBlank();
        softly.assertThat(html.title()).as("title").isNotBlank();
        softly.assertThat(html.selectXpath("/html").attr("lang"))
                .as("lang")
                .isEqualTo(page.language().tag());
        softly.assertThat(nu(answer.text())).as("Nu checker").isEmpty();
        if (page.status() == 200) {
            namesItsOnlyAddress(softly, html);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aFormWithMistakesComesBackFilledAndValid(Language language) throws Exception {
        var answer = fetch.post(Section.BARRIER.path(language), "page=%2Fde%2F&message=+&reply=clerk%40example.org");
        Document html = Jsoup.parse(answer.text());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(html.select("#reply").attr("value")).isEqualTo("clerk@example.org");
        assertThat(html.select("#message").attr("aria-invalid")).isEqualTo("true");
        assertThat(html.select("[role=alert] a").attr("href")).isEqualTo("#message");
        assertThat(nu(answer.text())).isEmpty();
        var wrong = fetch.post(Section.BARRIER.path(language), "message=Hello&reply=nowhere");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.text()).select("#message").text()).isEqualTo("Hello");
        assertThat(nu(wrong.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("germanPages")
    void aPageIsLightEvenForWhoComesFirst(Visited page) {
        var answer = fetch.compressed(page.path());
        Document html = Jsoup.parse(fetch.get(page.path()).text());
        var styles = new ArrayList<>(html.select("link[rel=stylesheet]").eachAttr("href"));
        var loaded = new HashSet<>(styles);
        loaded.addAll(html.select("link[rel=icon]").eachAttr("href"));
        loaded.addAll(html.select("img[src]").eachAttr("src"));
        long css = styles.stream().mapToLong(this::weight).sum();
        long all =
                answer.body().length + loaded.stream().mapToLong(this::weight).sum();
        assertThat(css).as("styles of " + page).isLessThanOrEqualTo(STYLES);
        assertThat(all).as("all of " + page).isLessThanOrEqualTo(A_PAGE);
        assertThat(loaded.size() + 1).as("requests of " + page).isLessThanOrEqualTo(8);
    }

    /** From the home page in all languages, along every link of the house. */
    @Test
    void noLinkLeadsNowhere() {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<String>();
        var broken = new TreeMap<String, String>();
        LANGUAGES.forEach(language -> reach("/" + language + "/", seen, waiting));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            var answer = fetch.get(address);
            if (answer.status() != 200) {
                broken.put(address, String.valueOf(answer.status()));
            } else if (answer.header("Content-Type").startsWith("text/html")) {
                Document html = Jsoup.parse(answer.text());
                html.select("a[href^=/], link[href^=/], img[src^=/]")
                        .forEach(link -> reach(link.attr(link.hasAttr("src") ? "src" : "href"), seen, waiting));
                html.select("a[href^=#]").stream()
                        .map(link -> link.attr("href").substring(1))
                        .filter(id -> id.isEmpty() || html.getElementById(id) == null)
                        .forEach(id -> broken.put(address + "#" + id, "no such place on the page"));
                html.select("meta[property=og:image]")
                        .forEach(card -> reach(
                                card.attr("content")
                                        .substring(settings.address().toString().length()),
                                seen,
                                waiting));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(300);
    }

    private static void reach(String address, HashSet<String> seen, ArrayDeque<String> waiting) {
        String page = address.replaceFirst("#.*", "");
        String once = page.contains("barriere") || page.contains("?page=") ? page.replaceFirst("\\?page=.*", "") : page;
        if (seen.add(once)) {
            waiting.add(once);
        }
    }

    private long weight(String address) {
        return fetch.compressed(address).body().length;
    }

    private static void protects(SoftAssertions softly, Fetch.Answer answer) {
        softly.assertThat(answer.header("Content-Security-Policy"))
                .as("CSP")
                .contains("default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
        softly.assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        softly.assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        softly.assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        softly.assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        softly.assertThat(answer.header("Cache-Control")).as("Cache-Control").isNotBlank();
        softly.assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        softly.assertThat(answer.header("Set-Cookie")).as("cookie").isEmpty();
        softly.assertThat(answer.header("Server")).as("Server").isEmpty();
    }

    private static void loadsNothingForeign(SoftAssertions softly, Document html) {
        softly.assertThat(html.select("script:not([type=application/ld+json])"))
                .as("scripts")
                .isEmpty();
        softly.assertThat(html.select("[style], style")).as("styles").isEmpty();
        softly.assertThat(html.getAllElements().stream()
                        .filter(each -> each.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on"))))
                .as("handlers")
                .isEmpty();
        softly.assertThat(html.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/assets/"));
        softly.assertThat(html.select("img, source, iframe, object, embed, video, audio, image, use").stream()
                        .flatMap(each -> List.of("src", "srcset", "data", "href", "xlink:href").stream()
                                .filter(each::hasAttr)
                                .map(each::attr)))
                .as("embedded")
                .allMatch(address -> address.startsWith("/") && !address.startsWith("//") || address.startsWith("#"));
    }

    /** One canonical address, and alternates that all name each other. */
    private void namesItsOnlyAddress(SoftAssertions softly, Document html) {
        if (!html.select("meta[name=robots][content=noindex]").isEmpty()) {
            softly.assertThat(html.select("link[rel=canonical], link[hreflang=x-default]"))
                    .as("addresses of what is not for search engines")
                    .isEmpty();
            return;
        }
        softly.assertThat(html.select("link[hreflang=x-default]"))
                .as("x-default")
                .hasSize(1);
        softly.assertThat(html.select("link[rel=canonical]")).as("canonical").hasSize(1);
        String canonical = path(html.select("link[rel=canonical]").attr("href"));
        Map<String, String> alternates = alternates(html);
        softly.assertThat(alternates).as("alternates").isNotEmpty();
        softly.assertThat(alternates.getOrDefault(html.selectXpath("/html").attr("lang"), canonical))
                .as("its own alternate")
                .isEqualTo(canonical);
        alternates
                .values()
                .forEach(path -> softly.assertThat(spoken.computeIfAbsent(
                                path,
                                each -> alternates(Jsoup.parse(fetch.get(each).text()))))
                        .as("alternates of " + path)
                        .isEqualTo(alternates));
        softly.assertThat(html.select("nav.languages a").eachAttr("href"))
                .as("languages")
                .hasSize(LANGUAGES.size())
                .containsAll(alternates.values());
    }

    private Map<String, String> alternates(Document html) {
        var alternates = new LinkedHashMap<String, String>();
        for (Element each : html.select("link[rel=alternate][hreflang]:not([type]):not([hreflang=x-default])")) {
            alternates.put(each.attr("hreflang"), path(each.attr("href")));
        }
        return alternates;
    }

    private String path(String absolute) {
        assertThat(absolute).startsWith(settings.address() + "/");
        return absolute.substring(settings.address().toString().length());
    }

    private static List<String> nu(String html) throws Exception {
        var found = new ArrayList<String>();
        String json = NuChecker.check(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        for (var message : JsonMapper.shared().readTree(json).get("messages")) {
            boolean counts = !message.path("type").asString("").equals("info") || message.has("subType");
            if (counts) {
                found.add(message.path("message").asString("") + " at "
                        + message.path("extract").asString(""));
            }
        }
        return found;
    }
}
