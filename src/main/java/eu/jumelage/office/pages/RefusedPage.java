package eu.jumelage.office.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.Sitting;

/**
 * Says to a member that this is none of theirs, or that a form was none of this sitting.
 *
 * @param text the key of the sentence
 */
public record RefusedPage(OfficeFrame frame, String text) implements OfficePage {

    static RefusedPage of(Sitting sitting) {
        return new RefusedPage(OfficeFrame.of(sitting, Area.DESK, "error.403.title"), "error.403.text");
    }

    static RefusedPage ofForm(Sitting sitting) {
        return new RefusedPage(OfficeFrame.of(sitting, Area.DESK, "error.token.title"), "error.token.text");
    }

    @Override
    public int status() {
        return 403;
    }
}
