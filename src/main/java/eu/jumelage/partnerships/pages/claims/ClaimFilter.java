package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.partnerships.claims.Claim.State;
import eu.jumelage.partnerships.claims.Waiting;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import eu.jumelage.partnerships.claims.WorkList.Asked;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which claims a member looks at, as the address says it; what makes no sense there counts as not said.
 *
 * @param state a state's key, "open" for what is not settled, or "all"
 * @param city of the register, by its id; empty for any
 * @param kind a concern's key; empty for any
 */
public record ClaimFilter(String state, String city, String kind) {

    static final String OPEN = "open";
    static final String ALL = "all";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PLACE = Pattern.compile("(home|partner|other)-([0-9]{1,18})");

    static ClaimFilter of(String state, String city, String kind) {
        return new ClaimFilter(
                state.equals(ALL) || state(state).isPresent() ? state : OPEN,
                ID.matcher(city).matches() ? city : "",
                concern(kind).isPresent() ? kind : "");
    }

    Asked asked() {
        Set<State> states = state.equals(ALL)
                ? EnumSet.allOf(State.class)
                : state(state).map(Set::of).orElse(Asked.OPEN);
        return new Asked(
                states,
                city.isEmpty() ? null : UUID.fromString(city),
                concern(kind).orElse(null));
    }

    /** In the address, after a question mark. */
    public String query() {
        return "state=" + state + "&city=" + city + "&kind=" + kind;
    }

    static String place(Waiting.Key key) {
        return key.concern().key() + "-" + key.claim();
    }

    static Waiting.Key place(String written) {
        var read = PLACE.matcher(written);
        return read.matches()
                ? new Waiting.Key(concern(read.group(1)).orElseThrow(), Long.parseLong(read.group(2)))
                : Waiting.Key.START;
    }

    private static Optional<State> state(String key) {
        return Arrays.stream(State.values())
                .filter(state -> state.key().equals(key))
                .findFirst();
    }

    private static Optional<Concern> concern(String key) {
        return Arrays.stream(Concern.values())
                .filter(concern -> concern.key().equals(key))
                .findFirst();
    }
}
