package eu.jumelage.news;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody gets news who did not ask for it and confirm; who has enough ends it with one click. */
@InBerlin
class SubscribingTest {

    private static final String FORM = "/de/partnerstaedte/bruessel/per-mail";
    private static final Pattern LINK = Pattern.compile("(/de/partnerstaedte/bruessel/per-mail/[A-Za-z0-9_-]{32})");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @Autowired
    NewsJob job;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void empty() {
        for (String table : List.of("news.subscription", "news.request", "news.told", "mail.message")) {
            sql.sql("delete from " + table).update();
        }
    }

    @AfterEach
    void close() {
        clock.reset();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            return answer;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpResponse<String> ask(String email) {
        return post(FORM, Map.of("email", email, "language", "de"));
    }

    /** The link in the mail that was written last. */
    private String link() {
        var found = LINK.matcher(sql.sql("select body from mail.message order by posted_at desc limit 1")
                .query(String.class)
                .single());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long confirmed() {
        return sql.sql("select count(*) from news.subscription where confirmed_at is not null")
                .query(Long.class)
                .single();
    }

    @Test
    void whoAsksGetsALinkAndOnlyItsButtonConfirms() {
        var sent = ask("kim@example.org");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(get(sent.headers().firstValue("Location").orElseThrow()).body())
                .contains("Sehen Sie jetzt in Ihr Postfach");
        String link = link();
        for (int look = 0; look < 3; look++) {
            assertThat(get(link).body()).contains("Ja, bestellen", "kim@example.org");
        }
        assertThat(confirmed())
                .as("mail scanners follow links; nothing comes of it")
                .isZero();

        assertThat(post(link, Map.of("do", "confirm")).statusCode()).isEqualTo(303);
        assertThat(confirmed()).isEqualTo(1);
        assertThat(post(link, Map.of("do", "confirm")).statusCode()).isEqualTo(303);
        assertThat(confirmed()).isEqualTo(1);
        assertThat(get(link).body()).contains("Neuigkeiten zu Brüssel gehen an kim@example.org", "Abbestellen");

        assertThat(post(link, Map.of("do", "end")).headers().firstValue("Location"))
                .hasValue(FORM + "?ended");
        assertThat(count("news.subscription") + count("news.link")).isZero();
        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(get(FORM + "?ended").body()).contains("Wir haben Ihre Adresse gelöscht");
    }

    /** RFC 8058: the mail program sends this, without cookie, without Origin. */
    @Test
    void aMailProgramEndsItWithOneClick() {
        ask("kim@example.org");
        String link = link();
        post(link, Map.of("do", "confirm"));
        assertThat(post(link, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .isEqualTo(200);
        assertThat(count("news.subscription")).isZero();
        assertThat(post(link, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .as("and again, as some do")
                .isEqualTo(200);
    }

    @Test
    void theAnswerIsTheSameWhetherAnAddressIsKnown() {
        var first = ask("kim@example.org");
        post(link(), Map.of("do", "confirm"));
        var second = ask("Kim@Example.org");
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(count("news.subscription")).isEqualTo(1);
        assertThat(sql.sql("select kind from mail.message order by posted_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("news-known");
    }

    @Test
    void nobodysMailboxIsFilled() {
        for (int each = 0; each < 6; each++) {
            assertThat(ask("kim@example.org").statusCode()).isEqualTo(303);
            sql.sql("update mail.message set state = 'sent', done_at = now() where state = 'waiting'")
                    .update();
        }
        assertThat(count("mail.message")).isEqualTo(3);
        clock.advance(Duration.ofHours(25));
        ask("kim@example.org");
        assertThat(count("mail.message")).isEqualTo(4);
    }

    @Test
    void soManyAtOnceAreToldToComeBack() {
        IntStream.range(0, Requests.MOST_IN_AN_HOUR).forEach(each -> ask("kim" + each + "@example.org"));
        var answer = ask("eine.mehr@example.org");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("in einer Stunde", "eine.mehr@example.org");
    }

    @Test
    void whatIsNoAddressComesBackInWords() {
        for (String typed : List.of("kim", "", "kim@example.org\r\nBcc: x@example.org", "a@b,c@d")) {
            var answer = ask(typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(answer.body()).contains("Geben Sie eine E-Mail-Adresse");
        }
        assertThat(post(FORM, Map.of("email", "kim@example.org", "language", "xx"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(count("mail.message")).isZero();
    }

    @Test
    void whatNobodyConfirmsIsGoneAfterTwoDays() {
        ask("kim@example.org");
        String link = link();
        clock.advance(Duration.ofHours(48));
        assertThat(get(link).statusCode()).isEqualTo(410);
        post(link, Map.of("do", "confirm"));
        assertThat(confirmed()).isZero();
        job.work();
        assertThat(count("news.subscription") + count("news.link")).isZero();
    }

    @Test
    void aForeignLinkEndsNothing() {
        ask("kim@example.org");
        post(link(), Map.of("do", "confirm"));
        String foreign = FORM + "/" + "x".repeat(32);
        assertThat(get(foreign).statusCode()).isEqualTo(410);
        post(foreign, Map.of("do", "end"));
        post(foreign, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(confirmed()).isEqualTo(1);
    }

    @Test
    void aSecretIsKeptByItsHashAlone() {
        ask("kim@example.org");
        String secret = link().replaceFirst(".*/", "");
        assertThat(sql.sql("select count(*) from news.link where encode(hash, 'escape') like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theOfficeCountsAndForgetsOnRequest() {
        ask("kim@example.org");
        post(link(), Map.of("do", "confirm"));
        ask("lea@example.org");
        var staff = new Staff(program, port);
        Seat seat = staff.signIn(staff.hire("news", eu.jumelage.office.Role.EDITOR));
        try {
            String page = staff.get("/office/mail/subscribers", seat).body();
            assertThat(page).contains("Brüssel").doesNotContain("example.org");
            var found = staff.post("/office/mail/subscribers/find", seat, Map.of("email", "KIM@example.org"));
            assertThat(found.body()).contains("bestätigt am").doesNotContain("lea@");
            var file = staff.post("/office/mail/subscribers/export", seat, Map.of("email", "kim@example.org"));
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("attachment");
            assertThat(file.body()).contains("kim@example.org", "confirmedAt").doesNotContain("lea@");
            staff.post("/office/mail/subscribers/erase", seat, Map.of("email", "kim@example.org"));
            assertThat(sql.sql("""
                    select (select count(*) from news.subscription where email like 'kim%')
                        + (select count(*) from mail.message where concat(recipient, body, key) like '%kim@%')
                        + (select count(*) from office.audit where concat(title, before, after) like '%kim@%')""").query(Long.class).single()).isZero();
            assertThat(count("news.subscription")).isEqualTo(1);
        } finally {
            staff.dismiss();
        }
    }

    @Test
    void anAddressIsGoodInItsLanguageOnly() {
        assertThat(get("/de/partnerstaedte/nirgendwo/per-mail").statusCode()).isEqualTo(404);
        assertThat(get("/de/partnerstaedte/bruessel/par-courriel").statusCode()).isEqualTo(404);
        assertThat(get("/fr/villes-partenaires/bruxelles/par-courriel").statusCode())
                .isEqualTo(200);
    }
}
