package eu.jumelage.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail from its beginning and finds out whether anybody altered it. */
@Component
public class AuditCheck {

    private static final int AT_ONCE = 2000;

    /** What was found. */
    public sealed interface Found {
        /** Every row is as it was written. */
        record Whole(long rows) implements Found {}

        /** This row does not say what it said when it was written. */
        record Changed(long number) implements Found {}

        /** This row is missing, and later ones are there. */
        record Removed(long number) implements Found {}

        /** This row stands in another's place, or the one before it was rewritten. */
        record Swapped(long number) implements Found {}

        /** The trail ends before this row, which was written once. */
        record Cut(long number, long last) implements Found {}

        /** There are rows behind the last one that was written properly. */
        record Added(long number) implements Found {}
    }

    private record Row(long number, AuditRows.Content content, byte[] previous, byte[] hash) {

        static Row read(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getLong("number"), AuditRows.contentOf(row), row.getBytes("previous"), row.getBytes("hash"));
        }
    }

    private final JdbcClient sql;

    AuditCheck(JdbcClient sql) {
        this.sql = sql;
    }

    /** Reads in order and stops at the first row that is not as it should be. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Found verify() {
        AuditRows.Head head = sql.sql("select number, hash from office.audit_head")
                .query((row, _) -> new AuditRows.Head(row.getLong("number"), row.getBytes("hash")))
                .single();
        long last = 0;
        byte[] hash = sql.sql("select sha256('Jumelage')").query(byte[].class).single();
        for (List<Row> rows = after(last); !rows.isEmpty(); rows = after(last)) {
            for (Row row : rows) {
                if (row.number() != last + 1) {
                    return new Found.Removed(last + 1);
                }
                if (!Arrays.equals(row.hash(), row.content().hash(row.previous()))) {
                    return new Found.Changed(row.number());
                }
                if (!Arrays.equals(row.previous(), hash)) {
                    return new Found.Swapped(row.number());
                }
                last = row.number();
                hash = row.hash();
            }
        }
        if (last < head.number()) {
            return new Found.Cut(last + 1, head.number());
        }
        if (last > head.number()) {
            return new Found.Added(head.number() + 1);
        }
        return Arrays.equals(hash, head.hash()) ? new Found.Whole(last) : new Found.Changed(last);
    }

    private List<Row> after(long number) {
        return sql.sql("""
                select number, at, member, member_name, act, kind, item, title, before, after, previous, hash
                from office.audit where number > :number order by number limit :count""")
                .param("number", number)
                .param("count", AT_ONCE)
                .query(Row::read)
                .list();
    }
}
