package eu.jumelage.partnerships.pages;

import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.partnerships.Happenings;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as the office looks for things in it, in the alphabetical order of the reader's language. */
@Component
class RegisterLists {

    private final JdbcClient sql;
    private final Offered offered;
    private final List<Happenings> happenings;

    RegisterLists(JdbcClient sql, Offered offered, List<Happenings> happenings) {
        this.sql = sql;
        this.happenings = List.copyOf(happenings);
        this.offered = offered;
    }

    List<Row> partnerships(Language reader, String search, int most) {
        return found(
                """
                select p.id, p.partner, p.category, p.publication, called.name,
                    (select a.signed from partnerships.agreement a where a.partnership = p.id and a.founding) as signed,
                    (select max(n.happened_on) from partnerships.contact_note n where n.partnership = p.id) as noted, (
                    select s.status from partnerships.partnership_status s
                    where s.partnership = p.id order by s.position desc limit 1) as status
                from partnerships.partnership p
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where :search = '' or exists (
                    select from partnerships.city_name n
                    where n.city = p.partner and strpos(partnerships.findable(n.name), ltrim(partnerships.findable(:search))) > 0)
                order by called.name #>> array['in', :reader, 'is'], p.id limit :most""",
                reader,
                search,
                most,
                (row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        Texts.column(row, "name").string(reader),
                        List.of(
                                Words.in(reader).say("category." + row.getString("category")),
                                said(row.getString("signed"), reader),
                                said(row.getString("noted"), reader),
                                next(row.getObject("partner", UUID.class), reader)),
                        state(row.getString("publication"), row.getString("status"))));
    }

    /** One question for each of a page's partners: no list of them is long. */
    private String next(UUID city, Language reader) {
        return happenings.stream()
                .flatMap(each -> each.next(city).stream())
                .findFirst()
                .map(next -> next.until() == null
                        ? SaidDay.of(next.day(), reader)
                        : Words.in(reader).say("pulse.until", SaidDay.of(next.until(), reader)))
                .orElse("");
    }

    private static @Nullable String state(String publication, String status) {
        return publication.equals("published") ? status.equals("active") ? null : status : publication;
    }

    List<Row> agreements(Language reader, String search, int most) {
        return found(
                """
                select a.id, a.title, a.signed, called.name
                from partnerships.agreement a
                join partnerships.partnership p on p.id = a.partnership
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where :search = '' or strpos(partnerships.findable(a.title), ltrim(partnerships.findable(:search))) > 0 or exists (
                    select from partnerships.city_name n
                    where n.city = p.partner and strpos(partnerships.findable(n.name), ltrim(partnerships.findable(:search))) > 0)
                order by called.name #>> array['in', :reader, 'is'], a.signed, a.id limit :most""",
                reader,
                search,
                most,
                (row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        Words.in(reader)
                                .say(
                                        "named",
                                        Texts.column(row, "name").string(reader),
                                        Texts.column(row, "title").string(reader)),
                        said(row.getString("signed"), reader),
                        null));
    }

    private static String said(@Nullable String date, Language reader) {
        return date == null ? "" : SaidDay.of(date, reader);
    }

    /** Those of which a word of some name begins so. */
    List<Row> cities(Language reader, String search, int most) {
        return sql
                .sql("""
                select c.id, c.country, called.name
                from partnerships.city c
                cross join lateral (
                    select one.name from partnerships.city_called one
                    where one.city = c.id order by one.since desc limit 1) called
                where c.id = any(:ids)""")
                .param("ids", offered.called(search, most).toArray(UUID[]::new))
                .query((row, _) -> row(row, "name", reader, country(row.getString("country"), reader), null))
                .list()
                .stream()
                .sorted(Alphabet.of(reader, Row::title))
                .toList();
    }

    private static String country(String code, Language reader) {
        return Locale.of("", code).getDisplayCountry(reader.locale());
    }

    List<Row> organisations(Language reader, String search, int most) {
        return found("""
                select o.id, o.name, coalesce(called.name #>> array['in', :reader, 'is'], '') as town
                from partnerships.organisation o
                left join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = o.city order by c.since desc limit 1) called on true
                where :search = '' or strpos(partnerships.findable(o.name), ltrim(partnerships.findable(:search))) > 0
                order by o.name #>> array['in', :reader, 'is'], o.id limit :most""", reader, search, most, (row, _) -> row(row, "name", reader, row.getString("town"), null));
    }

    List<Row> networks(Language reader, String search, int most) {
        return found(
                """
                select n.id, n.name, coalesce(n.abbreviation, '') as abbreviation from partnerships.network n
                where :search = '' or strpos(partnerships.findable(n.name), ltrim(partnerships.findable(:search))) > 0
                    or strpos(partnerships.findable(n.abbreviation), ltrim(partnerships.findable(:search))) > 0
                order by n.name #>> array['in', :reader, 'is'], n.id limit :most""", reader, search, most, (row, _) -> row(row, "name", reader, row.getString("abbreviation"), null));
    }

    List<Row> fields(Language reader, String search, int most) {
        return found("""
                select f.id, f.name, f.key from partnerships.field f
                where :search = '' or strpos(partnerships.findable(f.name), ltrim(partnerships.findable(:search))) > 0
                order by f.name #>> array['in', :reader, 'is'], f.key limit :most""", reader, search, most, (row, _) -> row(row, "name", reader, row.getString("key"), null));
    }

    /** By the names under which they stand in lists. */
    List<Row> people(String search, int most) {
        return sql.sql("""
                select p.id, p.name, p.sort_name from partnerships.person p
                where :search = '' or strpos(partnerships.findable(p.name), ltrim(partnerships.findable(:search))) > 0
                    or strpos(partnerships.findable(p.sort_name), ltrim(partnerships.findable(:search))) > 0
                order by p.sort_name, p.id limit :most""")
                .param("search", search)
                .param("most", most)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class), row.getString("sort_name"), row.getString("name"), null))
                .list();
    }

    private List<Row> found(String query, Language reader, String search, int most, RowMapper<Row> read) {
        return sql
                .sql(query)
                .param("reader", reader.tag())
                .param("search", search)
                .param("most", most)
                .query(read)
                .list()
                .stream()
                .sorted(Alphabet.of(reader, Row::title))
                .toList();
    }

    private static Row row(ResultSet row, String title, Language reader, String detail, @Nullable String state)
            throws SQLException {
        return new Row(row.getObject("id", UUID.class), Texts.column(row, title).string(reader), detail, state);
    }
}
