package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Fields;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of the register. */
@Component
class Offered {

    /** A list longer than this nobody scrolls through. */
    private static final int MOST = 500;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final JdbcClient sql;
    private final Cities cities;
    private final Fields fields;
    private final Installations installations;
    private final InstantSource clock;

    Offered(JdbcClient sql, Cities cities, Fields fields, Installations installations, InstantSource clock) {
        this.sql = sql;
        this.cities = cities;
        this.fields = fields;
        this.installations = installations;
        this.clock = clock;
    }

    /** Of the public pages. */
    List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    /** The day that it is at home. */
    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), cities.home().map(city -> city.zone()).orElse(ZoneOffset.UTC));
    }

    /**
     * A line that narrows the cities that can be chosen, where there are more than a list can hold; it is no part of
     * the record.
     */
    List<Field> narrowing(List<Field> form) {
        int cities = sql.sql("select count(*) from (select from partnerships.city limit :enough) few")
                .param("enough", MOST + 1)
                .query(Integer.class)
                .single();
        if (cities <= MOST) {
            return form;
        }
        var all = new ArrayList<Field>();
        all.add(new Field.Line("narrow", "field.narrow", false));
        all.addAll(form);
        return List.copyOf(all);
    }

    /** Home, what the form names already, and then by name as many as a list can hold. */
    List<Option> cities(Entries entries, Language reader) {
        return cities(entries, reader, MOST);
    }

    List<Option> cities(Entries entries, Language reader, int most) {
        Set<UUID> named = cityIds(entries);
        var ids = new LinkedHashSet<UUID>(named);
        cities.home().ifPresent(home -> ids.add(home.id()));
        ids.addAll(beginning(entries.get("narrow"), most));
        return options(
                sql.sql("""
                        select c.id, (
                            select called.name from partnerships.city_called called
                            where called.city = c.id order by called.since desc limit 1) as name
                        from partnerships.city c where c.id = any(:ids) and c.successor is null or c.id = any(:named)""").param("ids", ids.toArray(UUID[]::new)).param("named", named.toArray(UUID[]::new)), reader);
    }

    /** Cities of which some name begins so, by that name. */
    List<UUID> beginning(String search, int most) {
        String from = search.toLowerCase(Locale.ROOT);
        return sql.sql("""
                select few.city from (
                    select n.city, lower(n.name) collate "C" as name from partnerships.city_name n
                    where lower(n.name) collate "C" >= :from and lower(n.name) collate "C" < :until
                    order by lower(n.name) collate "C", n.city limit :names) few
                group by few.city order by min(few.name), few.city limit :most""")
                .param("from", from)
                .param("until", from + Character.toString(Character.MAX_CODE_POINT))
                .param("names", most * 10) // a city has names in several languages
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /**
     * The same for a list: by the beginning of any word, with or without accents; all by name where nothing is asked.
     */
    List<UUID> called(String search, int most) {
        return search.isBlank()
                ? beginning("", most)
                : sql.sql("""
                select few.city from (
                    select n.city, n.name from partnerships.city_name n
                    where partnerships.findable(n.name) like '%' || partnerships.findable(:search) || '%'
                    order by lower(n.name) collate "C", n.city limit :names) few
                group by few.city order by min(few.name), few.city limit :most""")
                        .param("search", search)
                        .param("names", most * 10)
                        .param("most", most)
                        .query(UUID.class)
                        .list();
    }

    List<Option> partnerships(Entries entries, Language reader) {
        return options(
                sql.sql("""
                        select p.id, called.name from partnerships.partnership p
                        cross join lateral (
                            select c.name from partnerships.city_called c
                            where c.city = p.partner order by c.since desc limit 1) called
                        order by p.id = any(:named) desc, called.name #>> array['in', :reader, 'is'], p.id limit :most""")
                        .param("named", named(entries).toArray(UUID[]::new))
                        .param("reader", reader.tag())
                        .param("most", MOST),
                reader);
    }

    List<Option> people(Entries entries) {
        return sql
                .sql("""
                select id, sort_name from partnerships.person
                order by id = any(:named) desc, sort_name, id limit :most""")
                .param("named", named(entries).toArray(UUID[]::new))
                .param("most", MOST)
                .query((row, _) -> new Option(row.getString("id"), row.getString("sort_name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> fields(Language reader) {
        return fields.all(reader).stream()
                .map(field -> new Option(field.key(), field.name().string(reader)))
                .toList();
    }

    /** What that city is called; empty for what is no city's id. */
    Optional<String> city(String id, Language reader) {
        return Optional.of(id)
                .filter(typed -> ID.matcher(typed).matches())
                .flatMap(typed -> cities.find(UUID.fromString(typed)))
                .map(city -> city.latestName().string(reader));
    }

    /** Of the cities that a form names, those that there are. */
    Set<UUID> cityIds(Entries entries) {
        return existing("select id from partnerships.city where id = any(:ids)", entries);
    }

    Set<UUID> personIds(Entries entries) {
        return existing("select id from partnerships.person where id = any(:ids)", entries);
    }

    Set<UUID> partnershipIds(Entries entries) {
        return existing("select id from partnerships.partnership where id = any(:ids)", entries);
    }

    Set<UUID> pictureIds(Entries entries) {
        return existing("select id from media.picture where id = any(:ids)", entries);
    }

    private Set<UUID> existing(String query, Entries entries) {
        return Set.copyOf(sql.sql(query)
                .param("ids", named(entries).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static Set<UUID> named(Entries entries) {
        return entries.typed().values().stream()
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** The values of an enum, called as the words of the interface say below this family ("category."). */
    static <E extends Enum<E>> List<Option> of(E[] values, String family, Language reader) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(key -> new Option(key, Words.in(reader).say(family + key)))
                .toList();
    }

    private static List<Option> options(JdbcClient.StatementSpec query, Language reader) {
        return query.query((row, _) -> option(row, reader)).list().stream()
                .sorted(Alphabet.of(reader, Option::label))
                .toList();
    }

    private static Option option(ResultSet row, Language reader) throws SQLException {
        return new Option(row.getString("id"), Texts.column(row, "name").string(reader));
    }
}
