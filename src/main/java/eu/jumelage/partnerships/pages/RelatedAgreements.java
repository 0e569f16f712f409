package eu.jumelage.partnerships.pages;

import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Related;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From a partnership to its agreements and its city, and from these back. */
@Component
class RelatedAgreements implements Related {

    private static final String PARTNERSHIP = "partnership";
    private static final String AGREEMENT = "agreement";

    private final JdbcClient sql;

    RelatedAgreements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Group> to(String kind, UUID record, Language reader) {
        return switch (kind) {
            case PARTNERSHIP ->
                List.of(
                        new Group("kind.agreement", AGREEMENT, agreements(record, reader)),
                        new Group("related.city", "city", partnership(record, "city", reader)));
            case AGREEMENT, "city" ->
                List.of(new Group("related.partnership", PARTNERSHIP, partnership(record, PARTNERSHIP, reader)));
            default -> List.of();
        };
    }

    private List<Row> agreements(UUID partnership, Language reader) {
        return sql.sql("""
                select a.id, a.title, a.signed from partnerships.agreement a
                where a.partnership = :partnership
                order by a.founding desc, a.signed desc nulls last, a.id limit :most""")
                .param("partnership", partnership)
                .param("most", MOST + 1)
                .query((row, _) -> row(row, "id", "title", reader, signed(row, reader)))
                .list();
    }

    private static String signed(ResultSet row, Language reader) throws SQLException {
        String date = row.getString("signed");
        return date == null ? "" : SaidDay.of(date, reader);
    }

    /** The partnership that the record is, belongs to or is kept with, if there is one: it, or its city. */
    private List<Row> partnership(UUID record, String shown, Language reader) {
        return sql.sql("""
                select p.id as partnership, p.partner as city, called.name from partnerships.partnership p
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where p.id = :record or p.partner = :record
                    or p.id = (select a.partnership from partnerships.agreement a where a.id = :record)""")
                .param("record", record)
                .query((row, _) -> row(row, shown, "name", reader, ""))
                .list();
    }

    private static Row row(ResultSet row, String id, String name, Language reader, String detail) throws SQLException {
        return new Row(row.getObject(id, UUID.class), Texts.column(row, name).string(reader), detail, null);
    }
}
