package eu.jumelage.participation;

import eu.jumelage.programme.Audience;
import java.util.Map;

/**
 * How many people take part, the groups with all their members.
 *
 * @param requested who did not confirm yet, whether they would have a seat or stand in line
 * @param came as far as presence was noted
 * @param free seats that anybody could have; {@link Integer#MAX_VALUE} where as many may come as like
 * @param setApart free seats that only these audiences can have; without those that have none left
 */
public record Totals(int confirmed, int requested, int waiting, int came, int free, Map<Audience, Integer> setApart) {

    public Totals {
        setApart = Map.copyOf(setApart);
    }
}
