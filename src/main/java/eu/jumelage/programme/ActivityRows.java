package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes activities; their runs are written by {@link Runs}. */
@Component
class ActivityRows {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    ActivityRows(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A new one, or what is said of a known one; how lists show it is written by {@link #list}. */
    void store(Activity activity, Listing listing) {
        Details details = activity.details();
        sql.sql("""
                insert into programme.activity (id, parent, kind, title, summary, text, admission, opening_hours, tickets,
                    accessibility, spoken, audiences, visibility, embargo, publication, series, presented_by, edition,
                    project, file_reference, example, picture, changed_at, course, current_until, public_from)
                values (:id, :parent, :kind, :title::jsonb, :summary::jsonb, :text::jsonb, :admission::jsonb,
                    :openingHours::jsonb, :tickets, :accessibility::jsonb, :spoken, :audiences, :visibility, :embargo,
                    :publication, :series, :presentedBy, :edition, :project, :fileReference, :example, :picture,
                    :changedAt, :course, :currentUntil, :publicFrom)
                on conflict (id) do update
                set kind = excluded.kind, title = excluded.title, summary = excluded.summary, text = excluded.text,
                    admission = excluded.admission, opening_hours = excluded.opening_hours,
                    tickets = excluded.tickets, accessibility = excluded.accessibility, spoken = excluded.spoken,
                    audiences = excluded.audiences, visibility = excluded.visibility, embargo = excluded.embargo,
                    publication = excluded.publication, series = excluded.series,
                    presented_by = excluded.presented_by, edition = excluded.edition, project = excluded.project,
                    file_reference = excluded.file_reference, example = excluded.example,
                    picture = excluded.picture, changed_at = excluded.changed_at""").params(ActivityParams.of(activity, listing)).update();
        storeLists(activity.id(), details);
    }

    /** With everything that belongs to it alone. */
    void discard(UUID activity) {
        sql.sql("delete from programme.activity where id = :activity")
                .param("activity", activity)
                .update();
    }

    /** How lists show each member of these families from now on. */
    void list(Collection<Family> families) {
        batches.batchUpdate(
                """
                update programme.activity
                set course = :course, starts_at = :startsAt, ends_at = :endsAt, current_until = :currentUntil,
                    public_from = :publicFrom, year = :year, changed_at = :changedAt
                where id = :activity""",
                families.stream()
                        .flatMap(family ->
                                family.members().stream().map(member -> listed(member, family.listing(member))))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource listed(Activity activity, Listing listing) {
        return new MapSqlParameterSource("activity", activity.id())
                .addValue("course", listing.course().key())
                .addValue("startsAt", Moments.column(listing.startsAt()))
                .addValue("endsAt", Moments.column(listing.endsAt()))
                .addValue("currentUntil", Moments.column(listing.currentUntil()))
                .addValue("publicFrom", Moments.column(listing.publicFrom()))
                .addValue("year", listing.year())
                .addValue("changedAt", Moments.column(activity.changedAt()));
    }

    private void storeLists(UUID activity, Details details) {
        clear(activity);
        storeCities(activity, details.participants());
        storeOthers(activity, details.participants());
        storePeople(activity, details.participants().people());
        details.context()
                .fields()
                .forEach(field -> sql.sql("""
                insert into programme.activity_field (activity, field) values (:activity, :field)""")
                        .param("activity", activity)
                        .param("field", field)
                        .update());
        storeLinks(activity, details.context().links());
    }

    private void clear(UUID activity) {
        sql.sql("""
                with cities as (delete from programme.activity_city where activity = :activity),
                networks as (delete from programme.activity_network where activity = :activity),
                organisations as (delete from programme.activity_organisation where activity = :activity),
                people as (delete from programme.activity_person where activity = :activity),
                fields as (delete from programme.activity_field where activity = :activity)
                delete from programme.activity_link where activity = :activity""").param("activity", activity).update();
    }

    private void storeCities(UUID activity, Participants participants) {
        int position = 0;
        for (var city : participants.cities()) {
            sql.sql("""
                    insert into programme.activity_city (activity, city, role, position)
                    values (:activity, :city, :role, :position)""")
                    .param("activity", activity)
                    .param("city", city.city())
                    .param("role", city.role().key())
                    .param("position", position++)
                    .update();
        }
    }

    private void storeOthers(UUID activity, Participants participants) {
        for (UUID network : participants.networks()) {
            sql.sql("insert into programme.activity_network (activity, network) values (:activity, :network)")
                    .param("activity", activity)
                    .param("network", network)
                    .update();
        }
        int position = 0;
        for (var organisation : participants.organisations()) {
            sql.sql("""
                    insert into programme.activity_organisation (activity, organisation, role, position)
                    values (:activity, :organisation, :role, :position)""")
                    .param("activity", activity)
                    .param("organisation", organisation.organisation())
                    .param("role", organisation.role().key())
                    .param("position", position++)
                    .update();
        }
    }

    private void storePeople(UUID activity, List<Participants.Person> people) {
        int position = 0;
        for (var person : people) {
            sql.sql("""
                    insert into programme.activity_person (activity, position, person, role, office_held, city)
                    values (:activity, :position, :person, :role, :officeHeld::jsonb, :city)""")
                    .param("activity", activity)
                    .param("position", position++)
                    .param("person", person.person())
                    .param("role", person.role().key())
                    .param("officeHeld", Texts.writeOrNull(person.officeHeld()))
                    .param("city", person.city())
                    .update();
        }
    }

    private void storeLinks(UUID activity, List<Link> links) {
        int position = 0;
        for (Link link : links) {
            sql.sql("""
                    insert into programme.activity_link (activity, position, address, label)
                    values (:activity, :position, :address, :label::jsonb)""")
                    .param("activity", activity)
                    .param("position", position++)
                    .param("address", link.address())
                    .param("label", Texts.write(link.label()))
                    .update();
        }
    }
}
