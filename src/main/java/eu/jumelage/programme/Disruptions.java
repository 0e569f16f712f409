package eu.jumelage.programme;

import eu.jumelage.web.Addresses;
import eu.jumelage.web.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what struck, its notices, and what became of what it touched. */
@Component
@Transactional
public class Disruptions {

    /** What the address of a disruption is claimed as. */
    public static final String ADDRESS = "disruption";

    private final JdbcClient sql;
    private final Changes changes;
    private final Addresses addresses;

    Disruptions(JdbcClient sql, Changes changes, Addresses addresses) {
        this.sql = sql;
        this.changes = changes;
        this.addresses = addresses;
    }

    @Transactional(readOnly = true)
    public Optional<Disruption> find(UUID id) {
        return sql.sql("""
                select name, text, since, until, central_link, central_label, publication
                from programme.disruption
                where id = :id""")
                .param("id", id)
                .query((row, _) -> new Disruption(
                        id,
                        Texts.column(row, "name"),
                        Texts.columnOrNull(row, "text"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("central_link"),
                        Texts.columnOrNull(row, "central_label"),
                        Keyed.of(Publication.class, row.getString("publication"))))
                .optional();
    }

    public void add(Disruption disruption) {
        write(disruption);
    }

    /** @param seen the disruption as the editor saw it before changing it */
    public Change change(Disruption seen, Disruption to) {
        if (!lock(seen.id()).equals(seen)) {
            return Change.CHANGED_MEANWHILE;
        }
        write(to);
        return Change.SAVED;
    }

    public void publish(UUID id) {
        write(lock(id).publication(Publication.PUBLISHED));
    }

    public void withdraw(UUID id) {
        write(lock(id).publication(Publication.WITHDRAWN));
    }

    /** A new notice, or another wording or period for a known one. */
    public void post(Notice notice) {
        sql.sql("""
                insert into programme.notice (id, disruption, level, text, link, link_label, shown_from, shown_until)
                values (:id, :disruption, :level, :text::jsonb, :link, :linkLabel::jsonb, :from, :until)
                on conflict (id) do update
                set disruption = excluded.disruption, level = excluded.level, text = excluded.text,
                    link = excluded.link, link_label = excluded.link_label, shown_from = excluded.shown_from,
                    shown_until = excluded.shown_until""")
                .param("id", notice.id())
                .param("disruption", notice.disruption())
                .param("level", notice.level().key())
                .param("text", Texts.write(notice.text()))
                .param("link", notice.link())
                .param("linkLabel", Texts.writeOrNull(notice.linkLabel()))
                .param("from", Moments.column(notice.from()))
                .param("until", Moments.column(notice.until()))
                .update();
        changes.tell(ProgrammeChanged.none(), true);
    }

    /** Those that are shown now or will be. */
    @Transactional(readOnly = true)
    public List<Notice> notices() {
        return sql.sql("""
                select id, disruption, level, text, link, link_label, shown_from, shown_until
                from programme.notice
                where shown_until > :now
                order by shown_from, id""")
                .param("now", Moments.column(changes.now()))
                .query(Notices::read)
                .list();
    }

    /** Counted over what is published; a part counts with the larger activity where that was touched too. */
    @Transactional(readOnly = true)
    public Totals totals(UUID disruption) {
        return new Totals(counts(disruption), steps(disruption));
    }

    private Map<Course, Integer> counts(UUID disruption) {
        var counts = new EnumMap<Course, Integer>(Course.class);
        sql.sql("""
                with touched as (select distinct activity from programme.act where disruption = :disruption)
                select course, count(*) as activities
                from programme.activity
                where id in (select activity from touched) and publication = 'published'
                    and (parent is null or parent not in (select activity from touched))
                group by course""").param("disruption", disruption).query(row -> {
            counts.put(Keyed.of(Course.class, row.getString("course")), row.getInt("activities"));
        });
        return counts;
    }

    private List<Totals.NamedAct> steps(UUID disruption) {
        return sql.sql("""
                select act.id, act.activity, act.at, act.steps
                from programme.act
                join programme.activity on activity.id = act.activity
                where act.disruption = :disruption and activity.publication = 'published'
                order by act.at, act.recorded""")
                .param("disruption", disruption)
                .query((row, _) -> new Totals.NamedAct(
                        row.getObject("id", UUID.class),
                        row.getObject("activity", UUID.class),
                        Moments.of(row, "at"),
                        Arrays.stream((String[]) row.getArray("steps").getArray())
                                .map(key -> Keyed.of(Step.Kind.class, key))
                                .toList()))
                .list();
    }

    private Disruption lock(UUID id) {
        sql.sql("select id from programme.disruption where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return find(id).orElseThrow();
    }

    private void write(Disruption disruption) {
        sql.sql("""
                insert into programme.disruption (id, name, text, since, until, central_link, central_label, publication)
                values (:id, :name::jsonb, :text::jsonb, :since, :until, :centralLink, :centralLabel::jsonb, :publication)
                on conflict (id) do update
                set name = excluded.name, text = excluded.text, since = excluded.since, until = excluded.until,
                    central_link = excluded.central_link, central_label = excluded.central_label,
                    publication = excluded.publication""")
                .param("id", disruption.id())
                .param("name", Texts.write(disruption.name()))
                .param("text", Texts.writeOrNull(disruption.text()))
                .param("since", disruption.since())
                .param("until", disruption.until())
                .param("centralLink", disruption.centralLink())
                .param("centralLabel", Texts.writeOrNull(disruption.centralLabel()))
                .param("publication", disruption.publication().key())
                .update();
        if (disruption.publication() == Publication.PUBLISHED) {
            addresses.claim(ADDRESS, disruption.id(), disruption.name());
        }
        changes.tell(ProgrammeChanged.disruption(disruption.id()), disruption.publication() != Publication.DRAFT);
    }
}
