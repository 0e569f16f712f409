package eu.jumelage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.mail.Message.Entry;
import eu.jumelage.office.Staff;
import eu.jumelage.web.Language;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails as a mail program sees them. */
@Running
class AsItArrivesTest {

    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Jumelage//DE
            CALSCALE:GREGORIAN
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:1@berlin.example
            DTSTAMP:20270401T100000Z
            DTSTART:20270503T170000Z
            DTEND:20270503T190000Z
            SEQUENCE:3
            SUMMARY:Comicpause – Fête de la BD
            ORGANIZER:mailto:international@berlin.example
            ATTENDEE:mailto:kim@example.org
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Autowired
    ApplicationContext program;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    PostOffice post;

    @BeforeEach
    void open() {
        new Staff(program, port); // sets the installation up
        post = new PostOffice(program).open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    private MimeMessage arrives(Message message) {
        transaction.executeWithoutResult(_ -> outbox.post("a", Instant.now(), message));
        post.send();
        return post.arrived().getFirst();
    }

    private static String text(BodyPart part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Message full(Language language) {
        return Message.of(
                        "kim@example.org",
                        language,
                        "test",
                        "Ihr Platz: „Comicpause“",
                        Block.heading("Comicpause <b>"),
                        Block.fact("Wann", "3. Mai 2027, 19:00 Uhr"),
                        Block.former("Bisher", "1. Mai 2027, 19:00 Uhr"),
                        Block.paragraph("Ein langer Satz, der umgebrochen werden muss, weil eine Zeile mit mehr als "
                                + "sechsundsiebzig Zeichen in manchem Programm schlecht zu lesen ist & bleibt."),
                        Block.action("Absagen", "https://berlin.example/de/platz/abc?x=1&y=2"))
                .endedBy("https://berlin.example/ende/abc");
    }

    @Test
    void itComesAsPlainTextAndAsHtml() throws Exception {
        MimeMessage mail = arrives(full(Language.FRENCH));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (Multipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");

        String plain = text(parts.getBodyPart(0)).replace("\r\n", "\n");
        assertThat(plain)
                .contains(
                        "Wann\u202f: 3. Mai 2027, 19:00 Uhr",
                        "Bisher\u202f: 1. Mai 2027, 19:00 Uhr",
                        "schlecht zu lesen")
                .contains("Absagen\nhttps://berlin.example/de/platz/abc?x=1&y=2")
                .contains("Se désabonner\nhttps://berlin.example/ende/abc");
        assertThat(plain.lines().filter(line -> !line.startsWith("http")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));

        var html = Jsoup.parse(text(parts.getBodyPart(1)));
        assertThat(html.select("html").attr("lang")).isEqualTo("fr");
        assertThat(html.select("h2").text()).isEqualTo("Comicpause <b>");
        assertThat(html.select("del").text()).isEqualTo("1. Mai 2027, 19:00 Uhr");
        assertThat(html.select("a").eachAttr("href"))
                .contains("https://berlin.example/de/platz/abc?x=1&y=2", "https://berlin.example/ende/abc");
        assertThat(html.select("img, script, link, iframe, [src], [background]"))
                .as("nothing is fetched from anywhere")
                .isEmpty();
    }

    @Test
    void itsHeadSaysWhoSentItAndHowItEnds() throws Exception {
        MimeMessage mail = arrives(full(Language.GERMAN));
        assertThat(mail.getSubject()).isEqualTo("Ihr Platz: „Comicpause“");
        assertThat(mail.getFrom()[0]).hasToString("Berlin <international@berlin.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("antwort@berlin.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://berlin.example/ende/abc>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}\\.\\d+@[a-z.]+>");
        assertThat(mail.getSentDate()).isNotNull();
    }

    @Test
    void aCalendarEntryIsAPartOfItAndAFile() throws Exception {
        MimeMessage mail = arrives(full(Language.GERMAN).with(new Entry(Entry.Method.REQUEST, CALENDAR)));
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        var mixed = (Multipart) mail.getContent();
        var alternative = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getCount()).isEqualTo(3);
        assertThat(alternative.getBodyPart(2).getContentType())
                .isEqualToIgnoringCase("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        for (BodyPart part : Arrays.asList(alternative.getBodyPart(2), mixed.getBodyPart(1))) {
            String file = text(part);
            assertThat(file).isEqualTo(CALENDAR);
            var calendar = new CalendarBuilder().build(new StringReader(file));
            calendar.validate(true);
            var event = (VEvent) calendar.getComponents("VEVENT").getFirst();
            assertThat(Objects.requireNonNull(event.getSummary()).getValue()).isEqualTo("Comicpause – Fête de la BD");
        }
    }

    @Test
    void severalDatesAreAFileAndNoInvitationToAnswer() throws Exception {
        MimeMessage mail = arrives(full(Language.GERMAN).with(new Entry(Entry.Method.PUBLISH, CALENDAR)));
        var mixed = (Multipart) mail.getContent();
        assertThat(((Multipart) mixed.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getContentType())
                .startsWithIgnoringCase("text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("dates.ics");
        assertThat(text(mixed.getBodyPart(1))).isEqualTo(CALENDAR);
    }

    @Test
    void whatOthersReadOpensNothingOfTheRecipients() {
        Message own = Message.of(
                        "kim@example.org",
                        Language.GERMAN,
                        "test",
                        "Ihr Platz",
                        Block.personal("Ändern", "https://berlin.example/de/anmeldung/s3cr3t"),
                        Block.action("Zur Seite", "https://berlin.example/de/seite"))
                .endedBy("https://berlin.example/ende/s3cr3t");
        assertThat(own.forOthers().toString())
                .doesNotContain("s3cr3t")
                .contains("https://berlin.example/de/anmeldung/…", "https://berlin.example/de/seite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo\r\nBcc: opfer@example.org",
                "Hallo\nBcc: opfer@example.org\n\nText",
                "Hallo\u0000\u2028Bcc: opfer@example.org",
                "Hallo\rX-Fremd: ja"
            })
    void nobodyWritesHeadersOfTheirOwn(String subject) {
        var mail = arrives(Message.of(
                        "kim@example.org", Language.GERMAN, "test", subject.replace("\u0000", ""), Block.paragraph("x"))
                .endedBy("https://berlin.example/\r\nBcc: opfer@example.org"));
        assertThat(post.recipients()).containsExactly("[kim@example.org]");
        assertThat(Collections.list(headers(mail))).noneMatch(line -> line.matches("(?i)(bcc|x-fremd):.*"));
        assertThat(Collections.list(headers(mail))).noneMatch(line -> line.startsWith("List-Unsubscribe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim@example.org, opfer@example.org",
                "kim@example.org\r\nBcc: opfer@example.org",
                "\"Kim\" <kim@example.org>",
                "kim@example.org>\nRCPT TO:<opfer@example.org",
                "kim",
                ""
            })
    void whatIsNotOneAddressGetsNothing(String to) {
        transaction.executeWithoutResult(_ -> outbox.post(
                "a", Instant.now(), Message.of(to, Language.GERMAN, "test", "Hallo", Block.paragraph("x"))));
        post.send();
        assertThat(post.arrived()).isEmpty();
    }

    private static java.util.Enumeration<String> headers(MimeMessage mail) {
        try {
            return mail.getAllHeaderLines();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
