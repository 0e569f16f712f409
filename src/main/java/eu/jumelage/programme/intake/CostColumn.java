package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a table of costs, known by its name in any language of the office. */
public enum CostColumn {
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

    private static final List<Language> SPOKEN =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    /** Those that say what an item is, as {@link eu.jumelage.programme.TypedCost} calls them. */
    static final List<CostColumn> OF_ITEM =
            List.of(KIND, PAYER, BUDGET, AMOUNT, CURRENCY, RATE, RATE_ON, RATE_SOURCE, STATE, CLAIMS, NOTE, FILE);

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a table of that language calls it. */
    public String called(Language reader) {
        return Words.in(reader).say("cost.column." + key());
    }

    /** Its own key counts in every language. */
    static Optional<CostColumn> of(String written) {
        String name = Names.folded(written);
        return Arrays.stream(values())
                .filter(column -> Names.folded(column.key()).equals(name)
                        || SPOKEN.stream()
                                .anyMatch(language ->
                                        Names.folded(column.called(language)).equals(name)))
                .findFirst();
    }
}
