package eu.jumelage.portal.pages;

import eu.jumelage.programme.Standing;

/** The word and the sign for how an activity stands; colour comes only on top. */
public record StandingLabel(String key, String sign) {

    public static StandingLabel of(Standing standing) {
        return switch (standing) {
            case Standing.Ahead _ -> new StandingLabel("ahead", "");
            case Standing.Running _ -> new StandingLabel("running", "●");
            case Standing.Between _ -> new StandingLabel("between", "◐");
            case Standing.Postponed _ -> new StandingLabel("postponed", "↻");
            case Standing.Cancelled _ -> new StandingLabel("cancelled", "✕");
            case Standing.PresumedHeld _ -> new StandingLabel("over", "");
            case Standing.Held _ -> new StandingLabel("held", "");
            case Standing.Undated _ -> new StandingLabel("undated", "");
        };
    }

    /** Said beside the title only where it is news. */
    public boolean isNews() {
        return !sign.isEmpty();
    }
}
