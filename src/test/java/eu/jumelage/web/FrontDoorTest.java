package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class FrontDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    ProbeController probe;

    @Autowired
    KeptAnswers kept;

    @Autowired
    TestClock clock;

    Visit visit;

    @BeforeEach
    void arrive() {
        visit = new Visit(port);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void whatCannotBeReadIsRefusedInTheLanguageOfItsAddress() {
        for (String garbled : List.of("/fr/%ff", "/fr/?q=%zz", "/fr/a;b")) {
            var refused = visit.get(garbled, "Accept-Language: de");
            assertThat(refused.status()).as(garbled).isEqualTo(400);
            assertThat(refused.text()).as(garbled).contains("<html lang=\"fr\">");
        }
        var longest = visit.get("/fr/recherche?q=" + "a".repeat(10_000));
        assertThat(longest.status()).isEqualTo(414);
        assertThat(longest.text()).contains("<html lang=\"fr\">");
    }

    @Test
    void whoAsksForTheIconOfOldIsGivenTheMark() {
        var icon = visit.get("/favicon.ico");
        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.header("Content-Type")).hasValue("image/svg+xml");
        assertThat(icon.header("Cache-Control")).hasValue("public, max-age=86400");
    }

    @Test
    void aKeptPageIsDrawnOnce() {
        assertThat(visit.get("/fr/probe/page/once").status()).isEqualTo(200);
        assertThat(visit.get("/fr/probe/page/once").text()).endsWith("1");
        assertThat(probe.count("once")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip", "br", "gzip;q=0.5, br;q=0.1"})
    void keptAndFreshAreTheSameToTheByte(String encoding) {
        String address = "/fr/probe/page/same" + encoding.hashCode();
        var fresh = visit.get(address, "Accept-Encoding: " + encoding);
        var hit = visit.get(address, "Accept-Encoding: " + encoding);
        assertThat(hit.sorted()).isEqualTo(fresh.sorted());
        assertThat(hit.body()).isEqualTo(fresh.body());
        assertThat(probe.count("same" + encoding.hashCode())).isEqualTo(1);
        assertThat(hit.header("Content-Length")).hasValue("" + hit.body().length);
        assertThat(hit.header("Vary")).hasValue("Accept-Encoding");
        assertThat(hit.header("Cache-Control")).hasValue("public, no-cache");
        var tag = "If-None-Match: " + fresh.header("ETag").orElseThrow();
        var freshUnchanged = visit.get(address + "?", tag, "Accept-Encoding: " + encoding);
        var unchanged = visit.get(address, tag, "Accept-Encoding: " + encoding);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.header("Content-Length"))
                .as("older readers would wait for it")
                .isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(fresh.header("ETag"));
        assertThat(freshUnchanged.status()).as("not the canonical address").isEqualTo(200);
    }

    @Test
    void aFreshDrawingTooIsNotSentToWhoHasIt() {
        String tag = visit.get("/fr/probe/calendar.ics").header("ETag").orElseThrow();
        clearKept();
        var fresh = visit.get("/fr/probe/calendar.ics", "If-None-Match: " + tag);
        var hit = visit.get("/fr/probe/calendar.ics", "If-None-Match: " + tag);
        assertThat(fresh.status()).isEqualTo(304);
        assertThat(fresh.sorted()).isEqualTo(hit.sorted());
    }

    @Test
    void encodingsHoldTheSamePage() throws Exception {
        visit.get("/fr/probe/page/encodings");
        var plain = visit.get("/fr/probe/page/encodings");
        var gzip = visit.get("/fr/probe/page/encodings", "Accept-Encoding: gzip");
        assertThat(plain.body()).hasSizeBetween(34_000, 38_000);
        assertThat(gzip.header("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @Test
    void headSaysWhatGetWouldSay() {
        var get = visit.get("/fr/probe/page/head");
        var head = visit.send("HEAD", "/fr/probe/page/head");
        assertThat(head.body()).isEmpty();
        assertThat(head.sorted()).isEqualTo(get.sorted());
        var fresh = visit.send("HEAD", "/fr/probe/page/head-first");
        assertThat(fresh.body()).isEmpty();
        assertThat(fresh.header("Content-Length"))
                .isEqualTo(get.header("Content-Length")
                        .map(l -> "" + fresh.header("Content-Length").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "W/", "abc", "\"\u00e9\"", ",,,,", "\"a\" \"b\""})
    void aBrokenIfNoneMatchIsOverlooked(String broken) {
        visit.get("/fr/probe/page/broken-tag");
        assertThat(visit.get("/fr/probe/page/broken-tag", "If-None-Match: " + broken)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyTheCanonicalAddressIsKept() {
        visit.get("/fr/probe/page/canonical?from=elsewhere");
        visit.get("/fr/probe/page/canonical?from=elsewhere");
        visit.get("/fr/probe/page/c%61nonical");
        assertThat(probe.count("canonical")).isEqualTo(3);
    }

    @Test
    void whoBringsACookieIsAnsweredAlone() {
        visit.get("/fr/probe/page/cookie", "Cookie: a=b");
        visit.get("/fr/probe/page/cookie", "Cookie: a=b");
        assertThat(probe.count("cookie")).isEqualTo(2);
    }

    @Test
    void aKeptPageIsNotShownInTheMinuteItsTimePasses() {
        clock.set(Instant.parse("2026-03-29T00:59:30Z"));
        assertThat(visit.get("/fr/probe/minute/a").text()).endsWith(" 1");
        clock.advance(Duration.ofMillis(59_999));
        assertThat(visit.get("/fr/probe/minute/a").text()).endsWith(" 1");
        clock.advance(Duration.ofMillis(1));
        assertThat(visit.get("/fr/probe/minute/a").text()).endsWith(" 2");
    }

    @Test
    void fiftyWhoComeTogetherCauseOneDrawing() throws Exception {
        for (var reply : together(50, () -> visit.get("/fr/probe/together/fifty"))) {
            assertThat(reply.get().text()).isEqualTo("drawn 1");
        }
        assertThat(probe.count("fifty")).isEqualTo(1);
        nobodyIsDrawing();
    }

    @Test
    void whenTheFirstFailsTheOthersDrawThemselves() throws Exception {
        long start = System.nanoTime();
        var replies = together(50, () -> visit.get("/fr/probe/failing/first"));
        int well = 0;
        for (var reply : replies) {
            well += reply.get().status() == 200 ? 1 : 0;
        }
        assertThat(well).isEqualTo(49);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        nobodyIsDrawing();
    }

    @Test
    void whatIsNotKeptHoldsNobodyUpOneAfterTheOther() throws Exception {
        long start = System.nanoTime();
        for (var reply : together(50, () -> visit.get("/fr/probe/slow/same"))) {
            assertThat(reply.get().status()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void twoHundredSlowMissesDelayNoHit() throws Exception {
        visit.get("/fr/probe/page/hit");
        for (int i = 0; i < 200; i++) {
            visit.get("/fr/probe/page/hit");
        }
        try (var slow = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            var misses = new ArrayList<Future<Visit.Reply>>();
            for (int i = 0; i < 200; i++) {
                String address = "/fr/probe/slow/" + i;
                misses.add(slow.submit(() -> visit.get(address)));
            }
            Thread.sleep(400);
            var hits = new ArrayList<Long>();
            while (System.nanoTime() - start < 950_000_000) {
                long before = System.nanoTime();
                assertThat(visit.get("/fr/probe/page/hit").status()).isEqualTo(200);
                hits.add(System.nanoTime() - before);
            }
            for (var miss : misses) {
                assertThat(miss.get().status()).isEqualTo(200);
            }
            long all = System.nanoTime() - start;
            hits.sort(null);
            assertThat(hits).hasSizeGreaterThan(20);
            // Far above what it takes (some ms), far below what waiting for a miss would.
            assertThat(Duration.ofNanos(hits.get(hits.size() * 9 / 10))).isLessThan(Duration.ofMillis(100));
            assertThat(Duration.ofNanos(all)).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void unknownAddressesTakeNoMemory() throws Exception {
        long before = kept.weight();
        for (int i = 0; i < 300; i++) {
            assertThat(visit.get("/fr/probe/un/known/" + i).status()).isEqualTo(404);
        }
        assertThat(kept.weight()).isEqualTo(before);
        nobodyIsDrawing();
    }

    /** Drawings end a moment after their answer has arrived. */
    private void nobodyIsDrawing() throws InterruptedException {
        for (int i = 0; i < 100 && kept.drawn() > 0; i++) {
            Thread.sleep(20);
        }
        assertThat(kept.drawn()).as("nothing left behind").isZero();
    }

    @Autowired
    Publications publications;

    @Autowired
    TransactionTemplate transaction;

    private void clearKept() {
        transaction.executeWithoutResult(_ -> publications.publish());
    }

    private static List<Future<Visit.Reply>> together(int many, Callable<Visit.Reply> visit)
            throws InterruptedException {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            return all.invokeAll(Collections.nCopies(many, visit));
        }
    }
}
