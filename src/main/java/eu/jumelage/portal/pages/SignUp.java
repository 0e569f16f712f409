package eu.jumelage.portal.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Openness;
import eu.jumelage.programme.saying.Dates;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an activity's page says of signing up: only what the clock and its course decide, since it is kept. How many
 * seats are left, the form says.
 *
 * @param path of the form; null where one cannot sign up now
 * @param until the first instant at which it says something else; null where none is known
 */
public record SignUp(
        String text, @Nullable String path, @Nullable Instant until) {

    /** Empty where the page says all there is to say: it is over, or cancelled. */
    static Optional<SignUp> of(Admission admission, Openness openness, Frame frame, String form) {
        Instant until = openness.changesAt().orElse(null);
        return switch (openness) {
            case Openness.Open(var closes) ->
                Optional.of(new SignUp(
                        admission.opening().invitedOnly()
                                ? frame.say("registration.invited-only")
                                : closes == null ? "" : frame.say("registration.open.until", until(frame, closes)),
                        admission.opening().invitedOnly() ? null : form,
                        until));
            case Openness.NotYet _, Openness.Closed _, Openness.Postponed _ ->
                Optional.of(new SignUp(words(openness, frame), null, until));
            case Openness.Cancelled _, Openness.Over _ -> Optional.empty();
        };
    }

    /** Why one cannot sign up; empty where one can. */
    static String words(Openness openness, Frame frame) {
        return switch (openness) {
            case Openness.Open _ -> "";
            case Openness.NotYet(var from) -> frame.say("registration.not-yet", since(frame, from));
            case Openness.Closed(var since) -> frame.say("registration.closed", since(frame, since));
            case Openness.Postponed _ -> frame.say("registration.postponed");
            case Openness.Cancelled _ -> frame.say("registration.cancelled");
            case Openness.Over _ -> frame.say("registration.over");
        };
    }

    static String until(Frame frame, Instant end) {
        return Dates.until(end.atZone(frame.moment().home().zone()), frame.language());
    }

    private static String since(Frame frame, Instant start) {
        return Dates.since(start.atZone(frame.moment().home().zone()), frame.language());
    }
}
