package eu.jumelage.media.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.media.Addition;
import eu.jumelage.media.Described;
import eu.jumelage.media.Editing;
import eu.jumelage.media.Photographs;
import eu.jumelage.media.Picture;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.media.Pictures;
import eu.jumelage.media.Withdrawing;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.portal.Fetch;
import eu.jumelage.sample.SampleCity;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What visitors see of pictures, at their addresses and on the pages, until they may not any more. */
@InBerlin
class ShownPicturesTest {

    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");
    private static final String BRUSSELS = "/de/partnerstaedte/bruessel";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Pictures pictures;

    @Autowired
    Partnerships partnerships;

    Fetch fetch;

    @BeforeEach
    void open() {
        clock.set(NOW);
        fetch = new Fetch(port);
    }

    @AfterEach
    void close() {
        clock.reset();
    }

    @Test
    void aPictureIsShownToEverybodyWhoAsks() throws Exception {
        Picture picture = add(Described.as("Ein Platz"));
        String address = address(picture, 400);
        assertThat(fetch.get(address).status()).as("nothing shows it yet").isEqualTo(404);
        show(picture);

        Fetch.Answer shown = fetch.get(address);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(shown.header("Set-Cookie")).isEmpty();
        assertThat(shown.body()).startsWith(0xff, 0xd8, 0xff);
        assertThat(head(address).statusCode()).isEqualTo(200);
        assertThat(head(address).headers().firstValue("Content-Length")).contains(shown.body().length + "");
        assertThat(again(address, shown.header("ETag")).statusCode()).isEqualTo(304);
    }

    @Test
    void onlyWhatThereIsIsFound() {
        Picture picture = add(Described.as("Ein Platz"));
        show(picture);
        for (String address : new String[] {
            address(picture, 401),
            address(picture, 1200),
            "/media/" + picture.id() + "/0400",
            "/media/" + picture.id() + "/-1",
            "/media/" + picture.id() + "/99999999999",
            "/media/" + picture.id() + "/400.jpg",
            "/media/" + picture.id().toString().toUpperCase(Locale.ROOT) + "/400",
            "/media/" + UUID.randomUUID() + "/400",
            "/media/1-1-1-1-1/400",
            "/media/..%2f/400"
        }) {
            assertThat(fetch.get(address).status()).as(address).isIn(404, 400);
        }
        assertThat(fetch.get("/media/" + UUID.randomUUID() + "/400").status()).isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceEverywhere() {
        Picture picture = add(Described.as("Ein Platz in Brüssel"));
        show(picture);
        assertThat(fetch.get(BRUSSELS).text()).contains("/media/" + picture.id() + "/400", "Ein Platz in Brüssel");
        assertThat(fetch.get(address(picture, 400)).status()).isEqualTo(200);

        assertThat(pictures.withdraw(picture.id(), "Auf Wunsch")).isInstanceOf(Withdrawing.Withdrawn.class);

        assertThat(fetch.get(BRUSSELS).text()).doesNotContain("/media/", "Ein Platz in Brüssel");
        Fetch.Answer gone = fetch.get(address(picture, 400));
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("<html").doesNotContain("Auf Wunsch");
        assertThat(gone.header("Cache-Control")).isEqualTo("no-store");
    }

    /**
     * Kept pages too: nothing is published at that midnight. The day begins in Berlin two hours before it does in UTC.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExpiredPictureLeavesByItselfAtMidnightAtHome(boolean byConsent) {
        LocalDate day = LocalDate.of(2026, 10, 22);
        Picture picture = add(byConsent ? Described.agreedUntil(day) : Described.until(day));
        show(picture);
        Instant midnight = Instant.parse("2026-10-21T22:00:00Z");

        clock.set(midnight.minusMillis(1));
        assertThat(fetch.get(BRUSSELS).text()).contains("/media/" + picture.id());
        assertThat(fetch.get(address(picture, 400)).status()).isEqualTo(200);

        clock.set(midnight);
        assertThat(fetch.get(BRUSSELS).text()).doesNotContain("/media/");
        assertThat(fetch.get(address(picture, 400)).status()).isEqualTo(410);
    }

    @Test
    void whatIsSaidAnewIsReadAtOnce() {
        Picture picture = add(Described.as("Ein Platz in Brüssel"));
        show(picture);
        assertThat(fetch.get(BRUSSELS).text()).contains("alt=\"Ein Platz in Brüssel\"");

        assertThat(pictures.edit(picture.id(), 1, Described.as("Die Grand-Place")))
                .isInstanceOf(Editing.Edited.class);

        assertThat(fetch.get(BRUSSELS).text()).contains("alt=\"Die Grand-Place\"");
    }

    private Picture add(PictureDetails details) {
        return ((Addition.Added) pictures.add(Photographs.jpeg(900, 600), details)).picture();
    }

    private void show(Picture picture) {
        UUID brussels = SampleCity.id("partnership", "brussels");
        Partnership before = partnerships.find(brussels).orElseThrow();
        partnerships.describe(brussels, before.category(), before.reason(), before.text(), picture.id());
    }

    private static String address(Picture picture, int width) {
        return "/media/" + picture.id() + "/" + width;
    }

    private HttpResponse<byte[]> head(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .HEAD());
    }

    private HttpResponse<byte[]> again(String address, String tag) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("If-None-Match", tag));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
