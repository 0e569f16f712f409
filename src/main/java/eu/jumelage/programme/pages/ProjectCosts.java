package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.programme.CostLedger.Sum;
import java.util.UUID;

/** What the activities of a project come to, for staff only. */
public record ProjectCosts(OfficeFrame frame, UUID project, Sum sum) {

    public String total() {
        return Money.said(sum.total(), frame.language());
    }
}
