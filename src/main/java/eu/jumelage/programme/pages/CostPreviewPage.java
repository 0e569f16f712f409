package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Upload;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.intake.CostPreview;
import java.math.BigDecimal;

/** What would become of a table of costs: what is new, what is there already, and what is refused and why. */
public record CostPreviewPage(OfficeFrame frame, Upload upload, CostPreview.Readable preview) implements OfficePage {

    public String money(BigDecimal euros) {
        return Money.said(euros, frame.language());
    }

    public String kind(CostItem item) {
        return CostKinds.said(item.kind(), frame.language());
    }

    public String state(CostItem item) {
        return frame.say("cost.state." + item.state().key());
    }

    public String sentence(Problem problem) {
        return problem.sentence(frame.language());
    }

    public String path() {
        return "/office/costs/import/" + upload.id();
    }
}
