package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All activities, as the database keeps them. */
@Component
class Activities {

    private final JdbcClient sql;
    private final Runs runs;
    private final Companions companions;

    Activities(JdbcClient sql, Runs runs, Companions companions) {
        this.sql = sql;
        this.runs = runs;
        this.companions = companions;
    }

    Optional<Activity> find(UUID id) {
        return load(List.of(id)).stream().findFirst();
    }

    /**
     * The activity with everything it is part of and all its parts, locked: whoever changes one of them waits for
     * whoever changes another, always at the same row, so that none waits in a circle.
     */
    Family lock(UUID member) {
        UUID root = root(member);
        sql.sql("select id from programme.activity where id = :root for update")
                .param("root", root)
                .query(UUID.class)
                .single();
        return family(root);
    }

    Family familyOf(UUID member) {
        return family(root(member));
    }

    private Family family(UUID root) {
        List<UUID> members = sql.sql("""
                with recursive family (id) as (
                    select id from programme.activity where id = :root
                    union all
                    select part.id from programme.activity part join family on part.parent = family.id)
                select id from family""").param("root", root).query(UUID.class).list();
        return new Family(load(members));
    }

    /**
     * The families of all these, each once, locked in one order for everybody: two sittings over the same activities
     * wait for each other, and never in a circle. What is unknown has none.
     */
    List<Family> lock(Collection<UUID> members) {
        Set<UUID> roots = roots(members);
        sql.sql("select id from programme.activity where id = any (:roots) order by id for update")
                .param("roots", roots.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return families(roots);
    }

    List<Family> familiesOf(Collection<UUID> members) {
        return families(roots(members));
    }

    private List<Family> families(Set<UUID> roots) {
        var rootOf = new HashMap<UUID, UUID>();
        sql.sql("""
                with recursive family (root, id) as (
                    select id, id from programme.activity where id = any (:roots)
                    union all
                    select family.root, part.id
                    from programme.activity part join family on part.parent = family.id)
                select root, id from family""").param("roots", roots.toArray(UUID[]::new)).query(row -> {
            rootOf.put(row.getObject("id", UUID.class), row.getObject("root", UUID.class));
        });
        var families = new TreeMap<UUID, List<Activity>>();
        for (Activity member : load(rootOf.keySet())) {
            families.computeIfAbsent(rootOf.get(member.id()), _ -> new ArrayList<>())
                    .add(member);
        }
        return families.values().stream().map(Family::new).toList();
    }

    private Set<UUID> roots(Collection<UUID> members) {
        return new TreeSet<>(sql.sql("""
                with recursive above (id, parent) as (
                    select id, parent from programme.activity where id = any (:members)
                    union
                    select larger.id, larger.parent
                    from programme.activity larger join above on larger.id = above.parent)
                select id from above where parent is null""")
                .param("members", members.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private UUID root(UUID member) {
        return roots(List.of(member)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No activity " + member));
    }

    List<Activity> load(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var allRuns = runs.of(ids);
        var allCompanions = companions.of(ids);
        return sql.sql("""
                select id, parent, kind, title, summary, text, admission, opening_hours, tickets, accessibility,
                    spoken, audiences, visibility, embargo, publication, series, presented_by, edition, project,
                    file_reference, example, picture, changed_at
                from programme.activity
                where id in (:ids)
                order by starts_at nulls last, id""")
                .param("ids", ids)
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Activity(
                            id,
                            row.getObject("parent", UUID.class),
                            details(row, allCompanions.of(id)),
                            allRuns.getOrDefault(id, List.of()),
                            Keyed.of(Publication.class, row.getString("publication")),
                            Moments.of(row, "changed_at"));
                })
                .list();
    }

    private static Details details(ResultSet row, Companions.Of companions) throws SQLException {
        return new Details(
                row.getString("kind"),
                new Words(
                        Texts.column(row, "title"),
                        Texts.columnOrNull(row, "summary"),
                        Texts.columnOrNull(row, "text")),
                companions.participants(),
                Visibility.stored(row.getString("visibility"), Moments.orNull(row, "embargo")),
                attending(row),
                new Context(
                        companions.fields(),
                        companions.links(),
                        edition(row),
                        row.getObject("project", UUID.class),
                        row.getObject("picture", UUID.class),
                        row.getString("file_reference")),
                row.getBoolean("example"));
    }

    private static Attending attending(ResultSet row) throws SQLException {
        return new Attending(
                Texts.columnOrNull(row, "admission"),
                Texts.columnOrNull(row, "opening_hours"),
                row.getString("tickets"),
                Texts.columnOrNull(row, "accessibility"),
                strings(row, "spoken").stream().map(Language::new).toList(),
                audiences(row));
    }

    private static Set<Audience> audiences(ResultSet row) throws SQLException {
        return strings(row, "audiences").stream()
                .map(key -> Keyed.of(Audience.class, key))
                .collect(Collectors.toSet());
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Edition edition(ResultSet row) throws SQLException {
        UUID series = row.getObject("series", UUID.class);
        return series == null
                ? null
                : new Edition(
                        series, row.getObject("presented_by", UUID.class), row.getObject("edition", Integer.class));
    }
}
