package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Looking;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.programme.pages.PageKey.Phase;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which activities stand on a page of the office's list: among a million, each page is read by the key of the one
 * before.
 */
@Component
class FoundActivities {

    /** More titles than these nobody sorts; the list is narrowed first. */
    private static final int SORTABLE = 5_000;

    private static final Set<String> COURSES = Set.of("cancelled", "postponed", "held", "planned", "presumed-held");

    /**
     * Each stands in the query only where it is asked for: behind "or it is not asked for" PostgreSQL would walk
     * through all activities instead of beginning with the few.
     */
    private static final Map<String, String> NARROWING = Map.of(
            "city", " and a.id in (select c.activity from programme.activity_city c where c.city = :city)",
            "type", " and a.kind = :type",
            "year", " and a.year = :year",
            "publication", " and a.publication = :publication",
            "course", " and a.course = :course",
            "ahead", " and a.course = :ahead and (a.ends_at is null or a.ends_at > :now)",
            "presumed", " and a.course = :presumed and a.ends_at <= :now");

    /** A city is found by the beginning of a word of its name; home is part of everything and tells nothing apart. */
    private static final String SEARCHED = """
             and a.id in (
                select one.id from programme.activity one
                where partnerships.findable(one.title) like
                    case when length(:search) < 3 then '% ' else '%' end
                        || replace(ltrim(partnerships.findable(:search)), ' ', '%') || '%'
                union
                select c.activity from programme.activity_city c
                where c.city in (
                    select n.city from partnerships.city_name n
                    where partnerships.findable(n.name) like '%' || partnerships.findable(:search) || '%'
                    union
                    select alias.city from partnerships.city_alias alias
                    where partnerships.findable(alias.alias) like '%' || partnerships.findable(:search) || '%'
                    except
                    select home.id from partnerships.city home where home.home))""";

    private final JdbcClient sql;
    private final InstantSource clock;

    FoundActivities(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Activities of a page, in their order.
     *
     * @param tooMany whether there are too many to be sorted as was asked
     */
    record Found(List<UUID> ids, @Nullable String next, boolean tooMany) {}

    /** A row with that by which it is sorted. */
    private record Placed(UUID id, OffsetDateTime at) {}

    /** What is to come by its start, then what is over, the last first. */
    Found byDate(Looking looking, int most) {
        PageKey from = PageKey.of(looking.after(), Phase.COMING);
        var placed = new ArrayList<Placed>();
        Phase phase = from.phase();
        if (phase == Phase.COMING) {
            placed.addAll(coming(looking, from, most + 1));
            from = PageKey.first(Phase.PAST);
        }
        int coming = placed.size();
        if (coming <= most) {
            placed.addAll(past(looking, from, most + 1 - coming));
        }
        return found(placed, most, index -> index < coming ? Phase.COMING : Phase.PAST);
    }

    /** The last changed first. */
    Found byChange(Looking looking, int most) {
        PageKey from = PageKey.of(looking.after(), Phase.CHANGED);
        return found(changed(looking, from, most + 1), most, _ -> Phase.CHANGED);
    }

    /** In the alphabetical order of the reader's language; by date where there are too many. */
    Found byTitle(Looking looking, Language reader, int most) {
        record Titled(UUID id, String title) {}
        List<Titled> all = asked("""
                select a.id, a.title from programme.activity a where true
                """, " limit :most", looking, SORTABLE + 1)
                .query((row, _) -> new Titled(
                        row.getObject("id", UUID.class),
                        Texts.column(row, "title").string(reader)))
                .list()
                .stream()
                .sorted(Alphabet.of(reader, Titled::title).thenComparing(Titled::id))
                .toList();
        if (all.size() > SORTABLE) {
            Found byDate = byDate(looking, most);
            return new Found(byDate.ids(), byDate.next(), true);
        }
        List<UUID> ids = all.stream().map(Titled::id).toList();
        UUID after = PageKey.of(looking.after(), Phase.TITLE).id();
        int first = ids.indexOf(after) + 1;
        List<UUID> page = ids.subList(first, Math.min(ids.size(), first + most));
        return new Found(
                page,
                first + most < ids.size()
                        ? new PageKey(Phase.TITLE, OffsetDateTime.MIN, page.getLast()).toString()
                        : null,
                false);
    }

    private List<Placed> coming(Looking looking, PageKey from, int most) {
        return placed(asked("""
                select a.id, coalesce(a.starts_at, 'infinity') as at from programme.activity a
                where a.current_until > :now and (coalesce(a.starts_at, 'infinity'), a.id) > (:at, :id)
                """, " order by coalesce(a.starts_at, 'infinity'), a.id limit :most", looking, most), from);
    }

    private List<Placed> past(Looking looking, PageKey from, int most) {
        return placed(
                asked("""
                select a.id, coalesce(a.ends_at, '-infinity') as at from programme.activity a
                where a.current_until <= :now and (coalesce(a.ends_at, '-infinity'), a.id) < (:at, :id)
                """, " order by coalesce(a.ends_at, '-infinity') desc, a.id desc limit :most", looking, most),
                from);
    }

    private List<Placed> changed(Looking looking, PageKey from, int most) {
        return placed(asked("""
                select a.id, a.changed_at as at from programme.activity a
                where (a.changed_at, a.id) < (:at, :id)
                """, " order by a.changed_at desc, a.id desc limit :most", looking, most), from);
    }

    private List<Placed> placed(StatementSpec asked, PageKey from) {
        return asked.param("at", from.at())
                .param("id", from.id())
                .query((row, _) ->
                        new Placed(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    private StatementSpec asked(String which, String order, Looking looking, int most) {
        String state = looking.chosen("state");
        String course = state != null && COURSES.contains(state) ? state : null;
        var params = new HashMap<String, @Nullable Object>();
        params.put("city", uuid(looking.chosen("city")));
        params.put("type", looking.chosen("type"));
        params.put("year", number(looking.chosen("year")));
        params.put("publication", course == null ? state : "published");
        switch (course) {
            case "planned" -> params.put("ahead", course);
            case "presumed-held" -> params.put("presumed", "planned");
            case null, default -> params.put("course", course);
        }
        params.values().removeIf(Objects::isNull);
        String search = looking.search().replaceAll("[\\\\%_]", " ").strip();
        String narrowed = params.keySet().stream().map(NARROWING::get).collect(Collectors.joining());
        params.put("search", search);
        params.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        params.put("most", most);
        return sql.sql(which + narrowed + (search.isEmpty() ? "" : "\n" + SEARCHED) + order)
                .params(params);
    }

    private interface PhaseOf {
        Phase at(int index);
    }

    private static Found found(List<Placed> placed, int most, PhaseOf phases) {
        List<Placed> page = placed.subList(0, Math.min(most, placed.size()));
        int last = page.size() - 1;
        return new Found(
                page.stream().map(Placed::id).toList(),
                placed.size() > most
                        ? new PageKey(
                                        phases.at(last),
                                        page.get(last).at(),
                                        page.get(last).id())
                                .toString()
                        : null,
                false);
    }

    private static @Nullable UUID uuid(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : null;
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
    }
}
