package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Running
class ErrorsTest {

    @LocalServerPort
    int port;

    Visit visit;

    @BeforeEach
    void arrive() {
        visit = new Visit(port);
    }

    @Test
    void anUnknownPageSaysSoInTheLanguageOfItsAddress() {
        var reply = visit.get("/fr/probe/in/connu", "Accept-Language: nl");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("<html lang=\"fr\">", "Cette page n’existe pas", "/assets/site.");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutALanguageInTheAddressTheBrowsersCounts() {
        assertThat(visit.get("/un/known/a/b", "Accept-Language: da, nl-BE;q=0.8")
                        .text())
                .contains("<html lang=\"nl\">");
        assertThat(visit.get("/un/known/a/b", "Accept-Language: ;;q=x,,").text())
                .contains("<html lang=\"de\">");
        assertThat(visit.get("/un/known/a/b").text()).contains("<html lang=\"de\">");
        assertThat(visit.get("/error").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/probe/failing/alone", "/fr/probe/broken-sql"})
    void aFaultOfOursShowsAReferenceAndNothingElse(String address) {
        var reply = visit.get(address);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text())
                .containsPattern("<code>[0-9a-f]{8}</code>")
                .doesNotContain("secret", "Exception", "select", "at eu.");
    }

    @Test
    void otherAnswersThanYesAreInWords() {
        assertThat(visit.get("/fr/probe/gone").status()).isEqualTo(410);
        assertThat(visit.get("/fr/probe/gone").text()).contains("retirée");
        assertThat(visit.get("/fr/probe/number?of=many").status()).isEqualTo(400);
        assertThat(visit.get("/fr/probe/number").status()).isEqualTo(400);
        var post = visit.send("POST", "/fr/probe/gone", "Content-Length: 0");
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow").orElseThrow()).contains("GET");
    }

    static Stream<String> bad() {
        return Stream.of(
                "GET /fr/%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/../x HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/%2e%2e/x HTTP/1.1\r\nHost: a\r\n",
                "GET //fr HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/a%2fb HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/a;b=c HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/%zz HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/%c0%ae HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/?q=%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/?q=%1F HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/\u0001 HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/?q=" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/ HTTP/1.1\r\nHost: a\r\nCookie: " + "a".repeat(20_000) + "\r\n",
                "GET /fr/ HTTP/1.1\r\n",
                "GET /fr/ HTTP/1.1\r\nHost: a b\r\n",
                "GET /fr/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
                "BREW /fr/ HTTP/1.1\r\nHost: a\r\n",
                "TRACE /fr/ HTTP/1.1\r\nHost: a\r\n",
                "GET * HTTP/1.1\r\nHost: a\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n",
                "GET nowhere HTTP/1.1\r\nHost: a\r\n",
                "GET /fr/ HTTP/9.9\r\nHost: a\r\n",
                "GET /fr/ HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n",
                "GET /fr/ HTTP/1.1\r\nHost: a\r\nBroken Header: x\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badInputIsRefusedInWordsAndWithProtection(String request) {
        var reply = visit.raw(request + "Connection: close\r\n\r\n");
        assertThat(reply.status()).isBetween(400, 499 + 6).isNotEqualTo(500);
        assertThat(reply.text()).contains("<h1>").doesNotContain("Jetty", "Exception", "URI");
        assertProtected(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/probe/in/connu", "/fr/probe/gone", "/fr/probe/failing/protected", "/fr/probe/moved",
                        "/fr/probe/page/protected",
                "/fr/probe/slow/protected", "/health", "/fr//x", "/error", "/",
            })
    void everyAnswerProtectsTheVisitor(String address) {
        assertProtected(visit.get(address));
        assertProtected(visit.get(address)); // the second time perhaps a kept one
        assertProtected(visit.send("POST", address, "Content-Length: 0"));
        assertProtected(visit.send("OPTIONS", address));
        assertProtected(visit.get(address, "If-None-Match: *"));
    }

    @Test
    void filesForOthersMayBeShownByOthers() {
        for (int time = 0; time < 2; time++) {
            var reply = visit.get("/fr/probe/calendar.ics");
            assertThat(reply.header("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
            assertThat(reply.header("Content-Disposition")).hasValue("attachment; filename=\"calendar.ics\"");
            assertThat(reply.header("Content-Type")).hasValue("text/calendar;charset=utf-8");
        }
    }

    @Test
    void aRedirectDoesNotRepeatTheVisitorsHost() {
        var reply = visit.get("/fr/probe/moved", "Host: evil.example");
        assertThat(reply.status()).isEqualTo(301);
        assertThat(reply.header("Location")).hasValue("/fr/probe/page/moved");
    }

    @Test
    void healthIsToldInAWord() {
        assertThat(visit.get("/health").text()).isEqualTo("ok\n");
        assertThat(visit.get("/health").header("Cache-Control")).hasValue("no-store");
    }

    static void assertProtected(Visit.Reply reply) {
        for (String name : List.of(
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "Referrer-Policy",
                "Cross-Origin-Opener-Policy",
                "Cross-Origin-Resource-Policy",
                "Permissions-Policy",
                "Cache-Control")) {
            assertThat(reply.head().stream().filter(line -> line.startsWith(name + ":")))
                    .as(name + " of " + reply.head())
                    .hasSize(1);
        }
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
        assertThat(reply.header("Strict-Transport-Security")).as("not by TLS").isEmpty();
    }
}
