package eu.jumelage.partnerships.claims;

import java.util.Locale;

/**
 * A claim in the office's work list.
 *
 * @param concerns whose claim it is: that decides how early it comes
 */
public record Waiting(Claim claim, Concern concerns) {

    /** The nearest of the register's cities that it names. */
    public enum Concern {
        HOME,
        PARTNER,
        /** A city of the register that is no partner. */
        OTHER;

        /** As the words of the interface and addresses call it: "home". */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the list goes on after a claim. */
    public record Key(Concern concern, long claim) {
        public static final Key START = new Key(Concern.HOME, 0);
    }

    public Key key() {
        return new Key(concerns, claim.id());
    }
}
