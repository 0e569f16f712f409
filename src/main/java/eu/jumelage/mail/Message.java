package eu.jumelage.mail;

import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one person, in one language; drawn as plain text and as HTML from the same blocks.
 *
 * @param to one address, as in RFC 5321
 * @param kind what kind of mail it is, as in "mail.kind." of the interface's words: "registration-confirmed"
 * @param entry for the recipient's calendar; null for none
 * @param unsubscribe where one click ends what it belongs to (RFC 8058); null where nothing goes on
 */
public record Message(
        String to,
        Language language,
        String kind,
        String subject,
        List<Block> body,
        @Nullable Entry entry,
        @Nullable String unsubscribe) {

    public Message {
        body = List.copyOf(body);
    }

    public static Message of(String to, Language language, String kind, String subject, Block... body) {
        return new Message(to, language, kind, subject, List.of(body), null, null);
    }

    /** With one more piece at its end. */
    public Message and(Block last) {
        var longer = new ArrayList<>(body);
        longer.add(last);
        return new Message(to, language, kind, subject, longer, entry, unsubscribe);
    }

    public Message with(Entry entry) {
        return new Message(to, language, kind, subject, body, entry, unsubscribe);
    }

    public Message endedBy(String unsubscribe) {
        return new Message(to, language, kind, subject, body, entry, unsubscribe);
    }

    /** As others than the recipient may see it: no address in it opens anything that is the recipient's own. */
    public Message forOthers() {
        return new Message(
                to,
                language,
                kind,
                subject,
                body.stream().map(Block::forOthers).toList(),
                entry,
                unsubscribe == null ? null : masked(unsubscribe));
    }

    /** Its last part is the secret. */
    private static String masked(String address) {
        return address.replaceFirst("[^/=]*$", "…");
    }

    /**
     * A calendar entry that goes along as its own part.
     *
     * @param file an iCalendar object (RFC 5545) with this METHOD (RFC 5546) and ORGANIZER, and with ATTENDEE where it
     *     is not published
     */
    public record Entry(Method method, String file) {

        /** What the recipient's calendar shall do with it. */
        public enum Method {
            REQUEST,
            CANCEL,
            /** Several at once, with what became of each; a request is of one (RFC 5546, 3.2.2). */
            PUBLISH
        }
    }

    /**
     * A piece of the body, without markup.
     *
     * @param text what it says; the label of a fact, an action or a link
     * @param detail the value of a fact, the address of an action or a link; otherwise empty
     */
    public record Block(Kind kind, String text, String detail) {

        /** How it is drawn. */
        public enum Kind {
            PARAGRAPH,
            HEADING,
            /** A label and its value, such as the place. */
            FACT,
            /** What it was before: the same, struck through; its label says so where nothing can be. */
            FORMER,
            /** An absolute address to be followed, as a button where there are such. */
            ACTION,
            /** The same, where the address opens what is the recipient's own: whoever has it acts as they do. */
            PERSONAL,
            /** A title that leads to an absolute address: one of several things that are told. */
            LINK
        }

        public static Block paragraph(String text) {
            return new Block(Kind.PARAGRAPH, text, "");
        }

        public static Block heading(String text) {
            return new Block(Kind.HEADING, text, "");
        }

        public static Block fact(String label, String value) {
            return new Block(Kind.FACT, label, value);
        }

        public static Block former(String label, String value) {
            return new Block(Kind.FORMER, label, value);
        }

        public static Block action(String label, String address) {
            return new Block(Kind.ACTION, label, address);
        }

        public static Block personal(String label, String address) {
            return new Block(Kind.PERSONAL, label, address);
        }

        public static Block link(String title, String address) {
            return new Block(Kind.LINK, title, address);
        }

        private Block forOthers() {
            return kind == Kind.PERSONAL ? new Block(kind, text, masked(detail)) : this;
        }
    }
}
