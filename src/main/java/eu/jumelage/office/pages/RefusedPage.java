package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;

/** Says to a member that this is none of theirs. */
public record RefusedPage(OfficeFrame frame) implements OfficePage {
    @Override
    public int status() {
        return 403;
    }
}
