package eu.jumelage.participation;

import eu.jumelage.programme.Audience;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says how many seats there are at all for somebody who wants more of them. */
public final class SeatWords {

    private SeatWords() {}

    /** @param seats that are limited for this audience. @return a sentence */
    public static String most(Seats seats, @Nullable Audience audience, Language reader) {
        Words words = Words.in(reader);
        Audience pool = seats.pool(audience);
        int most = Objects.requireNonNull(seats.in(pool));
        return pool == null
                ? words.say("registration.fault.size.seats", most)
                : words.say("registration.fault.size.seats.of", most, words.say("audience.for." + pool.key()));
    }
}
