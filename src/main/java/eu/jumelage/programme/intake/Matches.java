package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Batches;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.programme.intake.Offer.Match;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the office has already of the activities that a file tells of. */
@Component
class Matches {

    private static final int MOST_DRAFTS = 1000;
    private static final Pattern RUN = Pattern.compile("uid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final JdbcClient sql;
    private final Batches batches;
    private final DraftLists drafts;

    Matches(JdbcClient sql, Batches batches, DraftLists drafts) {
        this.sql = sql;
        this.batches = batches;
        this.drafts = drafts;
    }

    /** Something that the office plans on a day. @param names its title in all languages, folded */
    private record Twin(String day, Set<String> names, Set<String> partners, String title, String path) {

        boolean isLike(Found found) {
            return found.from().equals(day)
                    && (names.contains(Names.folded(found.title()))
                            || found.partners().stream().anyMatch(partners::contains));
        }
    }

    List<Offer> of(List<Found> found, Language reader) {
        Map<String, String> known = known(found);
        List<Twin> twins = twins(found, reader);
        return found.stream()
                .map(one -> new Offer(one, match(one, known, twins)))
                .toList();
    }

    private static Match match(Found one, Map<String, String> known, List<Twin> twins) {
        String path = known.get(one.source());
        if (path != null) {
            return new Match.Known(path);
        }
        return twins.stream()
                .filter(twin -> twin.isLike(one))
                .findFirst()
                .<Match>map(twin -> new Match.Perhaps(twin.title(), twin.path()))
                .orElseGet(Match.None::new);
    }

    /** Where that lies which was made from the same source, or whose run has this UID in our own calendars. */
    private Map<String, String> known(List<Found> found) {
        var paths = new HashMap<String, String>();
        var runs = new HashMap<UUID, String>();
        for (Found one : found) {
            var run = RUN.matcher(one.source());
            if (run.matches()) {
                runs.put(UUID.fromString(run.group(1)), one.source());
            }
        }
        sql.sql("select id, activity from programme.run where id = any(:runs)")
                .param("runs", runs.keySet().toArray(UUID[]::new))
                .query(row -> {
                    String source = Objects.requireNonNull(runs.get(row.getObject("id", UUID.class)));
                    paths.put(source, "/office/records/activity/" + row.getString("activity"));
                });
        batches.known("activity", found.stream().map(Found::source).toList())
                .forEach((source, draft) -> paths.put(source, "/office/drafts/" + draft));
        return paths;
    }

    private List<Twin> twins(List<Found> found, Language reader) {
        Set<String> days = found.stream()
                .map(Found::from)
                .filter(day -> day.length() == 10)
                .collect(Collectors.toSet());
        var twins = new ArrayList<>(planned(days, reader));
        Stream.of(Draft.State.WRITING, Draft.State.HANDED_IN)
                .flatMap(state -> drafts.in(state, MOST_DRAFTS).stream())
                .filter(draft -> draft.kind().equals("activity") && draft.isNew())
                .filter(draft -> days.contains(draft.entries().get("run.0.from")))
                .map(Matches::twin)
                .forEach(twins::add);
        return twins;
    }

    private static Twin twin(Draft draft) {
        var names = new HashSet<String>();
        var partners = new HashSet<String>();
        draft.entries().typed().forEach((key, value) -> {
            if (key.matches("title\\.[a-z]{2,3}")) {
                names.add(Names.folded(value));
            } else if (key.matches("city\\.\\d+\\.id")) {
                partners.add(value);
            }
        });
        String path = "/office/drafts/" + draft.id();
        return new Twin(draft.entries().get("run.0.from"), names, partners, draft.title(), path);
    }

    private List<Twin> planned(Set<String> days, Language reader) {
        return sql.sql("""
                select a.id, a.title, r.starts_local::date::text as day,
                    array(select c.city::text from programme.activity_city c
                        join partnerships.city on city.id = c.city and not city.home
                        where c.activity = a.id) as cities
                from programme.run r join programme.activity a on a.id = r.activity
                where r.precision in ('time', 'day') and r.starts_local::date::text = any(:days)
                    and r.starts_at between :from::date - 1 and :until::date + 2
                    and a.publication <> 'withdrawn'
                order by r.starts_at, a.id limit 2000""")
                .param("days", days.toArray(String[]::new))
                .param("from", days.stream().min(String::compareTo).orElse("2000-01-01"))
                .param("until", days.stream().max(String::compareTo).orElse("2000-01-01"))
                .query((row, _) -> {
                    Text title = Texts.column(row, "title");
                    return new Twin(
                            row.getString("day"),
                            title.in().values().stream()
                                    .map(wording -> Names.folded(wording.is()))
                                    .collect(Collectors.toSet()),
                            Set.copyOf(Arrays.asList(
                                    (String[]) row.getArray("cities").getArray())),
                            title.string(reader),
                            "/office/records/activity/" + row.getString("id"));
                })
                .list();
    }
}
