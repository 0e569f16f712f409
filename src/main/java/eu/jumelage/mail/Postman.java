package eu.jumelage.mail;

import eu.jumelage.mail.Sending.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** One way to the mail server, open for as many messages as there are; tells apart what its answers mean. */
final class Postman implements AutoCloseable {

    private final Transport transport;

    private Postman(Transport transport) {
        this.transport = transport;
    }

    /** @throws MessagingException when the server is away, or does not want us */
    static Postman to(MailSettings settings) throws MessagingException {
        Transport transport = Session.getInstance(properties(settings)).getTransport();
        boolean known = !settings.user().isEmpty();
        transport.connect(
                settings.host(), settings.port(), known ? settings.user() : null, known ? settings.password() : null);
        return new Postman(transport);
    }

    private static Properties properties(MailSettings settings) {
        String protocol = settings.tls() == MailSettings.Tls.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(prefix + "from", settings.from());
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", "60000");
        properties.setProperty(prefix + "writetimeout", "60000");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    Outcome hand(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Sent();
        } catch (SMTPSenderFailedException ourselves) {
            return new Outcome.ServerAway(words(ourselves));
        } catch (MessagingException failed) {
            return outcome(failed);
        }
    }

    private Outcome outcome(MessagingException failed) {
        int code = code(failed);
        if (code == 421 || code < 0 && !(failed instanceof SendFailedException)) {
            return new Outcome.ServerAway(words(failed));
        }
        return code >= 500 && code < 600 ? new Outcome.Refused(words(failed)) : new Outcome.Later(words(failed));
    }

    /** The reply code of RFC 5321; negative where there was none. */
    private static int code(Exception failed) {
        for (Exception each = failed; each != null; each = next(each)) {
            int code = switch (each) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException whole when next(whole) == null -> whole.getReturnCode();
                default -> -1;
            };
            if (code > 0) {
                return code;
            }
        }
        return -1;
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException mail ? mail.getNextException() : null;
    }

    /** What the server said, or what happened instead, as the office is shown it. */
    static String words(MessagingException failed) {
        Exception last = failed;
        for (Exception each = next(failed); each != null; each = next(each)) {
            last = each;
        }
        String said = failed instanceof AuthenticationFailedException || last.getMessage() == null
                ? failed.toString()
                : last.getMessage();
        String line = Drafting.line(said);
        return line.substring(0, Math.min(line.length(), 500));
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // it is closed either way
        }
    }
}
