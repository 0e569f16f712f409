package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the office for tests: gives them accounts, and asks the running program as their browsers do. */
public record Staff(ApplicationContext program, int port) {

    public static final String PASSWORD = "ein ganzer Satz mit Partnern";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Other tests leave the program without a city; then every address leads to the first page. */
    public Staff {
        try {
            program.getBean("setUpForTests", ApplicationRunner.class).run(new DefaultApplicationArguments());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A browser with what it keeps. */
    public record Seat(String cookie, String token) {}

    /** Somebody with these roles who can sign in by {@link #PASSWORD}; take them away with {@link #dismiss}. */
    public Member hire(String mailbox, Role... roles) {
        var accounts = program.getBean(Accounts.class);
        var admissions = program.getBean(Admissions.class);
        String email = mailbox + "@staff.example";
        admissions.example("Test " + mailbox, email, Set.of(roles), Language.GERMAN);
        Member member = accounts.byEmail(email).orElseThrow().member();
        admissions.changePassword(member, PASSWORD);
        return member;
    }

    public void dismiss() {
        var sql = program.getBean(JdbcClient.class);
        sql.sql("delete from office.account where email like '%@staff.example'").update();
        sql.sql("delete from office.sitting where principal_name like '%@staff.example'")
                .update();
        sql.sql("delete from office.guess").update();
    }

    /** A browser that shows the sign-in page. */
    public Seat arrive() {
        var page = get("/office/sign-in", null);
        return new Seat(cookie(page), token(page.body()));
    }

    public Seat signIn(Member member) {
        Seat before = arrive();
        var entered = post("/office/sign-in", before, Map.of("email", member.email(), "password", PASSWORD));
        if (entered.statusCode() != 303) {
            throw new AssertionError("Not signed in: " + entered.statusCode());
        }
        String cookie = cookie(entered);
        return new Seat(
                cookie, token(get("/office/account", new Seat(cookie, "")).body()));
    }

    public HttpResponse<String> get(String path, @Nullable Seat seat) {
        return send(to(path, seat).GET());
    }

    /**
     * What everybody reads at an address, once these words are in it: a publication reaches the pages a moment later.
     */
    public String awaited(String path, String words) {
        var until = Instant.now().plus(PATIENCE);
        String body = get(path, null).body();
        while (!body.contains(words)) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(path + " never said '" + words + "': " + body);
            }
            body = get(path, null).body();
        }
        return body;
    }

    /** The form with its token. */
    public HttpResponse<String> post(String path, Seat seat, Map<String, String> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path, seat)
                .header("X-CSRF-TOKEN", seat.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    public HttpRequest.Builder to(String path, @Nullable Seat seat) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        return seat == null ? request : request.header("Cookie", seat.cookie());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(set -> set.replaceFirst(";.*", ""))
                .orElseThrow(() -> new AssertionError("No cookie: " + answer.statusCode()));
    }

    static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No token on the page: " + page);
        }
        return found.group(1).replace("&#34;", "\"");
    }

    static UUID nobody() {
        return UUID.fromString("00000000-0000-4000-8000-000000000000");
    }
}
