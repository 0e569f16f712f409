package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Costs;
import java.math.BigDecimal;
import java.util.List;

/** What would become of a table of costs. */
public sealed interface CostPreview {

    /** Nobody can read it as a table of costs. */
    record Unreadable(Problem why) implements CostPreview {}

    /**
     * @param fresh what would be made, in the order of the file
     * @param known what is there already
     * @param refused lines that make nothing, and why
     */
    record Readable(List<Match> fresh, List<Match> known, List<Refused> refused, List<Problem> notes)
            implements CostPreview {

        public BigDecimal total() {
            return fresh.stream().map(match -> match.line().item().euros()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * A line with the activity it was matched to.
     *
     * @param number of the line in the file, from 1
     */
    record Match(long number, String activity, Costs.Line line) {
        public CostItem item() {
            return line.item();
        }
    }

    /** @param label by which the line is found again: its beginning */
    record Refused(long number, String label, Problem why) {}
}
