package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Related;
import eu.jumelage.partnerships.PartialDate;
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

    private final JdbcClient sql;

    RelatedAgreements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Group> to(String kind, UUID record, Language reader) {
        return switch (kind) {
            case "partnership" ->
                List.of(
                        new Group("kind.agreement", "agreement", agreements(record, reader)),
                        new Group("related.city", "city", city(record, reader)));
            case "agreement" -> List.of(new Group("related.partnership", "partnership", partnershipOf(record, reader)));
            case "city" -> List.of(new Group("related.partnership", "partnership", partnershipWith(record, reader)));
            default -> List.of();
        };
    }

    private List<Row> agreements(UUID partnership, Language reader) {
        return sql.sql("""
                select a.id, a.title, a.signed from partnerships.agreement a
                where a.partnership = :partnership
                order by a.founding desc, a.signed desc nulls last, a.id limit :most""")
                .param("partnership", partnership)
                .param("most", MOST)
                .query((row, _) -> row(row, "title", reader, signed(row, reader)))
                .list();
    }

    private static String signed(ResultSet row, Language reader) throws SQLException {
        String date = row.getString("signed");
        return date == null ? "" : SaidDate.of(PartialDate.parse(date), reader);
    }

    private List<Row> city(UUID partnership, Language reader) {
        return sql.sql("""
                select p.partner as id, called.name from partnerships.partnership p
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where p.id = :partnership""")
                .param("partnership", partnership)
                .query((row, _) -> row(row, "name", reader, ""))
                .list();
    }

    private List<Row> partnershipOf(UUID agreement, Language reader) {
        return sql.sql("""
                select p.id, called.name from partnerships.agreement a
                join partnerships.partnership p on p.id = a.partnership
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where a.id = :agreement""")
                .param("agreement", agreement)
                .query((row, _) -> row(row, "name", reader, ""))
                .list();
    }

    private List<Row> partnershipWith(UUID city, Language reader) {
        return sql.sql("""
                select p.id, called.name from partnerships.partnership p
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where p.partner = :city""")
                .param("city", city)
                .query((row, _) -> row(row, "name", reader, ""))
                .list();
    }

    private static Row row(ResultSet row, String name, Language reader, String detail) throws SQLException {
        return new Row(row.getObject("id", UUID.class), Texts.column(row, name).string(reader), detail, null);
    }
}
