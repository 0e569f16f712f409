package eu.jumelage.programme.pages;

import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.Fields;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.partnerships.Organisations;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.People;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Kinds;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of the programme. */
@Component
class Offers {

    /** A list longer than this nobody scrolls through. */
    private static final int MOST = 500;

    private final JdbcClient sql;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Networks networks;
    private final Organisations organisations;
    private final People people;
    private final Fields fields;
    private final Kinds kinds;
    private final Installations installations;

    Offers(
            JdbcClient sql,
            Cities cities,
            Partnerships partnerships,
            Networks networks,
            Organisations organisations,
            People people,
            Fields fields,
            Kinds kinds,
            Installations installations) {
        this.sql = sql;
        this.cities = cities;
        this.partnerships = partnerships;
        this.networks = networks;
        this.organisations = organisations;
        this.people = people;
        this.fields = fields;
        this.kinds = kinds;
        this.installations = installations;
    }

    /** Home first, then the partners, in the alphabetical order of the reader's language. */
    List<Option> cities(Language reader) {
        return options(Stream.concat(cities.home().stream(), partnerCities(reader)), reader);
    }

    /** Those in force and then former ones. */
    List<Option> partners(Language reader) {
        return options(partnerCities(reader), reader);
    }

    private Stream<City> partnerCities(Language reader) {
        return Stream.concat(partnerships.inForce(reader).stream(), partnerships.former(reader).stream())
                .map(partner -> partner.city());
    }

    private static List<Option> options(Stream<City> cities, Language reader) {
        return cities.limit(MOST)
                .map(city -> new Option(city.id().toString(), city.latestName().string(reader)))
                .toList();
    }

    List<Option> networks(Language reader) {
        return networks.all(reader).stream()
                .map(network ->
                        new Option(network.id().toString(), network.name().string(reader)))
                .toList();
    }

    List<Option> organisations(Language reader) {
        return organisations.known(reader, MOST).stream()
                .map(one -> new Option(one.id().toString(), one.name().string(reader)))
                .toList();
    }

    List<Option> people() {
        return people.known(MOST).stream()
                .map(person -> new Option(person.id().toString(), person.sortName()))
                .toList();
    }

    List<Option> fields(Language reader) {
        return fields.all(reader).stream()
                .map(field -> new Option(field.key(), field.name().string(reader)))
                .toList();
    }

    List<Option> kinds(Language reader) {
        return kinds.all().stream()
                .map(kind -> new Option(kind.key(), kind.name().string(reader)))
                .toList();
    }

    List<Option> languages(Language reader) {
        return languages().stream()
                .map(language -> new Option(language.tag(), language.icu().getDisplayLanguage(reader.icu())))
                .toList();
    }

    /** Of the public pages. */
    List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    /** The public languages in which a text is still to be said: "FR, NL". */
    String lacking(Text text) {
        return tags(
                languages().stream().filter(language -> !text.speaks(language)).toList());
    }

    /** The public languages in which a text of a form is still to be said; empty as well where it says nothing yet. */
    String lacking(Entries entries, String key) {
        List<Language> silent = languages().stream()
                .filter(language -> !entries.has(key + "." + language))
                .toList();
        return silent.size() == languages().size() ? "" : tags(silent);
    }

    /** "FR, NL", as the forms mark them. */
    private static String tags(List<Language> languages) {
        return languages.stream()
                .map(language -> language.tag().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    List<Option> places(Language reader) {
        return options("select id, name from programme.place order by id limit :most", reader);
    }

    /** What a place is called; its id where it is unknown. */
    String place(String id, Language reader) {
        return sql.sql("select name from programme.place where id::text = :id")
                .param("id", id)
                .query((row, _) -> name(row).string(reader))
                .optional()
                .orElse(id);
    }

    /** The countries of home and its partners, ISO 3166-1 alpha-2. */
    Set<String> countries(Language reader) {
        return Stream.concat(cities.home().stream(), partnerCities(reader))
                .map(City::country)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Places with the cities that they lie in. */
    List<Row> placesIn(Language reader) {
        return sql
                .sql("""
                select p.id, p.name, coalesce(called.name #>> array['in', :reader, 'is'], '') as town
                from programme.place p
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.city order by c.since desc limit 1) called
                order by p.id limit :most""")
                .param("reader", reader.tag())
                .param("most", MOST)
                .query((row, _) ->
                        new Row(row.getObject("id", UUID.class), name(row).string(reader), row.getString("town"), null))
                .list()
                .stream()
                .sorted(Alphabet.of(reader, Row::title))
                .toList();
    }

    /** Disruptions with their periods, the last first. */
    List<Row> struck(Language reader) {
        return sql.sql("select id, name, since, until from programme.disruption order by since desc, id limit :most")
                .param("most", MOST)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        name(row).string(reader),
                        period(row.getString("since"), row.getString("until"), reader),
                        null))
                .list();
    }

    private static String period(String since, @Nullable String until, Language reader) {
        return until == null
                ? Words.in(reader).say("records.since", SaidDay.of(since, reader))
                : Dates.span(since, until, reader);
    }

    List<Option> series(Language reader) {
        return options("select id, name from programme.series order by id limit :most", reader);
    }

    List<Option> projects(Language reader) {
        return options("select id, title as name from programme.project order by id limit :most", reader);
    }

    List<Option> disruptions(Language reader) {
        return options("select id, name from programme.disruption order by id limit :most", reader);
    }

    List<Option> fundingProgrammes(Language reader) {
        return options("select id, name from programme.funding_programme order by id limit :most", reader);
    }

    /** The values of an enum, called as the words of the interface say below this family ("audience."). */
    static <E extends Enum<E> & Keyed> List<Option> of(E[] values, String family, Language reader) {
        Words words = Words.in(reader);
        return Arrays.stream(values)
                .map(value -> new Option(value.key(), words.say(family + value.key())))
                .toList();
    }

    /** What can be chosen, as a list of records; those whose name has the searched letters in it. */
    static List<Row> rows(List<Option> options, String search, int most) {
        return options.stream()
                .filter(option -> Spelling.finds(option.label(), search))
                .limit(most)
                .map(option -> new Row(UUID.fromString(option.value()), option.label(), "", null))
                .toList();
    }

    private List<Option> options(String query, Language reader) {
        return sql
                .sql(query)
                .param("most", MOST)
                .query((row, _) -> new Option(row.getString("id"), name(row).string(reader)))
                .list()
                .stream()
                .sorted(Alphabet.of(reader, Field.Option::label))
                .toList();
    }

    private static Text name(ResultSet row) throws SQLException {
        return eu.jumelage.web.Texts.column(row, "name");
    }
}
