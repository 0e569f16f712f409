package eu.jumelage.launch;

import static eu.jumelage.launch.Launched.database;
import static eu.jumelage.launch.Launched.jumelage;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it cancels everything that is to come. */
class CrisisKillTest {

    private static final Pattern PUBLISHER = Pattern.compile("(\\S+@\\S+)\\s+(\\S+)\\s+\\([^)]*publisher[^)]*\\)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"_revision\" value=\"(\\d+)\"");

    @TempDir
    static Path data;

    /** A publisher's browser. */
    private record Seat(HttpClient client, String address, String cookie, String token) {

        HttpResponse<String> get(String path) throws Exception {
            return client.send(to(path).GET().build(), BodyHandlers.ofString());
        }

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(address + path.replaceFirst("^https?://[^/]+", "")))
                    .header("Cookie", cookie)
                    .header("X-CSRF-TOKEN", token);
        }

        HttpRequest form(String path, Map<String, String> fields) {
            String body = fields.entrySet().stream()
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
        }

        String post(String path, Map<String, String> fields) throws Exception {
            var answer = client.send(form(path, fields), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(303);
            return answer.headers().firstValue("Location").orElseThrow();
        }
    }

    @Test
    void aKilledProgramHasCancelledAllOrNone() throws Exception {
        String draft;
        try (var first = jumelage("run", "--sample", "--port", "0", "--data", data.toString())) {
            Seat seat = signIn(first);
            draft = prepare(seat);
            String revision = revision(seat, draft);
            try (var other = database(data)) {
                other.setAutoCommit(false);
                other.createStatement()
                        .execute("select number from web.publication for update"); // holds it up at its end
                CompletableFuture<?> answer = seat.client()
                        .sendAsync(
                                seat.form(draft + "/decide", Map.of("_do", "alone", "_revision", revision)),
                                BodyHandlers.discarding());
                waitsForTheLock(other);
                first.kill();
                assertThat(answer.handle((_, broken) -> broken != null).get()).isEqualTo(true);
                other.rollback();
            }
            assertThat(count("select count(*) from programme.act where crisis_step is not null"))
                    .isZero();
            assertThat(count("select count(*) from programme.crisis_step")).isZero();
        }
        try (var second = jumelage("run", "--sample", "--port", "0", "--data", data.toString())) {
            Seat seat = signIn(second);
            assertThat(count("select count(*) from programme.act where crisis_step is not null"))
                    .isZero();
            seat.post(draft + "/decide", Map.of("_do", "alone", "_revision", revision(seat, draft)));

            int chosen = count("select count(*) from programme.crisis_choice");
            assertThat(chosen).isGreaterThan(5);
            assertThat(count("select count(*) from programme.crisis_choice where outcome = 'done'"))
                    .isEqualTo(chosen);
            assertThat(count("""
                            select count(*) from programme.crisis_choice c join programme.activity a on a.id = c.activity
                            where a.course = 'cancelled'""")).isEqualTo(chosen);
        }
    }

    /** @return where the draft is, as it would be handed in */
    private static String prepare(Seat seat) throws Exception {
        String draft = seat.post("/office/records/crisis-step/new", Map.of("x", "y"));
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        String desk = "/office/crisis/drafts/" + id;
        seat.post(desk, Map.of("_do", "all", "_revision", "1"));
        String page = seat.get(desk + "/plan").body();
        Matcher disruption = Pattern.compile("name=\"disruption\".*?<option value=\"([0-9a-f-]{36})\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(disruption.find()).isTrue();
        seat.post(
                desk + "/plan",
                Map.of("_do", "preview", "_revision", "2", "does", "cancel", "disruption", disruption.group(1)));
        return "/office/drafts/" + id;
    }

    private static String revision(Seat seat, String draft) throws Exception {
        return found(REVISION, seat.get(draft + "/review").body());
    }

    private static Seat signIn(Launched program) throws Exception {
        String address = program.address();
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Matcher account = PUBLISHER.matcher(program.output());
        while (!account.find()) {
            Thread.sleep(100);
            account = PUBLISHER.matcher(program.output());
        }
        var door = client.send(
                HttpRequest.newBuilder(URI.create(address + "/office/sign-in")).build(), BodyHandlers.ofString());
        var before = new Seat(client, address, cookie(door), found(TOKEN, door.body()));
        var entered = client.send(
                before.form("/office/sign-in", Map.of("email", account.group(1), "password", account.group(2))),
                BodyHandlers.ofString());
        assertThat(entered.statusCode()).isEqualTo(303);
        var inside = new Seat(client, address, cookie(entered), "");
        return new Seat(
                client,
                address,
                inside.cookie(),
                found(TOKEN, inside.get("/office/account").body()));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1).replace("&#34;", "\"");
    }

    /** Its acts are written by then, and nothing is committed. */
    private static void waitsForTheLock(java.sql.Connection other) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            other.createStatement()
                    .execute("select pg_stat_clear_snapshot()"); // else a transaction sees what it saw at first
            try (var rows = other.createStatement().executeQuery("""
                    select count(*) from pg_stat_activity
                    where wait_event_type = 'Lock' and query like '%web.publication%' and pid <> pg_backend_pid()""")) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The step never came to its end");
    }

    private static int count(String query) throws Exception {
        try (var database = database(data);
                var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
