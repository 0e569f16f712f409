package eu.jumelage.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who did what, when, and what stood there before: added to, never altered. */
@Component
public class AuditTrail {

    private final JdbcClient sql;
    private final AuditRows rows;
    private final InstantSource time;

    AuditTrail(JdbcClient sql, AuditRows rows, InstantSource time) {
        this.sql = sql;
        this.rows = rows;
        this.time = time;
    }

    /**
     * Notes what the transaction of the caller does; it is written when that one commits, and lost with it.
     *
     * @param who null for the program itself
     * @param act one word with hyphens; add its words as "audit.act.…", and those of the kind as "audit.kind.…"
     * @param title by which people know the item
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            @Nullable Member who,
            String act,
            String kind,
            UUID item,
            String title,
            Map<String, String> before,
            Map<String, String> after) {
        pending()
                .add(new AuditEntry(
                        0,
                        time.instant().truncatedTo(ChronoUnit.MICROS), // as the database keeps it
                        who == null ? null : who.id(),
                        who == null ? "" : who.name(),
                        act,
                        kind,
                        item,
                        title,
                        Map.copyOf(before),
                        Map.copyOf(after)));
    }

    /** The history of one item, the newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String kind, UUID item) {
        return sql.sql("""
                select number, at, member, member_name, act, kind, item, title, before, after
                from office.audit where item = :item and kind = :kind
                order by number desc""")
                .param("kind", kind)
                .param("item", item)
                .query(AuditRows::read)
                .list();
    }

    /**
     * Which entries somebody looks for; null for all.
     *
     * @param from the first moment
     * @param until the first moment after them
     */
    public record Wanted(
            @Nullable String kind,
            @Nullable UUID member,
            @Nullable UUID item,
            @Nullable Instant from,
            @Nullable Instant until) {

        /** All of one kind of items. */
        public static Wanted of(String kind) {
            return new Wanted(kind, null, null, null, null);
        }
    }

    /**
     * What was done last, the newest first.
     *
     * @param below the number that comes before the first
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(Wanted wanted, long below, int count) {
        return sql.sql("""
                select number, at, member, member_name, act, kind, item, title, before, after
                from office.audit
                where number < :below and (:kind::text is null or kind = :kind)
                    and (:member::uuid is null or member = :member)
                    and (:item::uuid is null or item = :item)
                    and (:from::timestamptz is null or at >= :from)
                    and (:until::timestamptz is null or at < :until)
                order by number desc limit :count""")
                .param("kind", wanted.kind())
                .param("member", wanted.member())
                .param("item", wanted.item())
                .param("from", wanted.from() == null ? null : wanted.from().atOffset(ZoneOffset.UTC))
                .param("until", wanted.until() == null ? null : wanted.until().atOffset(ZoneOffset.UTC))
                .param("below", below)
                .param("count", count)
                .query(AuditRows::read)
                .list();
    }

    /** The kinds of items of which anything was noted. */
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return sql.sql("""
                with recursive found as (
                    (select kind from office.audit order by kind limit 1)
                    union all
                    select (select kind from office.audit a where a.kind > found.kind order by kind limit 1)
                    from found where found.kind is not null)
                select kind from found where kind is not null""").query(String.class).list();
    }

    /** Late, so that others wait for the end of the trail no longer than it takes to write. */
    private List<AuditEntry> pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new Pending(rows, new ArrayList<>());
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                })
                .entries();
    }

    private record Pending(AuditRows rows, List<AuditEntry> entries) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(entries);
            entries.clear();
        }
    }
}
