package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Groups;
import eu.jumelage.participation.Opening;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.Seats;
import eu.jumelage.programme.Audience;
import eu.jumelage.web.Addresses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing up as visitors do, in plain HTTP: the form, the link of the mail, the line. */
@InBerlin
class SignUpTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Participation participation;

    @Autowired
    Addresses addresses;

    Admission before;
    Admission admission;
    String form;
    Fetch visitor;

    @BeforeEach
    void theWebinarHasAForm() {
        visitor = new Fetch(port);
        String slug = sql.sql("""
                select slug from web.address
                where kind = 'activity' and language = 'de' and current and slug like 'leise-strassen%'""").query(String.class).single();
        UUID activity = sql.sql(
                        "select target from web.address where kind = 'activity' and slug = :slug and language = 'de'")
                .param("slug", slug)
                .query(UUID.class)
                .single();
        sql.sql("delete from participation.registration").update();
        sql.sql("delete from participation.attempt").update();
        sql.sql("delete from mail.message").update();
        before = participation.of(activity).getFirst();
        admission = before.seats(Seats.of(20));
        participation.offer(admission);
        form = "/de/aktivitaeten/" + slug + "/anmeldung";
    }

    @AfterEach
    void theFormIsAsItWas() {
        participation.offer(before);
    }

    @Test
    void twoHundredAtOnceForTwentySeatsGetTwenty() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 200)
                    .mapToObj(each -> crowd.submit(() -> patiently("p" + each + "@example.org")))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(sql.sql("select count(*) from participation.registration where seated")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
        assertThat(sql.sql("select count(*) from participation.registration")
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
        assertThat(participation.places(admission).free(null)).isZero();
    }

    /** Who is told to come back does. */
    private int patiently(String email) throws InterruptedException {
        int status = 503;
        for (int tries = 0; status == 503 && tries < 60; tries++) {
            if (tries > 0) {
                Thread.sleep(500);
            }
            status = ask(email).status();
        }
        return status;
    }

    @Test
    void theOneWhoWaitsMovesUpWhenSomebodyGivesUp() {
        participation.offer(admission.seats(Seats.of(1)));
        assertThat(ask("a@example.org").header("Location")).endsWith("?sent=seat");
        String first = link("a@example.org");
        assertThat(page(first).select("button[value=confirm]")).hasSize(1);
        assertThat(state("a@example.org")).isEqualTo("requested"); // looking changes nothing
        assertThat(visitor.post(first, "do=confirm").status()).isEqualTo(303);
        assertThat(page(form).text()).contains("Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen.");

        assertThat(ask("b@example.org").header("Location")).endsWith("?sent=line");
        String second = link("b@example.org");
        visitor.post(second, "do=confirm");
        assertThat(page(second).text()).contains("an Stelle 1");
        assertThat(page(second).select("a[href*=video]")).isEmpty();

        assertThat(visitor.post(first, "do=cancel").status()).isEqualTo(303);
        visitor.post(first, "do=cancel");
        assertThat(page(second).text()).contains("Sie sind angemeldet");
        assertThat(page(second).select("a[href*=video.berlin.example]")).hasSize(1);
        assertThat(sql.sql("select count(*) from mail.message where kind = 'registration-moved-up'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(page(first).text()).contains("Sie haben sich abgemeldet");
    }

    @Test
    void thePersonalPageIsForNobodyElse() {
        ask("a@example.org");
        String own = link("a@example.org");
        var answer = visitor.get(own);
        // with "no-referrer" browsers would send its own forms from nowhere, and the door refuses that
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(answer.text()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(Jsoup.parse(answer.text()).select("a[href*=barriere-melden]").attr("href"))
                .doesNotContain(own.substring(own.lastIndexOf('/') + 1));
        assertThat(visitor.get("/fr/inscription/" + "x".repeat(32)).status()).isEqualTo(404);
        assertThat(visitor.get("/fr/inscription/" + "x".repeat(32)).text()).contains("Nous ne connaissons pas ce lien");
    }

    @Test
    void whatIsWrongIsSaidAndComesBackAsItWasTyped() {
        var answer = visitor.post(form, body("", "nobody", "question=" + encoded("<script>alert(1)</script>")));
        assertThat(answer.status()).isEqualTo(422);
        Document back = Jsoup.parse(answer.text());
        assertThat(back.select(".problems a").eachAttr("href")).containsExactly("#f-name", "#f-email");
        assertThat(back.select("#f-email").val()).isEqualTo("nobody");
        assertThat(back.select("#f-question").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(back.select("script")).isEmpty();
    }

    @Test
    void aMegabyteIsRefusedInWords() {
        var answer = visitor.post(form, body("n".repeat(1_000_000), "a@example.org", "a=b"));
        assertThat(answer.status()).isEqualTo(413); // as for every body that visitors send
        assertThat(Jsoup.parse(answer.text()).select("html[lang=de] h1").text()).isNotEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void aDoubleClickAsksOnce() {
        String once = "_once=" + UUID.randomUUID();
        assertThat(visitor.post(form, body("Jemand", "a@example.org", once)).status())
                .isEqualTo(303);
        assertThat(visitor.post(form, body("Jemand", "a@example.org", once)).status())
                .isEqualTo(303);
        assertThat(count()).isEqualTo(1);
        assertThat(sql.sql("select count(*) from mail.message")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoFillsWhatNobodySeesAsksForNothing() {
        assertThat(visitor.post(form, body("Jemand", "a@example.org", "website=x"))
                        .status())
                .isEqualTo(303);
        assertThat(count()).isZero();
    }

    @Test
    void everyLanguageHasItsForm() {
        for (String path : List.of("inscription", "aanmelding", "registration")) {
            assertThat(page(form).select("a[href$=/" + path + "]")).as(path).isNotEmpty();
        }
        page(form)
                .select(".languages a")
                .eachAttr("href")
                .forEach(path -> assertThat(visitor.get(path).status()).as(path).isEqualTo(200));
    }

    @Test
    void aGroupIsToldHowManySeatsThereAreForItsAudience() {
        participation.offer(admission
                .seats(new Seats(6, Map.of(Audience.TRADE_PUBLIC, 1), true, false))
                .groups(new Groups(10, false)));
        assertThat(refusal("trade-public", 2)).containsExactly("Es gibt nur 1 Platz für das Fachpublikum.");
        assertThat(refusal("citizens", 6)).containsExactly("Es gibt nur 5 Plätze.");
    }

    @Test
    void whoWantsMoreSeatsThanAreLeftIsToldThatNothingChanged() {
        participation.offer(admission.seats(Seats.of(3)).groups(new Groups(10, false)));
        visitor.post(form, body("Jemand", "a@example.org", "language=de&size=2"));
        String own = link("a@example.org");
        visitor.post(own, "do=confirm");

        assertThat(told(own, 3)).isEqualTo("Gespeichert.");
        assertThat(told(own, 2)).isEqualTo("Gespeichert.");
        ask("b@example.org");
        assertThat(told(own, 3)).isEqualTo("Für 3 Personen reicht es nicht; Sie bleiben mit 2 Personen angemeldet.");
        assertThat(page(own).text()).contains("Sie sind angemeldet.");
    }

    /** What the personal page says after so many people were wanted. */
    private String told(String own, int size) {
        var answer = visitor.post(own, body("Jemand", "", "language=de&do=change&size=" + size));
        return (answer.status() == 303 ? page(answer.header("Location")) : Jsoup.parse(answer.text()))
                .select(".reply")
                .text();
    }

    @Test
    void whoComesByALinkOfInvitationIsAGuestAndIsNotAsked() {
        participation.offer(admission.seats(new Seats(6, Map.of(Audience.INVITED, 2), true, false)));
        String secret = participation.invite(admission.id());

        assertThat(page(form).select("[name=audience]").eachAttr("value")).containsExactly("citizens", "trade-public");
        assertThat(page(form).select("[name=audience][checked]")).isEmpty();
        assertThat(page(form + "?invitation=" + secret)
                        .select("[name=audience][checked]")
                        .eachAttr("value"))
                .containsExactly("invited");
        assertThat(page(form + "?invitation=" + secret).select("[name=audience]"))
                .hasSize(1);
    }

    @Test
    void whoGivesUpForAGroupIsAskedOnce() {
        participation.offer(admission.groups(new Groups(10, false)));
        visitor.post(form, body("Jemand", "a@example.org", "language=de&size=3"));
        String own = link("a@example.org");
        visitor.post(own, "do=confirm");

        var asking = page(own).select("details:not([open]):has(button[value=cancel])");
        assertThat(asking.text()).contains("Damit sind alle 3 Personen abgemeldet.", "Ja, alle 3 Personen abmelden");
        assertThat(page(own).select("button[value=cancel]")).hasSize(1);

        visitor.post(own, "do=cancel");
        assertThat(page(own).select(".button a[href$=/anmeldung]")).hasSize(1);
        participation.offer(admission.opening(new Opening(null, Instant.EPOCH, false)));
        assertThat(page(own).select(".button a[href$=/anmeldung]")).isEmpty();
    }

    private List<String> refusal(String audience, int size) {
        var answer = visitor.post(form, body("Jemand", "a@example.org", "audience=" + audience + "&size=" + size));
        return Jsoup.parse(answer.text()).select(".problems a").eachText();
    }

    private Fetch.Answer ask(String email) {
        return visitor.post(form, body("Jemand", email, "language=de"));
    }

    private static String body(String name, String email, String more) {
        return "name=" + encoded(name) + "&email=" + encoded(email) + "&" + more;
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).text());
    }

    private int count() {
        return sql.sql("select count(*) from participation.registration")
                .query(Integer.class)
                .single();
    }

    private String state(String email) {
        return sql.sql("select state from participation.registration where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    /** The path of the link in the mail that asks to confirm. */
    private String link(String email) {
        String body = sql.sql(
                        "select body::text from mail.message where recipient = :email and kind = 'registration-confirm'")
                .param("email", email)
                .query(String.class)
                .single();
        return body.replaceAll("(?s).*https?://[^/\"]+(/de/anmeldung/[A-Za-z0-9_-]+).*", "$1");
    }
}
