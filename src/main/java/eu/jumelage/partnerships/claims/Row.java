package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.util.List;

/** What a line of a file says. */
sealed interface Row {

    /** In the order of the columns of the table it goes to. */
    record Good(List<String> cells) implements Row {}

    record Bad(Reason reason) implements Row {}
}
