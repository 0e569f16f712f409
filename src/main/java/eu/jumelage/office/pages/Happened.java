package eu.jumelage.office.pages;

import eu.jumelage.office.AuditEntry;
import java.util.List;

/**
 * Something that somebody did to a record, as its page tells it.
 *
 * @param changes the fields that have another value since, called as on the form
 */
public record Happened(String when, String who, String act, List<Changed> changes) {

    static Happened of(AuditEntry entry, AuditWords words) {
        return new Happened(words.when(entry), words.who(entry), words.act(entry), words.changes(entry));
    }
}
