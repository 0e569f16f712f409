package eu.jumelage.office;

import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done: a row of the audit trail.
 *
 * @param number counts from 1 without gaps
 * @param member null if the program did it
 * @param act "published"; its words are "audit.act.published"
 * @param kind of the item: "activity"; its words are "audit.kind.activity"
 * @param before what stood there, by field
 * @param after what stands there since
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable UUID member,
        String memberName,
        String act,
        String kind,
        UUID item,
        String title,
        Map<String, String> before,
        Map<String, String> after) {

    /** The same with other words for what stood and stands there. */
    public AuditEntry saying(Map<String, String> before, Map<String, String> after) {
        return new AuditEntry(number, at, member, memberName, act, kind, item, title, before, after);
    }

    /** The fields that have another value now. */
    public Iterable<String> changed() {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> before.getOrDefault(field, "").equals(after.getOrDefault(field, "")));
        return fields;
    }
}
