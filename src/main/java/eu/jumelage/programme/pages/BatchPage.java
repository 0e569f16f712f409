package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Batch;
import eu.jumelage.office.editing.Draft;
import java.util.List;

/** Drafts that were made together, and how each stands now. */
public record BatchPage(OfficeFrame frame, Batch batch, List<Batch.Made> drafts) implements OfficePage {

    public String when(Batch.Made made) {
        return TypedDates.said(made.draft().entries(), frame.language());
    }

    public String madeAt() {
        return frame.when(batch.madeAt());
    }

    public long open() {
        return drafts.stream().map(Batch.Made::draft).filter(Draft::isOpen).count();
    }

    public String path() {
        return "/office/programme/batches/" + batch.id();
    }
}
