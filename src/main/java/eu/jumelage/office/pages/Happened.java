package eu.jumelage.office.pages;

import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Something that somebody did to a record, as its page tells it.
 *
 * @param changes the fields that have another value since, called as on the form
 */
public record Happened(String when, String who, String act, List<Changed> changes) {

    static Happened of(AuditEntry entry, List<Field> form, AuditWords words) {
        var before = new Entries(new TreeMap<>(entry.before()));
        var after = new Entries(new TreeMap<>(entry.after()));
        var changes = new ArrayList<>(
                Changed.between(before, after, form, words.frame().language()));
        var told = changes.stream().map(Changed::key).toList();
        for (String field : before.differing(after)) {
            if (!told.contains(field) && words.knows(field)) { // no field of the form, such as the reason for it
                changes.add(
                        new Changed(field, words.field(field), Changed.pieces(before.get(field), after.get(field))));
            }
        }
        return new Happened(words.when(entry), words.who(entry), words.act(entry), changes);
    }
}
