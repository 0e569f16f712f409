package eu.jumelage.office.pages;

import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.web.Words;

/** The audit trail in a member's words; what has no words yet is shown as it was noted. */
public record AuditWords(OfficeFrame frame) {

    public String say(String key) {
        return frame.say(key);
    }

    public String when(AuditEntry entry) {
        return Moments.said(entry.at(), frame.language());
    }

    public String who(AuditEntry entry) {
        return entry.memberName().isEmpty() ? say("audit.program") : entry.memberName();
    }

    public String act(AuditEntry entry) {
        return said("audit.act.", entry.act());
    }

    public String kind(String kind) {
        return Words.in(frame.language()).knows("kind." + kind) ? said("kind.", kind) : said("audit.kind.", kind);
    }

    public String field(String field) {
        return said("audit.field.", field);
    }

    /** Whether that field has words of its own. */
    boolean knows(String field) {
        return Words.in(frame.language()).knows("audit.field." + field);
    }

    private String said(String family, String word) {
        var words = Words.in(frame.language());
        return words.knows(family + word) ? words.say(family + word) : word;
    }
}
