package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.partnerships.claims.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is, or what came of it.
 *
 * @param lead who sent what, and when
 * @param progress how far it is, while it runs
 * @param nothing why nothing was taken, if that is so
 * @param numbers what it did
 * @param refused the first lines that were left out
 * @param untold how many more were
 * @param cut how many of them can be taken along, if those are not all; 0 if they are
 */
public record UploadPage(
        OfficeFrame frame,
        Upload upload,
        String lead,
        @Nullable String progress,
        @Nullable String nothing,
        List<Number> numbers,
        List<Line> refused,
        long untold,
        int cut)
        implements OfficePage {

    public record Number(String label, String value) {}

    public record Line(String file, String number, String reason, String text) {}
}
