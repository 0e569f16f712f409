package eu.jumelage.portal.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One activity as its page shows it: its line of the lists, and the rest in a second query. */
@Component
public class ActivityRecords {
    private final JdbcClient sql;

    ActivityRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** How an address stands: shown, withdrawn on purpose, or none of the visitor's business. */
    public sealed interface Found {
        record Shown(Listed activity) implements Found {}

        record Withdrawn() implements Found {}

        record Unknown() implements Found {}
    }

    /** A part is shown only together with what it belongs to. */
    public Found find(UUID activity, Instant now) {
        Optional<String> publication = sql.sql("""
                select case when a.public_from > :now or parent.public_from > :now then 'draft'
                        when parent.publication is null or parent.publication = 'published' then a.publication
                        else parent.publication end
                from programme.activity a left join programme.activity parent on parent.id = a.parent
                where a.id = :id""")
                .param("id", activity)
                .param("now", Listings.at(now))
                .query(String.class)
                .optional();
        return switch (publication.orElse("draft")) {
            case "published" -> new Found.Shown(listed(activity));
            case "withdrawn" -> new Found.Withdrawn();
            default -> new Found.Unknown();
        };
    }

    private Listed listed(UUID activity) {
        return sql.sql("select l.listing from portal.shown l where l.id = :id")
                .param("id", activity)
                .query(Listed::of)
                .single();
    }

    public ActivityRecord of(UUID activity, Instant now) {
        return sql.sql("""
                select a.text, a.admission, a.opening_hours, a.tickets, a.accessibility, a.spoken, a.audiences,
                    (select jsonb_build_object('name', s.name, 'slugs', portal.slugs(s.id, 'series'))
                        from programme.series s where s.id = a.series and s.publication = 'published') as series,
                    (select jsonb_build_object('name', p.title, 'slugs', portal.slugs(p.id, 'project'))
                        from programme.project p where p.id = a.project and p.publication = 'published') as project,
                    (select jsonb_build_object('name', p.title, 'slugs', portal.slugs(p.id, 'activity'))
                        from programme.activity p where p.id = a.parent) as parent,
                    (select jsonb_agg(jsonb_build_object('key', f.key, 'name', f.name))
                        from programme.activity_field af join partnerships.field f on f.key = af.field
                        where af.activity = a.id) as fields,
                    (select jsonb_agg(jsonb_build_object('name', n.name, 'slugs', portal.slugs(n.id, 'network')))
                        from programme.activity_network an join partnerships.network n on n.id = an.network
                        where an.activity = a.id) as networks,
                    (select jsonb_agg(jsonb_build_object('name', o.name, 'role', ao.role, 'website', o.website)
                            order by ao.position)
                        from programme.activity_organisation ao
                        join partnerships.organisation o on o.id = ao.organisation
                        where ao.activity = a.id) as organisations,
                    (select jsonb_agg(jsonb_build_object('name', person.name, 'role', ap.role,
                            'office_held', ap.office_held,
                            'city', case when ap.city is not null then portal.city_name(ap.city, a.ends_at::date) end)
                            order by ap.position)
                        from programme.activity_person ap
                        left join partnerships.person person on person.id = ap.person
                        where ap.activity = a.id) as people,
                    (select jsonb_agg(jsonb_build_object('address', l.address, 'label', l.label) order by l.position)
                        from programme.activity_link l where l.activity = a.id) as links,
                    (select jsonb_agg(jsonb_build_object('country', h.country, 'part', h.part, 'people', h.people)
                            order by h.part, h.country)
                        from (select head.country, head.part, sum(head.people) as people
                            from programme.head_count head
                            where head.activity = a.id and a.kind <> 'visit' -- there they are the delegation
                            group by head.country, head.part) h) as head_counts,
                    portal.history(a.id) as history,
                    (select jsonb_build_object('weeks', e.weeks, 'people', e.people, 'learned', e.learned)
                        from programme.personnel_exchange e where e.activity = a.id) as exchange,
                    portal.picture(a.picture, :now) as picture, portal.sources(a.id) as sources,
                    (select jsonb_object_agg(p.partner, portal.slugs(p.id, 'partner'))
                        from programme.activity_city ac join partnerships.partnership p on p.partner = ac.city
                        where ac.activity = a.id and p.publication = 'published') as partners
                from programme.activity a where a.id = :id""")
                .param("id", activity)
                .param("now", Listings.at(now))
                .query(ActivityRecord::of)
                .single();
    }

    /** What became of each of these, act by act. */
    public Map<UUID, List<ActivityRecord.Act>> histories(Collection<UUID> activities) {
        var histories = new HashMap<UUID, List<ActivityRecord.Act>>();
        sql.sql("select a.id, portal.history(a.id) as history from programme.activity a where a.id = any (:ids)")
                .param("ids", activities.toArray(UUID[]::new))
                .query(row -> {
                    histories.put(
                            row.getObject("id", UUID.class),
                            Json.of(row.getString("history")).list(ActivityRecord::act));
                });
        return histories;
    }
}
