package eu.jumelage.portal.search;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is found by the name of something else, and so changes when that is renamed. */
@Component
class Concerned {

    private final JdbcClient sql;

    Concerned(JdbcClient sql) {
        this.sql = sql;
    }

    Set<UUID> byCities(Set<UUID> cities) {
        return cities.isEmpty() ? Set.of() : ids("""
                select activity from programme.activity_city where city = any (:ids)
                union
                select r.activity from programme.run r join programme.place p on p.id = r.place where p.city = any (:ids)
                union
                select id from partnerships.partnership where partner = any (:ids)
                union
                select series from programme.series_host where city = any (:ids)
                union
                select project from programme.project_city where city = any (:ids)
                union
                select network from partnerships.network_member where city = any (:ids)""", cities);
    }

    Set<UUID> byNetworks(Set<UUID> networks) {
        return ids("select activity from programme.activity_network where network = any (:ids)", networks);
    }

    Set<UUID> byOrganisations(Set<UUID> organisations) {
        return ids("""
                select activity from programme.activity_organisation where organisation = any (:ids)
                union
                select project from programme.project_organisation where organisation = any (:ids)""", organisations);
    }

    Set<UUID> byFields(Set<UUID> fields) {
        return ids("""
                select af.activity from partnerships.field f join programme.activity_field af on af.field = f.key
                where f.id = any (:ids)
                union
                select pf.partnership from partnerships.field f join partnerships.partnership_field pf on pf.field = f.key
                where f.id = any (:ids)""", fields);
    }

    Set<UUID> byKind(String kind) {
        return new HashSet<>(
                sql.sql("select id from programme.activity where kind = :kind and publication = 'published'")
                        .param("kind", kind)
                        .query(UUID.class)
                        .list());
    }

    Set<UUID> byPeople(Set<UUID> people) {
        return ids("select activity from programme.activity_person where person = any (:ids)", people);
    }

    Set<UUID> bySeriesAndProjects(Set<UUID> series, Set<UUID> projects) {
        var activities = new HashSet<UUID>();
        if (!series.isEmpty()) {
            activities.addAll(ids("select id from programme.activity where series = any (:ids)", series));
        }
        if (!projects.isEmpty()) {
            activities.addAll(ids("select id from programme.activity where project = any (:ids)", projects));
        }
        return activities;
    }

    private Set<UUID> ids(String query, Set<UUID> of) {
        return new HashSet<>(sql.sql(query)
                .param("ids", of.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
