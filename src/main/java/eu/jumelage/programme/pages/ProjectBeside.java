package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.programme.Balances;
import eu.jumelage.programme.Project;
import eu.jumelage.programme.Projects;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a project brought and cost so far, after what it says. */
@Component
class ProjectBeside implements Beside {

    private final Projects projects;
    private final Balances balances;
    private final TemplateEngine templates;

    ProjectBeside(Projects projects, Balances balances, TemplateEngine templates) {
        this.projects = projects;
        this.balances = balances;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals("project") ? projects.find(record).map(project -> drawn(project, frame)) : Optional.empty();
    }

    private Content drawn(Project project, OfficeFrame frame) {
        var now = new ProjectNow(frame, project, balances.ofProject(project.id()));
        return output -> templates.render("eu/jumelage/programme/pages/ProjectNow.jte", now, output);
    }
}
