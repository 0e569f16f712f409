package eu.jumelage.media.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.media.Album;
import eu.jumelage.media.Album.Shelf;
import eu.jumelage.media.Consent;
import eu.jumelage.media.Photographs;
import eu.jumelage.media.Picture;
import eu.jumelage.media.Pictures;
import eu.jumelage.media.Shown;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.web.Language;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Clerks bring pictures; whatever is wrong with one is said in words, and nothing typed is lost. */
@InBerlin
class UploadTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Pictures pictures;

    @Autowired
    Album album;

    @Autowired
    AuditTrail audit;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Seat seat;
    Sending sending;

    @BeforeEach
    void signIn() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        seat = staff.signIn(clerk);
        sending = new Sending(staff, seat);
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aPictureIsBroughtAndFoundAgain() {
        var brought = sending.to("/office/media", described(), "Platz.jpg", Photographs.jpeg(900, 600));

        assertThat(brought.statusCode()).isEqualTo(303);
        Picture picture = found(brought);
        assertThat(picture.details().credit()).isEqualTo("Anna Beispiel");
        assertThat(picture.details().consent()).isNull();
        var list = page(staff.get("/office/media", seat));
        assertThat(list.select(".album > li:first-child").text())
                .contains("Ein Platz in Brüssel", "Anna Beispiel", "Noch nirgends gezeigt", "Niederländisch");
        assertThat(staff.get(list.select(".album img").attr("src"), seat).statusCode())
                .isEqualTo(200);
        assertThat(page(staff.get(brought.headers().firstValue("Location").orElseThrow(), seat))
                        .select("main")
                        .text())
                .contains("Noch kein Eintrag zeigt dieses Bild", "Bild eingereicht", "CC BY 4.0");
        assertThat(audit.of("picture", picture.id()))
                .extracting(AuditEntry::act, AuditEntry::memberName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("picture-added", clerk.name()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zip   | de | ein ZIP-Archiv
            zip   | fr | une archive ZIP
            zip   | nl | een ZIP-archief
            zip   | en | a ZIP archive
            bomb  | de | 30.000 × 30.000 Pixel
            bomb  | fr | pixels
            bomb  | en | 30,000 × 30,000 pixels
            svg   | de | eine SVG-Zeichnung
            svg   | nl | een SVG-tekening
            empty | de | Diese Datei ist leer
            broken| fr | abîmé ou incomplet
            large | de | 21 MB, wir nehmen höchstens 20 MB
            large | en | 21 MB, we take 20 MB at most
            huge  | de | 90 MB, wir nehmen höchstens 20 MB
            none  | nl | Kies een bestand
            """)
    void whatIsNoPictureIsRefusedInWordsAndNothingTypedIsLost(String what, String language, String sentence)
            throws Exception {
        accounts.describe(clerk, clerk.name(), new Language(language));
        int before = album.on(Shelf.ALL, "", List.of(), null, 100).size();

        var answer = sending.to("/office/media", described(), what.equals("none") ? "" : "bild.jpg", file(what));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select(".errors a").text().replaceAll("\\h", " ")).contains(sentence);
        assertThat(page.select("#e-file").text().replaceAll("\\h", " ")).contains(sentence);
        assertThat(typedIn(page)).containsAllEntriesOf(described());
        assertThat(album.on(Shelf.ALL, "", List.of(), null, 100)).hasSize(before);
    }

    @Test
    void whatIsLargerThanAnythingIsRefusedInWordsToo() {
        var answer = sending.raw("/office/media", BodyPublishers.ofInputStream(() -> zeros(201_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Das ist zu groß");

        var known = sending.raw(
                "/office/media",
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> zeros(201_000_000)), 201_000_000));
        assertThat(known.statusCode()).isEqualTo(413);
    }

    @Test
    void strangersAreNotListenedTo() {
        var stranger = new Sending(staff, staff.arrive());
        var answer = stranger.to("/office/media", described(), "bild.jpg", new byte[5_000_000]);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/office/sign-in");
        assertThat(new Sending(staff, seat)
                        .raw("/de/barriere-melden", BodyPublishers.ofByteArray(new byte[1_500_000]))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alternative.de=                                | alternative    | Beschreiben Sie in mindestens einer Sprache
            alternative.de=;alternative.fr=Une place       | alternative.de | Der Ausgangstext fehlt
            decorative=on                                  | decorative     | Beides zugleich geht nicht
            credit=                                        | credit         | Bitte ausfüllen
            licence=                                       | licence        | Bitte ausfüllen
            shown=                                         | shown          | Bitte ausfüllen
            shown=persons                                  | consent.agreed | Wer zu erkennen ist
            shown=minors                                   | consent.agreed | Sorgeberechtigten
            shown=minors;consent.agreed=Web;consent.evidence=X;consent.giver=persons;consent.given=2026-05-01 | consent.giver | Sorgeberechtigten
            shown=persons;consent.agreed=Web               | consent.evidence | Bitte ausfüllen
            shown=persons;consent.given=2199-01-01         | consent.given  | Dieser Tag ist noch nicht gekommen
            expires=2020-01-01                             | expires        | Dieser Tag ist schon gekommen
            expires=2020-02-30                             | expires        | kein Tag im Kalender
            """)
    void whatIsNotSaidIsAskedForAtItsField(String changes, String field, String sentence) {
        var typed = new HashMap<>(described());
        typed.put("alternative.source", "de");
        for (String change : changes.split(";")) {
            typed.put(change.replaceFirst("=.*", ""), change.replaceFirst("^[^=]*=", ""));
        }
        var answer = sending.to("/office/media", typed, "Platz.jpg", Photographs.jpeg(90, 60));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors a[href='#f-" + field + "']").text())
                .contains(sentence);
        assertThat(page(answer).getElementById("f-" + field)).isNotNull();
    }

    @Test
    void whoIsRecognisedHasAgreed() {
        var typed = new HashMap<>(described());
        typed.putAll(Map.of(
                "shown", "minors",
                "consent.agreed", "Webseite",
                "consent.evidence", "IX-7",
                "consent.giver", "guardians",
                "consent.given", "2026-05-04",
                "consent.until", "2099-01-01"));
        Picture picture = found(sending.to("/office/media", typed, "Kinder.jpg", Photographs.jpeg(90, 60)));

        assertThat(picture.details().shown()).isEqualTo(Shown.MINORS);
        assertThat(picture.details().consent()).isNotNull().satisfies(consent -> {
            assertThat(consent.giver()).isEqualTo(Consent.Giver.GUARDIANS);
            assertThat(consent.evidence()).isEqualTo("IX-7");
        });
        assertThat(staff.get("/office/media?shelf=people", seat).body()).contains("Minderjährige sind zu erkennen");
    }

    @Test
    void aDoubleClickBringsOnePicture() {
        var typed = new HashMap<>(described());
        typed.put("_once", UUID.randomUUID().toString());
        Picture first = found(sending.to("/office/media", typed, "Platz.jpg", Photographs.jpeg(90, 60)));
        Picture second = found(sending.to("/office/media", typed, "Platz.jpg", Photographs.jpeg(90, 60)));
        assertThat(second).isEqualTo(first);
        assertThat(audit.of("picture", first.id())).hasSize(1);
    }

    @Test
    void scriptsInAnyFieldAreWordsAndNothingElse() {
        var typed = new HashMap<>(described());
        String script = "\"><script>alert(1)</script>";
        typed.put("alternative.de", script);
        typed.put("credit", script);
        var page = page(staff.get(
                sending.to("/office/media", typed, "<script>.jpg", Photographs.jpeg(90, 60))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow(),
                seat));
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.text()).contains(script);
    }

    private static Map<String, String> described() {
        return Map.of(
                "alternative.de", "Ein Platz in Brüssel",
                "alternative.source", "de",
                "caption.de", "Die Grand-Place",
                "caption.fr", "La Grand-Place",
                "caption.source", "de",
                "credit", "Anna Beispiel",
                "licence", "CC BY 4.0",
                "expires", "2099-12-31",
                "shown", "nobody");
    }

    private static byte[] file(String what) throws Exception {
        return switch (what) {
            case "zip" -> Photographs.zip();
            case "bomb" -> Photographs.pngBomb(30_000, 30_000);
            case "svg" -> "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
            case "broken" -> Arrays.copyOf(Photographs.jpeg(900, 600), 2_000);
            case "large" -> new byte[21_000_000];
            case "huge" -> new byte[90_000_000];
            default -> new byte[0];
        };
    }

    /** What stands in the form. */
    private static Map<String, String> typedIn(Document page) {
        var typed = new HashMap<String, String>();
        page.select("form[enctype] input[name]").forEach(field -> typed.put(field.attr("name"), field.val()));
        page.select("form[enctype] textarea[name]").forEach(field -> typed.put(field.attr("name"), field.wholeText()));
        page.select("form[enctype] select")
                .forEach(field -> typed.put(
                        field.attr("name"), field.select("option[selected]").val()));
        return typed;
    }

    private Picture found(HttpResponse<String> brought) {
        assertThat(brought.statusCode()).as(brought.body()).isEqualTo(303);
        String path = brought.headers().firstValue("Location").orElseThrow();
        return pictures.find(UUID.fromString(path.replaceFirst(".*/", ""))).orElseThrow();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int some = (int) Math.min(left, most);
                Arrays.fill(into, from, from + some, (byte) 0);
                left -= some;
                return some;
            }
        };
    }
}
