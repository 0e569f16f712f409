package eu.jumelage.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How e-mails leave the house.
 *
 * @param host the city's mail server; empty where there is none: then they stay in the outbox
 * @param tls how the way there is protected
 * @param from the address they come from
 * @param fromName the name beside it; empty for what the installation is called
 * @param replyTo where answers go; empty for the installation's own address
 * @param kept how long a message can be read after it was sent; then only its day and kind are left
 */
@ConfigurationProperties("jumelage.mail")
public record MailSettings(
        String host,
        int port,
        String user,
        String password,
        Tls tls,
        String from,
        String fromName,
        String replyTo,
        Period kept) {

    /** As the mail server wants it. */
    public enum Tls {
        /** Begins in the open and goes on protected (RFC 3207), or not at all. */
        STARTTLS,
        /** Protected from the beginning (RFC 8314). */
        TLS,
        /** Not: for a server on the same machine. */
        NONE
    }

    public MailSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("jumelage.mail.port is no port: " + port);
        }
        if (!host.matches("[A-Za-z0-9.:\\[\\]-]*")) {
            throw new IllegalArgumentException("jumelage.mail.host is no host name: " + host);
        }
        if (!host.isEmpty() && from.isEmpty()) {
            throw new IllegalArgumentException("jumelage.mail.host also needs .from");
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException("jumelage.mail.user and .password belong together");
        }
        if (fromName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("jumelage.mail.from-name must be one line");
        }
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("jumelage.mail.kept must be longer than nothing: " + kept);
        }
        checked("from", from);
        checked("reply-to", replyTo);
    }

    public boolean isGiven() {
        return !host.isEmpty();
    }

    private static void checked(String name, String address) {
        if (!address.isEmpty() && !isAddress(address)) {
            throw new IllegalArgumentException("jumelage.mail." + name + " is no e-mail address: " + address);
        }
    }

    /** One address as in RFC 5321, without a name and without anything that a header could break at. */
    public static boolean isAddress(String typed) {
        if (typed.length() > 254
                || !typed.matches("[^\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\@]+@[^\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\@]+")) {
            return false;
        }
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException not) {
            return false;
        }
    }
}
