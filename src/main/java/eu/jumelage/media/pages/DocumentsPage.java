package eu.jumelage.media.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;

/** The documents of a record by themselves, as after something that was wrong with one. */
public record DocumentsPage(OfficeFrame frame, DocumentList list) implements OfficePage {

    @Override
    public int status() {
        return list.problems().isEmpty() ? 200 : 422;
    }
}
