package eu.jumelage.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages for the tests of the front door only. */
@Controller
public class ProbeController {

    final Map<String, AtomicInteger> drawn = new ConcurrentHashMap<>();
    final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    volatile String content = "first";

    private final InstantSource clock;
    private final JdbcClient sql;

    ProbeController(InstantSource clock, JdbcClient sql) {
        this.clock = clock;
        this.sql = sql;
    }

    int count(String name) {
        return drawn.computeIfAbsent(name, _ -> new AtomicInteger()).get();
    }

    private int draw(String name) {
        return drawn.computeIfAbsent(name, _ -> new AtomicInteger()).incrementAndGet();
    }

    @GetMapping("/fr/probe/page/{name}")
    Answer page(@PathVariable String name) {
        String html = "<!doctype html><title>" + name + "</title>\n"
                + "Berlin et Bruxelles se parlent depuis 1992. ".repeat(800)
                + draw(name);
        return Document.of("text/html", html).kept(new Keep("/fr/probe/page/" + name, Instant.MAX));
    }

    @GetMapping("/fr/probe/minute/{name}")
    Answer minute(@PathVariable String name) {
        var end = clock.instant().plus(Duration.ofMinutes(1));
        return Document.of("text/html", "until " + end + " " + draw(name))
                .kept(new Keep("/fr/probe/minute/" + name, end));
    }

    /** Reads, then waits at a gate, as a drawing that is overtaken by a publication. */
    @GetMapping("/fr/probe/gate/{name}")
    Answer gate(@PathVariable String name) throws InterruptedException {
        String read = content;
        int number = draw(name);
        gates.computeIfAbsent(name, _ -> new CountDownLatch(1)).await();
        return Document.of("text/html", read + " " + number).kept(new Keep("/fr/probe/gate/" + name, Instant.MAX));
    }

    @GetMapping("/fr/probe/slow/{name}")
    Answer slow(@PathVariable String name) throws InterruptedException {
        draw("slow");
        Thread.sleep(1000);
        return Document.of("text/html", "slow " + name);
    }

    @GetMapping("/fr/probe/together/{name}")
    Answer together(@PathVariable String name) throws InterruptedException {
        int number = draw(name);
        Thread.sleep(300);
        return Document.of("text/html", "drawn " + number).kept(new Keep("/fr/probe/together/" + name, Instant.MAX));
    }

    @GetMapping("/fr/probe/failing/{name}")
    Answer failing(@PathVariable String name) throws InterruptedException {
        if (draw(name) == 1) {
            Thread.sleep(300);
            throw new IllegalStateException("secret detail");
        }
        return Document.of("text/html", "well");
    }

    @GetMapping("/fr/probe/calendar.ics")
    Answer calendar() {
        return Document.of("text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
                .named("calendar.ics")
                .forOtherSites()
                .kept(new Keep("/fr/probe/calendar.ics", Instant.MAX));
    }

    @GetMapping("/fr/probe/gone")
    Answer gone() {
        return ErrorPage.of(Language.FRENCH, 410);
    }

    @GetMapping("/fr/probe/moved")
    ResponseEntity<Void> moved() {
        return ResponseEntity.status(301)
                .header("Location", "/fr/probe/page/moved")
                .build();
    }

    @GetMapping("/fr/probe/broken-sql")
    Answer brokenSql() {
        return Document.of(
                "text/plain",
                sql.sql("select nothing from nowhere").query(String.class).single());
    }

    @GetMapping("/fr/probe/number")
    Answer number(@RequestParam int of) {
        return Document.of("text/plain", "" + of);
    }

    /** Bare database work, for a database that is away. */
    @GetMapping("/fr/probe/database/{name}")
    Answer database(@PathVariable String name) {
        return Document.of(
                        "text/plain",
                        "" + sql.sql("select 1").query(Integer.class).single())
                .kept(new Keep("/fr/probe/database/" + name, Instant.MAX));
    }
}
