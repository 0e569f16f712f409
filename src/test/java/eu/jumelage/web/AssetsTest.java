package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.Running;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Running
class AssetsTest {

    @LocalServerPort
    int port;

    @Test
    void aStyleSheetStaysForEverUnderItsName() {
        var visit = new Visit(port);
        String href = Assets.href("site.css");
        assertThat(href).matches("/assets/site\\.[0-9a-f]{8}\\.css");
        var reply = visit.get(href, "Accept-Encoding: br");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(reply.header("Content-Type")).hasValue("text/css;charset=utf-8");
        assertThat(reply.header("Content-Encoding")).hasValue("br");
        ErrorsTest.assertProtected(reply);
    }

    @Test
    void itsPlainNameIsNoAddress() {
        var visit = new Visit(port);
        assertThat(visit.get("/site.css").status()).isEqualTo(404);
        assertThat(visit.get("/assets/site.css").status()).isEqualTo(404);
    }

    @Test
    void aMissingFileIsABug() {
        assertThatThrownBy(() -> Assets.href("nothing.css")).isInstanceOf(IllegalArgumentException.class);
    }
}
