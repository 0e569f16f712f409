package eu.jumelage.programme.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Listed;
import eu.jumelage.office.editing.Looking;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities as the office looks for them, and what wants to be done about them. */
@Component
class ActivityList implements Wishing {

    private final JdbcClient sql;
    private final InstantSource clock;
    private final Offers offers;
    private final FoundActivities activities;
    private final Towns towns;

    ActivityList(JdbcClient sql, InstantSource clock, Offers offers, FoundActivities activities, Towns towns) {
        this.sql = sql;
        this.activities = activities;
        this.clock = clock;
        this.offers = offers;
        this.towns = towns;
    }

    /** Internal and withdrawn ones too. */
    Listed find(Language reader, Looking looking, int most) {
        var found = switch (looking.order()) {
            case "title" -> activities.byTitle(looking, reader, most);
            case "changed" -> activities.byChange(looking, most);
            default -> activities.byDate(looking, most);
        };
        return new Listed(rows(found.ids(), reader), found.next(), found.tooMany() ? "records.too-many" : null);
    }

    /** With the days, and the partners' names as they are called now; in the order of the ids. */
    private List<Row> rows(List<UUID> ids, Language reader) {
        Map<UUID, String> called = towns.of(ids, reader);
        return sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility, programme.first_day(a.id) as day
                from programme.activity a where a.id = any(:ids)
                order by array_position(:ids, a.id)""").param("ids", ids.toArray(UUID[]::new)).query((row, _) -> row(row, reader)).list().stream()
                .map(row -> new Row(
                        row.id(), row.title(), List.of(row.detail(), called.getOrDefault(row.id(), "")), row.state()))
                .toList();
    }

    /** Partners, kinds, years in which something ended, and how it stands. */
    List<Field.Choice> filters(Language reader) {
        var words = Words.in(reader);
        return List.of(
                new Field.Choice("city", "translations.partner", false, offers.partners(reader)),
                new Field.Choice("type", "field.kind", false, offers.kinds(reader)),
                new Field.Choice("year", "field.year", false, years()),
                new Field.Choice(
                        "state",
                        "records.state",
                        false,
                        Stream.of(
                                        "published",
                                        "draft",
                                        "withdrawn",
                                        "planned",
                                        "postponed",
                                        "cancelled",
                                        "presumed-held",
                                        "held")
                                .map(state -> new Field.Option(state, words.say("records.state." + state)))
                                .toList()));
    }

    /** Each is looked up in an index: all activities are not counted for a list of years. */
    private List<Field.Option> years() {
        return sql.sql("""
                select year from generate_series(
                    (select min(year) from programme.activity), (select max(year) from programme.activity)) year
                where exists (select from programme.activity a where a.year = year.year)
                order by year desc""")
                .query((row, _) -> new Field.Option(row.getString("year"), row.getString("year")))
                .list();
    }

    /** Columns id, title, publication, course, visibility and the day of the first run, as precise as it is known. */
    static Row row(ResultSet row, Language reader) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Texts.column(row, "title").string(reader),
                day(row, reader),
                state(row));
    }

    /** What of an activity has to be said in a list: that it is not public, or will not be as planned. */
    static @Nullable String state(ResultSet row) throws SQLException {
        if (!row.getString("publication").equals("published")) {
            return row.getString("publication");
        }
        if (row.getString("visibility").equals("internal")) {
            return "internal";
        }
        String course = row.getString("course");
        return course.equals("cancelled") || course.equals("postponed") ? course : null;
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        var reader = member.language();
        Instant now = clock.instant();
        var wishes = new ArrayList<Wish>();
        wishes.addAll(soon(now, reader, most));
        wishes.addAll(untranslated(now, reader, most));
        wishes.addAll(withoutRecap(now, reader, most));
        return wishes;
    }

    /** Of the next 30 days. */
    private List<Wish> soon(Instant now, Language reader, int most) {
        return sql.sql("""
                select a.id, a.title,
                    programme.first_day(a.id) as day
                from programme.activity a
                where a.publication = 'published' and a.parent is null and a.course = 'planned'
                    and a.starts_at > :now and a.starts_at < :horizon
                order by a.starts_at, a.id limit :most""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("horizon", now.plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> wish(Topic.SOON, row, reader, day(row, reader)))
                .list();
    }

    /** Public ones to come that lack a language, or say in one what the source said before. */
    private List<Wish> untranslated(Instant now, Language reader, int most) {
        List<Language> languages = offers.languages();
        return sql
                .sql("""
                select a.id, a.title, array(
                    select l.tag from unnest(:languages::text[]) l (tag)
                    where coalesce((a.title #>> array['in', l.tag, 'of'])::int, 0) < (a.title ->> 'version')::int
                        or a.summary is not null
                            and coalesce((a.summary #>> array['in', l.tag, 'of'])::int, 0) < (a.summary ->> 'version')::int
                        or a.text is not null
                            and coalesce((a.text #>> array['in', l.tag, 'of'])::int, 0) < (a.text ->> 'version')::int
                    ) as missing
                from (
                    select one.id, one.title, one.summary, one.text, one.starts_at from programme.activity one
                    where one.publication = 'published' and one.parent is null and one.current_until > :now
                        and one.visibility <> 'internal'
                    order by one.current_until, one.starts_at limit 500) a""")
                .param("languages", languages.stream().map(Language::tag).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    String missing = Arrays.stream(
                                    (String[]) row.getArray("missing").getArray())
                            .map(tag -> new Language(tag).icu().getDisplayLanguage(reader.icu()))
                            .collect(Collectors.joining(", "));
                    return wish(Topic.TRANSLATE, row, reader, missing);
                })
                .list()
                .stream()
                .filter(wish -> wish.detail() != null && !wish.detail().isEmpty())
                .limit(most)
                .toList();
    }

    /** Ended within a year, and nobody has confirmed that it was held, or said what came of it. */
    private List<Wish> withoutRecap(Instant now, Language reader, int most) {
        return sql.sql("""
                select a.id, a.title, a.course,
                    programme.last_day(a.id) as day
                from programme.activity a
                where a.publication = 'published' and a.parent is null and a.course in ('planned', 'held')
                    and coalesce(a.ends_at, '-infinity') <= :now and coalesce(a.ends_at, '-infinity') > :since
                    and (a.course = 'planned'
                        or not exists (select from programme.recap r where r.activity = a.id))
                order by coalesce(a.ends_at, '-infinity') desc, a.id desc limit :most""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(Duration.ofDays(365)).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Wish(
                        Topic.AFTERWARDS,
                        Texts.column(row, "title").string(reader),
                        CourseBeside.path(row.getObject("id", UUID.class)),
                        day(row, reader) + " · "
                                + Words.in(reader)
                                        .say(
                                                row.getString("course").equals("planned")
                                                        ? "course.confirm"
                                                        : "course.recap.tell")))
                .list();
    }

    private static Wish wish(Topic topic, ResultSet row, Language reader, String detail) throws SQLException {
        return new Wish(
                topic,
                Texts.column(row, "title").string(reader),
                (topic == Topic.TRANSLATE ? "/office/translations/activity/" : "/office/records/activity/")
                        + row.getString("id"),
                detail);
    }

    /** The day at the place, as the poster has it. */
    private static String day(ResultSet row, Language reader) throws SQLException {
        String day = row.getString("day");
        return day == null ? "" : SaidDay.of(day, reader);
    }
}
