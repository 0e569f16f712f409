package eu.jumelage.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.mail.MailSettings.Tls;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that cannot work stops the start, in a sentence that names it. */
class MailSettingsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "mail.example.org, 0, '', '', a@example.org, '', '', jumelage.mail.port",
                "mail example, 25, '', '', a@example.org, '', '', jumelage.mail.host",
                "mail.example.org, 25, '', '', '', '', '', .from",
                "mail.example.org, 25, u, '', a@example.org, '', '', .password",
                "mail.example.org, 25, '', '', nobody, '', '', jumelage.mail.from",
                "mail.example.org, 25, '', '', a@example.org, '', nobody, jumelage.mail.reply-to",
            })
    void whatCannotWorkIsNamed(
            String host, int port, String user, String password, String from, String name, String reply, String said) {
        assertThatThrownBy(() -> new MailSettings(
                        host, port, user, password, Tls.STARTTLS, from, name, reply, Period.ofDays(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    void withoutAServerNothingElseIsNeeded() {
        assertThat(new MailSettings("", 587, "", "", Tls.STARTTLS, "", "", "", Period.ofDays(30)).isGiven())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "vorname.nachname+liste@post.example.org", "o’brien@example.org"})
    void anAddressIsAnAddress(String typed) {
        assertThat(MailSettings.isAddress(typed.replace("’", "'"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@", "@b", "a@b@c", "a@b, c@d", "a b@c.de", "<a@b.de>", "a@b.de\nX: y", "a;b@c.de"})
    void anythingElseIsNone(String typed) {
        assertThat(MailSettings.isAddress(typed)).isFalse();
    }
}
