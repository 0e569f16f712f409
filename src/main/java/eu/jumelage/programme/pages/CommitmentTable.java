package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.CommitmentList.Entry;
import java.time.LocalDate;
import java.util.List;

/**
 * Commitments as the office reads them.
 *
 * @param located whether it is said at which activity each was made
 */
public record CommitmentTable(OfficeFrame frame, List<Entry> entries, boolean located, LocalDate today) {

    public String day(LocalDate day) {
        return SaidDay.of(day, frame.language());
    }

    public String text(Entry entry) {
        return entry.commitment().text().string(frame.language());
    }

    public String state(Commitment commitment) {
        return frame.say(
                commitment.isOverdue(today)
                        ? "commitment.overdue"
                        : "commitment.state." + commitment.state().key());
    }

    public boolean isOverdue(Entry entry) {
        return entry.commitment().isOverdue(today);
    }
}
