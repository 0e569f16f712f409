package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where sources differ, side by side.
 *
 * @param problem what is wrong with what was sent; null if nothing is
 * @param wrong the matter that it is about, by its anchor
 * @param typed the reason that was given there
 * @param next where the list goes on
 */
public record ContradictionsPage(
        OfficeFrame frame,
        int status,
        List<Differing> open,
        List<Differing> kept,
        @Nullable String problem,
        String wrong,
        String typed,
        @Nullable String next)
        implements OfficePage {

    /**
     * @param title what it is about: "Moskau: Partnerschaftsvertrag"
     * @param about which of its properties, in words
     * @param record where it is edited; null for what no form shows
     * @param draft that waits or is being written; null if there is none
     * @param decision that both stay, in words; null for an open one
     */
    public record Differing(
            UUID subject,
            String property,
            String title,
            String about,
            @Nullable String record,
            @Nullable String draft,
            @Nullable String decision,
            List<Voice> voices) {
        public String anchor() {
            return "m-" + subject + "-" + property;
        }
    }

    /** @param standing "preferred", "other" or "unconfirmed" */
    public record Voice(
            UUID fact, String says, String source, @Nullable String url, String standing) {}
}
