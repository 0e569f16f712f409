package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that no browser sends, and forms that are too long: the answer is in words, and none is a fault of ours. */
@InBerlin
class BrokenFormsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/de/barriere-melden, application/x-www-form-urlencoded, message=a%ffb, 400",
        "/fr/signaler-un-obstacle, application/x-www-form-urlencoded, message=%zz, 400",
        "/fr/signaler-un-obstacle, application/x-www-form-urlencoded;charset=klingon, message=a, 415",
        "/fr/signaler-un-obstacle, multipart/form-data, message=a, 400",
        "/de/suche, application/x-www-form-urlencoded, q=%ff, 400",
        "/de/, application/x-www-form-urlencoded, q=%ff, 405",
    })
    void aBrokenFormIsRefusedInWords(String path, String type, String body, int status) throws Exception {
        var answer = post(path, type, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isNotEmpty();
    }

    @Test
    void allThatIsWrongWithAReportIsSaidAtOnce() throws Exception {
        var answer = post("/de/barriere-melden", FORM, "message=&reply=marie");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".problems a").eachAttr("href"))
                .containsExactly("#message", "#reply");
    }

    @Test
    void tooManyFieldsAreRefusedInWords() throws Exception {
        assertThat(post("/de/barriere-melden", FORM, "a=b&".repeat(3_000)).statusCode())
                .isEqualTo(422); // fields of one name are one
        var fields = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            fields.append('f').append(i).append("=1&");
        }
        assertThat(post("/de/barriere-melden", FORM, fields.toString()).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aReportThatIsTooLongComesBackAsItWasTyped() throws Exception {
        String typed = "Lang ".repeat(50_000).strip();
        var answer = post("/de/barriere-melden", FORM, "message=" + typed.replace(' ', '+'));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("textarea").val()).hasSize(typed.length());
    }

    @Test
    void whatIsLargerThanAnyFormIsRefusedInWords() throws Exception {
        var answer = post("/de/barriere-melden", FORM, "message=" + "a".repeat(3_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Das ist zu groß");
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
