package eu.jumelage.office.pages;

import eu.jumelage.office.editing.TranslationLink;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The letter by which a translator gets their link: the only place where it can be read. */
public record LinkLetter(String address, Language language, String subject, String text) {

    /** In the translator's language. */
    static LinkLetter of(TranslationLink link, String address, String until) {
        var words = Words.in(link.into());
        return new LinkLetter(
                address,
                link.into(),
                words.say("translation.letter.subject", link.title()),
                words.say("translation.letter", link.holder(), link.title(), until, address, link.madeBy()));
    }

    /** Opens the office's mail program with it (RFC 6068). */
    public String mail() {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
