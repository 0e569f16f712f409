package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Touching;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities as the crisis desk finds and shows them. */
@Component
public class CrisisActivities {

    private final JdbcClient sql;
    private final Cities cities;
    private final CrisisSteps steps;
    private final List<Touching> touching;
    private final Towns towns;

    CrisisActivities(JdbcClient sql, Cities cities, CrisisSteps steps, List<Touching> touching, Towns towns) {
        this.sql = sql;
        this.cities = cities;
        this.steps = steps;
        this.touching = List.copyOf(touching);
        this.towns = towns;
    }

    /**
     * An activity in a list of the crisis desk.
     *
     * @param parts how many open parts it has
     * @param state "internal", "postponed" or another word of "records.state."; empty for none
     * @param people by the words of each that knows how many a change would touch
     */
    public record Line(
            UUID id,
            String title,
            String when,
            String partners,
            int parts,
            String state,
            Map<String, Integer> people) {}

    /** What is planned or postponed and not over, parts not apart, by date; one more than {@link CrisisSteps#MOST}. */
    List<UUID> find(CrisisFilter filter) {
        ZoneId zone = cities.home().map(City::zone).orElse(ZoneOffset.UTC);
        return sql.sql("""
                select a.id from programme.activity a
                where a.publication = 'published' and a.parent is null and a.course in ('planned', 'postponed')
                    and coalesce(a.ends_at, 'infinity') > :now
                    and (:city::uuid is null or exists (
                        select from programme.activity_city c where c.activity = a.id and c.city = :city))
                    and (:kind::text is null or a.kind = :kind)
                    and (:from::timestamptz is null and :until::timestamptz is null or exists (
                        select from programme.run r where r.activity = a.id
                            and r.ends_at > coalesce(:from::timestamptz, '-infinity')
                            and r.starts_at < coalesce(:until::timestamptz, 'infinity')))
                    and (:place::uuid is null or exists (
                        select from programme.run r join programme.place p on p.id = r.place
                        where r.activity = a.id and (p.id = :place or p.city = :place)))
                    and (:search = '' or partnerships.findable(a.title) like '%'
                        || replace(ltrim(partnerships.findable(:search)), ' ', '%') || '%')
                order by a.starts_at nulls last, a.id limit :most""")
                .param("now", steps.now().atOffset(ZoneOffset.UTC))
                .param("city", filter.city())
                .param("kind", filter.kind())
                .param("from", start(filter.from(), zone))
                .param(
                        "until",
                        start(filter.until() == null ? null : filter.until().plusDays(1), zone))
                .param("place", filter.place())
                .param("search", filter.search())
                .param("most", CrisisSteps.MOST + 1)
                .query(UUID.class)
                .list();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
        Instant start = day == null ? null : day.atStartOfDay(zone).toInstant();
        return start == null ? null : start.atOffset(ZoneOffset.UTC);
    }

    /** In the order of the ids. */
    Map<UUID, Line> lines(Collection<UUID> ids, Language reader) {
        Map<UUID, String> called = towns.of(ids, reader);
        Map<String, Map<UUID, Integer>> people = new LinkedHashMap<>();
        touching.forEach(each -> people.put(each.words(), each.people(ids)));
        var lines = new LinkedHashMap<UUID, Line>();
        sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    programme.first_day(a.id) as first, programme.last_day(a.id) as last,
                    (select count(*) from programme.activity p
                        where p.parent = a.id and p.publication = 'published'
                            and p.course in ('planned', 'postponed')) as parts
                from programme.activity a where a.id = any (:ids) order by array_position(:ids, a.id)""").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            var touched = new LinkedHashMap<String, Integer>();
            people.forEach((words, numbers) -> touched.put(words, numbers.getOrDefault(id, 0)));
            lines.put(
                    id,
                    new Line(
                            id,
                            Texts.column(row, "title").string(reader),
                            days(row.getString("first"), row.getString("last"), reader),
                            called.getOrDefault(id, ""),
                            row.getInt("parts"),
                            Objects.toString(ActivityList.state(row), ""),
                            touched));
        });
        return lines;
    }

    static String days(@Nullable String first, @Nullable String last, Language reader) {
        return first == null ? "" : Dates.span(first, last == null ? first : last, reader);
    }

    /** The headings of what else is known of each. */
    List<String> peopleColumns() {
        return touching.stream().map(Touching::words).toList();
    }

    /** Open parts of these, each with what it is a part of. */
    List<Option> parts(Collection<UUID> ids, Language reader) {
        return sql.sql("""
                select p.id, p.title, larger.title as whole, programme.first_day(p.id) as first
                from programme.activity p join programme.activity larger on larger.id = p.parent
                where p.parent = any (:ids) and p.publication = 'published' and p.course in ('planned', 'postponed')
                order by larger.starts_at nulls last, larger.id, p.starts_at nulls last, p.id""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> {
                    String day = days(row.getString("first"), null, reader);
                    String label = Stream.of(
                                    Texts.column(row, "whole").string(reader) + ": "
                                            + Texts.column(row, "title").string(reader),
                                    day)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", "));
                    return new Option(row.getString("id"), label);
                })
                .list();
    }

    /** Cities and then places in which anything takes place that is not over. */
    List<Option> places(Language reader) {
        return Stream.of("""
                select distinct c.id, called.name
                from programme.place p
                join partnerships.city c on c.id = p.city
                cross join lateral (
                    select one.name from partnerships.city_called one
                    where one.city = c.id order by one.since desc limit 1) called""", "select p.id, p.name from programme.place p limit 500")
                .flatMap(query -> sql
                        .sql(query)
                        .query((row, _) -> new Option(
                                row.getString("id"), Texts.column(row, "name").string(reader)))
                        .list()
                        .stream()
                        .sorted(Alphabet.of(reader, Option::label)))
                .toList();
    }
}
