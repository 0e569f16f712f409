package eu.jumelage.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that somebody is about to send.
 *
 * @param attempts how often it was tried, this time included
 */
record Sending(UUID id, Instant postedAt, int attempts, Message message) {

    /** What went out, when nothing else is known of it. */
    sealed interface Outcome {

        record Sent() implements Outcome {}

        /** Not now; the server's words say why. */
        record Later(String words) implements Outcome {}

        /** Never: a permanent refusal (RFC 5321, 5yz). */
        record Refused(String words) implements Outcome {}

        /** It is not this message: the server takes none from us now. */
        record ServerAway(String words) implements Outcome {}
    }

    /** The same at each try, and another one when the message was replaced: so a second copy can be recognised. */
    String messageId(String domain) {
        return "<" + id + "." + postedAt.toEpochMilli() + "@" + domain + ">";
    }
}
