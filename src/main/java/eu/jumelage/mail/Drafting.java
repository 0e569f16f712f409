package eu.jumelage.mail;

import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Draws messages: as people read them, and as the mail server gets them (RFC 5322, MIME, iMIP: RFC 6047). */
@Component
public class Drafting {

    private final MailSettings settings;
    private final WebSettings web;
    private final Installations installations;
    private final TemplateEngine templates;
    private final InstantSource time;

    Drafting(
            MailSettings settings,
            WebSettings web,
            Installations installations,
            TemplateEngine templates,
            InstantSource time) {
        this.settings = settings;
        this.web = web;
        this.installations = installations;
        this.templates = templates;
        this.time = time;
    }

    public Drawn drawn(Message message) {
        Language language = message.language();
        Optional<Installation> own = installations.own();
        return new Drawn(
                language,
                line(message.subject()),
                message.body(),
                message.unsubscribe(),
                own.map(each -> each.title().string(language)).orElse("Jumelage"),
                own.map(each -> each.office().string(language)).orElse("Jumelage"),
                web.absolute("/" + language + "/"));
    }

    public String html(Drawn drawn) {
        var html = new StringOutput();
        templates.render("eu/jumelage/mail/HtmlMail.jte", drawn, html);
        return html.toString();
    }

    /** Ready to be handed over; the same Message-ID each time that this message is. */
    MimeMessage mime(Sending sending) throws MessagingException {
        Message message = sending.message();
        Drawn drawn = drawn(message);
        var mime = new Named(sending.messageId(web.address().getHost()));
        mime.setFrom(named(settings.from(), settings.fromName().isEmpty() ? drawn.site() : settings.fromName()));
        replyTo().ifPresent(address -> set(mime, "Reply-To", address));
        mime.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.to(), true));
        mime.setSubject(drawn.subject(), "UTF-8");
        mime.setSentDate(Date.from(time.instant()));
        mime.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's machine shall answer
        mime.setHeader("X-Auto-Response-Suppress", "All"); // the same for Exchange
        mime.setHeader("Content-Language", message.language().tag());
        String unsubscribe = message.unsubscribe();
        if (unsubscribe != null && unsubscribe.matches("https?://[^\\s<>,]+")) {
            mime.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mime.setContent(content(message, drawn));
        mime.saveChanges();
        return mime;
    }

    private MimeMultipart content(Message message, Drawn drawn) throws MessagingException {
        var alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(drawn.plain(), "plain"));
        alternative.addBodyPart(text(html(drawn), "html"));
        Message.Entry entry = message.entry();
        if (entry == null) {
            return alternative;
        }
        if (entry.method() != Message.Entry.Method.PUBLISH) { // nobody answers to what is published
            alternative.addBodyPart(bytes(
                    entry.file(),
                    "text/calendar; charset=UTF-8; method=" + entry.method().name()));
        }
        var mixed = new MimeMultipart("mixed");
        var both = new MimeBodyPart();
        both.setContent(alternative);
        mixed.addBodyPart(both);
        mixed.addBodyPart(file(entry));
        return mixed;
    }

    private static MimeBodyPart file(Message.Entry entry) throws MessagingException {
        MimeBodyPart file = switch (entry.method()) {
            case REQUEST, CANCEL -> bytes(entry.file(), "application/ics");
            case PUBLISH -> bytes(entry.file(), "text/calendar; charset=UTF-8; method=PUBLISH");
        };
        file.setFileName(
                switch (entry.method()) {
                    case REQUEST -> "invite.ics";
                    case CANCEL -> "cancel.ics";
                    case PUBLISH -> "dates.ics";
                });
        return file;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** In base64, so that no server on the way mends the ends of its lines. */
    private static MimeBodyPart bytes(String file, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private Optional<String> replyTo() {
        return settings.replyTo().isEmpty()
                ? installations.own().map(Installation::email).filter(MailSettings::isAddress)
                : Optional.of(settings.replyTo());
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, line(name), "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }

    private static void set(MimeMessage mime, String header, String value) {
        try {
            mime.setHeader(header, value);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands in a header is one line: whatever was typed cannot begin another one. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
    }

    /** Keeps the name that it was given. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
