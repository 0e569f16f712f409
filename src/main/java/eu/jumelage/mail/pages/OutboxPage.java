package eu.jumelage.mail.pages;

import eu.jumelage.mail.Posted;
import eu.jumelage.mail.ServerState.Away;
import eu.jumelage.office.Corner;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office sends: what waits, what went out, what failed.
 *
 * @param state the key of the one that is shown; empty for all
 * @param more whether there are older ones than these
 * @param server whether there is a mail server at all
 */
public record OutboxPage(
        OfficeFrame frame,
        List<Posted> posted,
        Map<Posted.State, Long> counts,
        String state,
        String q,
        boolean more,
        boolean server,
        @Nullable Away away,
        List<Corner> corners)
        implements OfficePage {

    public List<Posted.State> states() {
        return List.of(Posted.State.values());
    }

    public String said(Posted.State each) {
        return Kinds.state(each, frame.language());
    }

    public String kind(Posted each) {
        return Kinds.name(each.message().kind(), frame.language());
    }

    public long count(Posted.State each) {
        return counts.getOrDefault(each, 0L);
    }

    public String path(String other) {
        return "/office/mail?state=" + other + rest();
    }

    public String older() {
        return "/office/mail?state=" + state + rest() + "&after="
                + posted.getLast().id();
    }

    private String rest() {
        return q.isEmpty() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
