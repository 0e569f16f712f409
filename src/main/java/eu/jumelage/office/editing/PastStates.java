package eu.jumelage.office.editing;

import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what was public of a record at a moment: from its versions, and from when it was made or withdrawn. */
@Component
@Transactional(readOnly = true)
public class PastStates {

    private static final Set<String> WITHDRAWN = Set.of("withdrawn", "picture-withdrawn");
    private static final Set<String> MADE = Set.of("picture-added");

    private final JdbcClient sql;
    private final Versions versions;
    private final AuditTrail audit;

    PastStates(JdbcClient sql, Versions versions, AuditTrail audit) {
        this.sql = sql;
        this.versions = versions;
        this.audit = audit;
    }

    /** @param now what the record says today */
    public Stood at(String kind, UUID item, Entries now, Instant moment) {
        Optional<Version> version = versions.at(kind, item, moment);
        Optional<Instant> withdrawn = done(kind, item, WITHDRAWN)
                .filter(at -> !at.isAfter(moment))
                .findFirst()
                .filter(at -> version.isEmpty() || version.get().publishedAt().isBefore(at));
        if (withdrawn.isPresent()) {
            return new Stood.Withdrawn(withdrawn.get());
        }
        if (version.isPresent()) {
            return new Stood.Published(version.get());
        }
        boolean madeLater = done(kind, item, MADE).anyMatch(at -> at.isAfter(moment));
        return madeLater
                ? new Stood.NotYet()
                : first(kind, item, now).<Stood>map(Stood.Unchanged::new).orElseGet(Stood.NotYet::new);
    }

    /** What a record said before its first version; empty where that made it. */
    public Optional<Entries> first(String kind, UUID item, Entries now) {
        return versions.of(kind, item).isEmpty()
                ? Optional.of(now)
                : sql.sql("""
                select base from (
                    select d.base from office.draft d
                    where d.kind = :kind and d.item = :item and d.state = 'published'
                    order by d.changed_at limit 1) one
                where base is not null""")
                        .param("kind", kind)
                        .param("item", item)
                        .query((row, _) -> Entries.read(row.getString("base")))
                        .optional();
    }

    /** The last first. */
    private Stream<Instant> done(String kind, UUID item, Set<String> acts) {
        return audit.of(kind, item).stream()
                .filter(entry -> acts.contains(entry.act()))
                .map(AuditEntry::at);
    }
}
