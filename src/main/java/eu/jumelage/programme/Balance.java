package eu.jumelage.programme;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What activities brought and cost.
 *
 * @param recap of the one it is about; empty for several
 * @param people who were counted
 * @param costs in euros, by how sure they are
 * @param promises how many commitments are still open
 */
public record Balance(Optional<Recap> recap, int people, Map<CostItem.State, BigDecimal> costs, int promises) {

    public Balance {
        costs = Map.copyOf(costs);
    }

    public BigDecimal cost() {
        return costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isEmpty() {
        return recap.isEmpty() && people == 0 && costs.isEmpty() && promises == 0;
    }
}
