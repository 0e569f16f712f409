package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;

/** A column of a table of costs, known by its name in any language of the office. */
public enum CostColumn implements Heading {
    ACTIVITY,
    TITLE,
    DATE,
    KIND,
    PAYER,
    BUDGET,
    AMOUNT,
    CURRENCY,
    RATE,
    RATE_ON,
    RATE_SOURCE,
    STATE,
    CLAIMS,
    NOTE,
    FILE;

    /** Those that say what an item is, as {@link eu.jumelage.programme.TypedCost} calls them. */
    static final List<CostColumn> OF_ITEM =
            List.of(KIND, PAYER, BUDGET, AMOUNT, CURRENCY, RATE, RATE_ON, RATE_SOURCE, STATE, CLAIMS, NOTE, FILE);

    @Override
    public String called(Language reader) {
        return Words.in(reader).say("cost.column." + key());
    }

    static Optional<CostColumn> of(String written) {
        return Heading.of(values(), written);
    }
}
