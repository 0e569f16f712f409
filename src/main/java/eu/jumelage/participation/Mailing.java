package eu.jumelage.participation;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mail to somebody who signs up is made of, all in that person's language.
 *
 * @param title of the activity
 * @param facts when and where, and what was so before
 * @param page of the activity; null where it has none
 * @param own the person's own link
 * @param sentence the office's own; null for none
 * @param reason in the public's words, why it is otherwise; null for none
 */
record Mailing(
        Language language,
        String to,
        String name,
        String title,
        List<Block> facts,
        @Nullable String page,
        String own,
        @Nullable String sentence,
        @Nullable String reason) {

    /** What such a mail tells. */
    enum Kind {
        CONFIRM("registration-confirm", "registration.mail.confirm.subject", "registration.mail.confirm.text"),
        KNOWN("registration-known", "registration.mail.known.subject", "registration.mail.known.text"),
        CONFIRMED("registration-confirmed", "registration.mail.confirmed.subject", "registration.mail.confirmed.text"),
        WAITING("registration-waiting", "registration.mail.waiting.subject", "registration.mail.waiting.text"),
        MOVED_UP("registration-moved-up", "registration.mail.moved-up.subject", "registration.mail.moved-up.text"),
        CANCELLED("registration-cancelled", "registration.mail.cancelled.subject", "registration.mail.cancelled.text"),
        CHANGED("registration-changed", "registration.mail.changed.subject", "registration.mail.changed.text"),
        POSTPONED("registration-postponed", "registration.mail.postponed.subject", "registration.mail.postponed.text"),
        CALLED_OFF(
                "registration-called-off", "registration.mail.called-off.subject", "registration.mail.called-off.text"),
        REVIVED("registration-revived", "registration.mail.revived.subject", "registration.mail.revived.text"),
        REMINDER("registration-reminder", "registration.mail.reminder.subject", "registration.mail.reminder.text");

        private final String key;
        private final String subject;
        private final String text;

        Kind(String key, String subject, String text) {
            this.key = key;
            this.subject = subject;
            this.text = text;
        }

        /** As in the words {@code mail.kind.…}. */
        String key() {
            return key;
        }
    }

    Message of(Kind kind) {
        Words words = Words.in(language);
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(words.say("registration.mail.hello", name)));
        body.add(Block.paragraph(words.say(kind.text)));
        Optional.ofNullable(reason).map(Block::paragraph).ifPresent(body::add);
        body.add(Block.heading(title));
        body.addAll(facts);
        Optional.ofNullable(sentence).map(Block::paragraph).ifPresent(body::add);
        switch (kind) {
            case CONFIRM -> {
                body.add(Block.personal(words.say("registration.mail.confirm.action"), own));
                body.add(Block.paragraph(words.say("registration.mail.confirm.not-you")));
            }
            case CANCELLED, CALLED_OFF ->
                Optional.ofNullable(page)
                        .map(address -> Block.action(words.say("registration.mail.page"), address))
                        .ifPresent(body::add);
            case REMINDER -> {
                body.add(Block.personal(words.say("registration.mail.own"), own));
                body.add(Block.paragraph(words.say("registration.mail.reminder.cancel")));
            }
            case KNOWN, CONFIRMED, WAITING, MOVED_UP, CHANGED, POSTPONED, REVIVED ->
                body.add(Block.personal(words.say("registration.mail.own"), own));
        }
        return new Message(to, language, kind.key(), words.say(kind.subject, title), body, null, null);
    }
}
