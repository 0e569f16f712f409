package eu.jumelage.office.pages;

import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.Letter;
import eu.jumelage.office.Letters;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One letter of a visitor.
 *
 * @param note what somebody typed of what came of it
 * @param problem "missing" or "long" where that cannot be taken; else empty
 */
public record LetterPage(OfficeFrame frame, Letter letter, List<AuditEntry> history, String note, String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public AuditWords words() {
        return new AuditWords(frame);
    }

    public String when(Instant moment) {
        return frame.when(moment);
    }

    /** When it is erased. */
    public String until() {
        return when(
                letter.arrivedAt().atOffset(ZoneOffset.UTC).plus(Letters.KEPT).toInstant());
    }

    public String language() {
        return letter.language().icu().getDisplayLanguage(frame.language().icu());
    }
}
