package eu.jumelage.launch;

import static eu.jumelage.launch.Launched.jumelage;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first visitor of a new installation meets, at the machine and from outside. */
class FirstPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @TempDir
    static Path data;

    private static Launched program;
    private static String address;
    private static HttpClient visitor;

    @BeforeAll
    static void start() throws Exception {
        program = jumelage("run", "--port", "0", "--data", data.toString());
        address = program.address();
        visitor = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws Exception {
        visitor.close();
        program.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/de/", "/fr/actualites", "/nowhere"})
    void everyAddressLeadsToTheFirstPage(String path) throws Exception {
        var answer = visitor.send(ask(path).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/setup");
    }

    @ParameterizedTest
    @CsvSource({"de, Beispielstadt laden", "fr, Charger la ville", "nl, Voorbeeldstad laden", "en, Load the example"})
    void theFirstPageOffersTheExampleInTheReadersLanguage(String language, String offer) throws Exception {
        var page =
                visitor.send(ask("/setup").header("Accept-Language", language).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"" + language + "\">", offer);
    }

    @Test
    void aVisitorWhomAProxyBringsIsOfferedNothing() throws Exception {
        var page = visitor.send(
                ask("/setup").header("X-Forwarded-For", "192.0.2.1").build(), BodyHandlers.ofString());
        assertThat(page.body()).contains("./jumelage sample").doesNotContain("token");
        assertThat(load(token(), "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(403);
    }

    @Test
    void anotherSitesFormIsRefused() throws Exception {
        assertThat(load(token(), "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
        assertThat(load(token(), "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(load("guessed", "Origin", address).statusCode()).isEqualTo(403);
    }

    private static String token() throws Exception {
        var page = visitor.send(ask("/setup").build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<Void> load(String token, String header, String value) throws Exception {
        var form = ask("/setup/sample")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token));
        return visitor.send(form.build(), BodyHandlers.discarding());
    }

    private static HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }
}
