package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.participation.Totals;
import eu.jumelage.programme.Cerv;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of an activity, beside what it says.
 *
 * @param earlier the form of the last edition of its series; null for none
 * @param runs how many the activity has
 */
public record RegistrationsView(
        OfficeFrame frame,
        UUID activity,
        List<Part> parts,
        @Nullable UUID earlier,
        int runs) {

    /** @param openness in words */
    public record Part(Sheet sheet, String openness, Totals totals, Cerv cerv) {}

    public boolean mayBegin() {
        return frame.member().mayEdit() && (parts.isEmpty() || runs > 1);
    }
}
