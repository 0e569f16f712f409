package eu.jumelage.media.pages;

import eu.jumelage.media.Appearance;
import eu.jumelage.media.Picture;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;

/**
 * Asks once before a picture is taken back for good.
 *
 * @param problem the key of a sentence; empty for none
 */
public record WithdrawPage(OfficeFrame frame, Picture picture, List<Appearance> appearances, String problem, int status)
        implements OfficePage {

    public long publicly() {
        return appearances.stream().filter(Appearance::isPublic).count();
    }

    /** What the public sees is a publisher's to change. */
    public boolean isTheirs() {
        return !picture.isWithdrawn() && (publicly() == 0 || frame.member().mayPublish());
    }
}
