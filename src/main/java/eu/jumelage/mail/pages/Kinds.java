package eu.jumelage.mail.pages;

import eu.jumelage.mail.Posted;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;

/** What the office calls kinds and states of mail. */
final class Kinds {

    private Kinds() {}

    /** A kind without words is shown as it is. */
    static String name(String kind, Language reader) {
        String key = "mail.kind." + kind;
        Words words = Words.in(reader);
        return words.knows(key) ? words.say(key) : kind;
    }

    static String state(Posted.State state, Language reader) {
        Words words = Words.in(reader);
        return switch (state) {
            case WAITING -> words.say("mail.state.waiting");
            case SENDING -> words.say("mail.state.sending");
            case SENT -> words.say("mail.state.sent");
            case FAILED -> words.say("mail.state.failed");
        };
    }
}
