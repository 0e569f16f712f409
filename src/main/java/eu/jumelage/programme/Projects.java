package eu.jumelage.programme;

import eu.jumelage.web.Addresses;
import eu.jumelage.web.Texts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to all projects and the programmes that fund them. */
@Component
@Transactional
public class Projects {

    /** What the address of a project is claimed as. */
    public static final String ADDRESS = "project";

    private final JdbcClient sql;
    private final ProjectRows rows;
    private final Changes changes;
    private final Addresses addresses;

    Projects(JdbcClient sql, ProjectRows rows, Changes changes, Addresses addresses) {
        this.sql = sql;
        this.rows = rows;
        this.changes = changes;
        this.addresses = addresses;
    }

    @Transactional(readOnly = true)
    public Optional<Project> find(UUID id) {
        return rows.find(id);
    }

    public void add(Project project) {
        write(project);
    }

    /** @param seen the project as the editor saw it before changing it */
    public Change change(Project seen, Project to) {
        if (!rows.lock(seen.id()).equals(seen)) {
            return Change.CHANGED_MEANWHILE;
        }
        write(to);
        return Change.SAVED;
    }

    public void publish(UUID id) {
        write(rows.lock(id).publication(Publication.PUBLISHED));
    }

    public void withdraw(UUID id) {
        write(rows.lock(id).publication(Publication.WITHDRAWN));
    }

    /** It is in another state now; the former ones stay in its history. */
    public void enter(UUID id, Project.Stage stage) {
        write(rows.lock(id).entering(stage));
    }

    @Transactional(readOnly = true)
    public Optional<FundingProgramme> funding(UUID id) {
        return sql.sql("select name, abbreviation, website from programme.funding_programme where id = :id")
                .param("id", id)
                .query((row, _) -> new FundingProgramme(
                        id, Texts.column(row, "name"), row.getString("abbreviation"), row.getString("website")))
                .optional();
    }

    /** A new funding programme, or what is said of a known one. */
    public void store(FundingProgramme programme) {
        sql.sql("""
                insert into programme.funding_programme (id, name, abbreviation, website)
                values (:id, :name::jsonb, :abbreviation, :website)
                on conflict (id) do update
                set name = excluded.name, abbreviation = excluded.abbreviation, website = excluded.website""")
                .param("id", programme.id())
                .param("name", Texts.write(programme.name()))
                .param("abbreviation", programme.abbreviation())
                .param("website", programme.website())
                .update();
        changes.tell(ProgrammeChanged.projects(rows.fundedBy(programme.id())), true);
    }

    private void write(Project project) {
        rows.store(project);
        if (project.publication() == Publication.PUBLISHED) {
            addresses.claim(ADDRESS, project.id(), project.title());
        }
        changes.tell(ProgrammeChanged.project(project.id()), project.publication() != Publication.DRAFT);
    }
}
