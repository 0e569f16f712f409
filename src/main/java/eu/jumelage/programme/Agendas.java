package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the programmes of visits: an item is a part of the visit, and nobody's business until it is opened. */
@Component
@Transactional
public class Agendas {

    private final JdbcClient sql;
    private final Activities activities;
    private final Programme programme;

    Agendas(JdbcClient sql, Activities activities, Programme programme) {
        this.sql = sql;
        this.activities = activities;
        this.programme = programme;
    }

    @Transactional(readOnly = true)
    public Optional<Agenda> of(UUID visit) {
        return activities.find(visit).map(found -> {
            List<Activity> parts = programme.parts(visit).stream()
                    .filter(part -> part.publication() != Publication.WITHDRAWN)
                    .toList();
            Map<UUID, Aside> asides = asides(visit);
            return new Agenda(
                    found,
                    parts.stream()
                            .map(part -> new Agenda.Item(part, asides.getOrDefault(part.id(), Aside.NONE)))
                            .toList());
        });
    }

    @Transactional(readOnly = true)
    public Optional<Agenda.Item> item(UUID visit, UUID item) {
        return of(visit).stream()
                .flatMap(agenda -> agenda.items().stream())
                .filter(one -> one.part().id().equals(item))
                .findFirst();
    }

    /** Whoever changes the programme of a visit waits for whoever changes it. */
    public void lock(UUID visit) {
        activities.lock(visit);
    }

    /** A new item, internal. */
    public void add(UUID id, UUID visit, Text title, Run run, Aside aside) {
        Activity whole = activities.lock(visit).member(visit);
        Details details = Details.of(whole.details().kind(), Words.titled(title), Participants.NONE);
        programme.planPart(id, visit, whole.details().example() ? details.asExample() : details, List.of(run));
        store(id, aside);
    }

    /** What is said of an item now; of one that was public once, only what the office alone knows. */
    public void change(Agenda.Item seen, Text title, Run run, Aside aside) {
        if (seen.isOnlyOurs()) {
            Activity part = seen.part();
            Words words = part.details().words();
            Details details = part.details().words(new Words(title, words.summary(), words.text()));
            if (programme.edit(part, details) instanceof Edit.Saved(var saved)) {
                programme.schedule(saved, List.of(run));
            }
        }
        store(seen.part().id(), aside);
    }

    /**
     * Makes an item begin and end earlier or later, and all that follow on that day with it.
     *
     * @return what was moved; what was public once stays where it was announced
     */
    public List<Agenda.Item> move(UUID visit, UUID item, Duration by, boolean following) {
        activities.lock(visit);
        List<Agenda.Item> day = of(visit).orElseThrow().items();
        Optional<Agenda.Item> first =
                day.stream().filter(one -> one.part().id().equals(item)).findFirst();
        var moved = new ArrayList<Agenda.Item>();
        first.ifPresent(from -> day.subList(day.indexOf(from), day.size()).stream()
                .filter(one -> one.equals(from) || following && one.day().equals(from.day()))
                .filter(Agenda.Item::isOnlyOurs)
                .filter(one -> one.run().when() instanceof When.Timed)
                .forEach(one -> {
                    programme.schedule(programme.find(one.part().id()).orElseThrow(), List.of(moved(one.run(), by)));
                    moved.add(one);
                }));
        return moved;
    }

    private static Run moved(Run run, Duration by) {
        return run.when() instanceof When.Timed(var start, var end)
                ? new Run(
                        run.id(),
                        new When.Timed(start.plus(by), end.plus(by)),
                        run.where(),
                        run.course(),
                        run.cancelledAt(),
                        run.sequence())
                : run;
    }

    private Map<UUID, Aside> asides(UUID visit) {
        var asides = new HashMap<UUID, Aside>();
        sql.sql("""
                select aside.activity, whereabouts, taking_part, note, hosts_only
                from programme.aside join programme.activity part on part.id = aside.activity
                where part.parent = :visit""").param("visit", visit).query(row -> {
            asides.put(
                    row.getObject("activity", UUID.class),
                    new Aside(
                            row.getString("whereabouts"),
                            row.getString("taking_part"),
                            row.getString("note"),
                            row.getBoolean("hosts_only")));
        });
        return asides;
    }

    private void store(UUID item, Aside aside) {
        sql.sql("""
                insert into programme.aside (activity, whereabouts, taking_part, note, hosts_only)
                values (:activity, :whereabouts, :takingPart, :note, :hostsOnly)
                on conflict (activity) do update
                set whereabouts = excluded.whereabouts, taking_part = excluded.taking_part, note = excluded.note,
                    hosts_only = excluded.hosts_only""")
                .param("activity", item)
                .param("whereabouts", aside.whereabouts())
                .param("takingPart", aside.takingPart())
                .param("note", aside.note())
                .param("hostsOnly", aside.hostsOnly())
                .update();
    }
}
