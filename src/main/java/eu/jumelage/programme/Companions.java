package eu.jumelage.programme;

import eu.jumelage.programme.Participants.CityRole;
import eu.jumelage.programme.Participants.OrganisationRole;
import eu.jumelage.programme.Participants.PersonRole;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who and what goes with all activities: the lists that each of them has, a table for each. */
@Component
class Companions {

    private final JdbcClient sql;

    Companions(JdbcClient sql) {
        this.sql = sql;
    }

    /** The lists of one activity. */
    record Of(Participants participants, Set<String> fields, List<Link> links) {}

    /** The lists of several activities, each by the activity. */
    record All(
            Map<UUID, List<Participants.City>> cities,
            Map<UUID, List<UUID>> networks,
            Map<UUID, List<Participants.Organisation>> organisations,
            Map<UUID, List<Participants.Person>> people,
            Map<UUID, List<String>> fields,
            Map<UUID, List<Link>> links) {

        Of of(UUID activity) {
            return new Of(
                    new Participants(
                            cities.getOrDefault(activity, List.of()),
                            Set.copyOf(networks.getOrDefault(activity, List.of())),
                            organisations.getOrDefault(activity, List.of()),
                            people.getOrDefault(activity, List.of())),
                    Set.copyOf(fields.getOrDefault(activity, List.of())),
                    links.getOrDefault(activity, List.of()));
        }
    }

    All of(Collection<UUID> activities) {
        return new All(
                lists(activities, """
                        select activity, city, role from programme.activity_city
                        where activity in (:activities) order by activity, position""", Companions::city),
                lists(activities, """
                        select activity, network from programme.activity_network
                        where activity in (:activities)""", (row, _) -> row.getObject("network", UUID.class)),
                lists(activities, """
                        select activity, organisation, role from programme.activity_organisation
                        where activity in (:activities) order by activity, position""", Companions::organisation),
                lists(activities, """
                        select activity, person, role, office_held, city from programme.activity_person
                        where activity in (:activities) order by activity, position""", Companions::person),
                lists(activities, """
                        select activity, field from programme.activity_field
                        where activity in (:activities)""", (row, _) -> row.getString("field")),
                lists(activities, """
                        select activity, address, label from programme.activity_link
                        where activity in (:activities) order by activity, position""", Companions::link));
    }

    private <T> Map<UUID, List<T>> lists(Collection<UUID> activities, String query, RowMapper<T> mapper) {
        var lists = new HashMap<UUID, List<T>>();
        sql.sql(query).param("activities", activities).query(row -> {
            T one = mapper.mapRow(row, 0);
            if (one != null) {
                lists.computeIfAbsent(row.getObject("activity", UUID.class), _ -> new ArrayList<>())
                        .add(one);
            }
        });
        return lists;
    }

    private static Participants.City city(ResultSet row, int number) throws SQLException {
        return new Participants.City(
                row.getObject("city", UUID.class), Keyed.of(CityRole.class, row.getString("role")));
    }

    private static Participants.Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Participants.Organisation(
                row.getObject("organisation", UUID.class), Keyed.of(OrganisationRole.class, row.getString("role")));
    }

    private static Participants.Person person(ResultSet row, int number) throws SQLException {
        return new Participants.Person(
                row.getObject("person", UUID.class),
                Keyed.of(PersonRole.class, row.getString("role")),
                Texts.columnOrNull(row, "office_held"),
                row.getObject("city", UUID.class));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getString("address"), Texts.column(row, "label"));
    }
}
