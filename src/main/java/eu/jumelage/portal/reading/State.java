package eu.jumelage.portal.reading;

import java.util.Locale;

/** What a visitor is told about an activity or a run at this moment; a word and a sign go with each. */
public enum State {
    COMING,
    RUNNING,
    /** Between two runs: the next one is still to come. */
    PAUSING,
    POSTPONED,
    CANCELLED,
    /** Its end has passed and nobody reported otherwise. */
    OVER,
    /** Confirmed as held. */
    HELD;

    /** The key of its words and the name of its style: "postponed". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Said beside the title only where it is news. */
    public boolean isNews() {
        return switch (this) {
            case RUNNING, PAUSING, POSTPONED, CANCELLED -> true;
            case COMING, OVER, HELD -> false;
        };
    }
}
