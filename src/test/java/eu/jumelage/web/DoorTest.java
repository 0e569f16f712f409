package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** A door of its own, with room for one, that knows its names and its proxy. */
@Running
class DoorTest {

    @Autowired
    KeptAnswers kept;

    @Autowired
    Pages pages;

    @Autowired
    ReadersLanguage readers;

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final Server server = new Server(0);
    private Visit visit;

    @BeforeEach
    void open() throws Exception {
        var settings = new WebSettings(
                URI.create("https://international.example"),
                Set.of("www.international.example"),
                Set.of("127.0.0.1"),
                List.of("de", "fr"),
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(1),
                1);
        var house = new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                entered.countDown();
                if (request.getHttpURI().getPath().equals("/fr/long")) {
                    leave.await();
                }
                response.write(true, null, callback);
                return true;
            }
        };
        var visitors = new Visitors(settings);
        var errors = new ErrorPages(pages, readers, visitors);
        server.setErrorHandler(errors);
        server.setHandler(new Door(house, kept, errors, visitors, settings.room()));
        FrontDoor.plain(server.getConnectors()[0]
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration());
        server.start();
        visit = new Visit(((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @AfterEach
    void close() throws Exception {
        leave.countDown();
        server.stop();
    }

    @Test
    void whenTheHouseIsFullOneIsToldToComeBack() throws Exception {
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = visitors.submit(() -> visit.get("/fr/long"));
            entered.await();
            long start = System.nanoTime();
            var second = visit.get("/fr/other");
            assertThat(second.status()).isEqualTo(503);
            assertThat(second.header("Retry-After")).isPresent();
            assertThat(second.text()).contains("<html lang=\"fr\">", "Indisponible");
            ErrorsTest.assertProtected(second);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            leave.countDown();
            assertThat(first.get().status()).isEqualTo(200);
        }
        assertThat(afterAMoment("/fr/other")).as("there is room again").isEqualTo(200);
    }

    @Test
    void otherNamesThanOursAreRefused() {
        assertThat(visit.get("/fr/x", "Host: evil.example").status()).isEqualTo(421);
        assertThat(visit.get("/fr/x", "Host: evil.example").text()).contains("<html lang=\"fr\">");
        assertThat(visit.get("/fr/x", "Host: WWW.International.Example").status())
                .isEqualTo(200);
        assertThat(visit.get("/fr/x", "Host: international.example:8443").status())
                .isEqualTo(200);
        assertThat(visit.get(Assets.href("site.css"), "Host: evil.example").status())
                .isEqualTo(421);
    }

    @Test
    void onlyWhoComesByTlsIsTiedToIt() {
        assertThat(visit.get("/fr/x").header("Strict-Transport-Security")).isEmpty();
        var byTls = visit.get("/fr/x", "X-Forwarded-Proto: https");
        assertThat(byTls.header("Strict-Transport-Security")).hasValue("max-age=31536000");
        var asset = visit.get(Assets.href("site.css"), "X-Forwarded-Proto: https");
        assertThat(asset.header("Strict-Transport-Security")).isPresent();
        var refused = visit.get("/fr//x", "X-Forwarded-Proto: https");
        assertThat(refused.header("Strict-Transport-Security")).isPresent();
    }

    private int afterAMoment(String address) throws InterruptedException {
        for (int i = 0; i < 50 && visit.get(address).status() == 503; i++) {
            Thread.sleep(20);
        }
        return visit.get(address).status();
    }
}
