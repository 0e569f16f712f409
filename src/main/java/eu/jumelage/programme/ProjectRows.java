package eu.jumelage.programme;

import eu.jumelage.programme.Project.Budget;
import eu.jumelage.programme.Project.Member;
import eu.jumelage.programme.Project.Stage;
import eu.jumelage.web.Texts;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All projects, as the database keeps them. */
@Component
class ProjectRows {

    private final JdbcClient sql;

    ProjectRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whoever changes it waits for whoever changes it. */
    Project lock(UUID id) {
        sql.sql("select id from programme.project where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return find(id).orElseThrow();
    }

    Optional<Project> find(UUID id) {
        return sql.sql("""
                select title, text, since, until, funding_programme, budget, currency, outputs, publication, example
                from programme.project
                where id = :id""")
                .param("id", id)
                .query((row, _) -> new Project(
                        id,
                        Texts.column(row, "title"),
                        Texts.columnOrNull(row, "text"),
                        PartialDates.orNull(row, "since"),
                        PartialDates.orNull(row, "until"),
                        row.getObject("funding_programme", UUID.class),
                        budget(row),
                        Texts.columnOrNull(row, "outputs"),
                        Keyed.of(Publication.class, row.getString("publication")),
                        row.getBoolean("example"),
                        stages(id),
                        cities(id),
                        organisations(id)))
                .optional();
    }

    Set<UUID> fundedBy(UUID fundingProgramme) {
        return new HashSet<>(sql.sql("select id from programme.project where funding_programme = :programme")
                .param("programme", fundingProgramme)
                .query(UUID.class)
                .list());
    }

    void store(Project project) {
        Budget budget = project.budget();
        sql.sql("""
                insert into programme.project (id, title, text, since, until, funding_programme, budget, currency,
                    outputs, publication, example)
                values (:id, :title::jsonb, :text::jsonb, :since, :until, :fundingProgramme, :budget, :currency,
                    :outputs::jsonb, :publication, :example)
                on conflict (id) do update
                set title = excluded.title, text = excluded.text, since = excluded.since, until = excluded.until,
                    funding_programme = excluded.funding_programme, budget = excluded.budget,
                    currency = excluded.currency, outputs = excluded.outputs, publication = excluded.publication,
                    example = excluded.example""")
                .param("id", project.id())
                .param("title", Texts.write(project.title()))
                .param("text", Texts.writeOrNull(project.text()))
                .param("since", PartialDates.column(project.since()))
                .param("until", PartialDates.column(project.until()))
                .param("fundingProgramme", project.fundingProgramme())
                .param("budget", budget == null ? null : budget.amount())
                .param("currency", budget == null ? null : budget.currency())
                .param("outputs", Texts.writeOrNull(project.outputs()))
                .param("publication", project.publication().key())
                .param("example", project.example())
                .update();
        clear(project.id());
        storeStages(project);
        storeMembers(project);
    }

    private void clear(UUID project) {
        sql.sql("""
                with cities as (delete from programme.project_city where project = :project),
                organisations as (delete from programme.project_organisation where project = :project)
                delete from programme.project_state where project = :project""").param("project", project).update();
    }

    private void storeStages(Project project) {
        int position = 0;
        for (Stage stage : project.stages()) {
            sql.sql("""
                    insert into programme.project_state (project, position, state, since, reason)
                    values (:project, :position, :state, :since, :reason::jsonb)""")
                    .param("project", project.id())
                    .param("position", position++)
                    .param("state", stage.state().key())
                    .param("since", PartialDates.column(stage.since()))
                    .param("reason", Texts.writeOrNull(stage.reason()))
                    .update();
        }
    }

    private void storeMembers(Project project) {
        storeMembers(project.id(), project.cities(), """
                insert into programme.project_city (project, city, role, position)
                values (:project, :member, :role::jsonb, :position)""");
        storeMembers(project.id(), project.organisations(), """
                insert into programme.project_organisation (project, organisation, role, position)
                values (:project, :member, :role::jsonb, :position)""");
    }

    private void storeMembers(UUID project, List<Member> members, String statement) {
        int position = 0;
        for (Member member : members) {
            sql.sql(statement)
                    .param("project", project)
                    .param("member", member.id())
                    .param("role", Texts.writeOrNull(member.role()))
                    .param("position", position++)
                    .update();
        }
    }

    private List<Stage> stages(UUID project) {
        return sql.sql("""
                select state, since, reason from programme.project_state
                where project = :project order by position""")
                .param("project", project)
                .query((row, _) -> new Stage(
                        Keyed.of(Project.State.class, row.getString("state")),
                        PartialDates.orNull(row, "since"),
                        Texts.columnOrNull(row, "reason")))
                .list();
    }

    private List<Member> cities(UUID project) {
        return sql.sql("""
                select city as member, role from programme.project_city
                where project = :project order by position""").param("project", project).query(ProjectRows::member).list();
    }

    private List<Member> organisations(UUID project) {
        return sql.sql("""
                select organisation as member, role from programme.project_organisation
                where project = :project order by position""").param("project", project).query(ProjectRows::member).list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(row.getObject("member", UUID.class), Texts.columnOrNull(row, "role"));
    }

    private static @Nullable Budget budget(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("budget");
        return amount == null ? null : new Budget(amount, row.getString("currency"));
    }
}
