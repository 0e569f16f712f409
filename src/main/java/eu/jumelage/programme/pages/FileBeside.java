package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Agendas;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Eligibility;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Protocol;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The file of an activity on its record's page: its visit, its exchange of staff, and who was there. */
@Component
@Order(2)
class FileBeside implements Beside {

    private final Programme programme;
    private final Dossiers dossiers;
    private final Agendas agendas;
    private final Eligibility eligibility;
    private final Travels travels;
    private final TemplateEngine templates;

    FileBeside(
            Programme programme,
            Dossiers dossiers,
            Agendas agendas,
            Eligibility eligibility,
            Travels travels,
            TemplateEngine templates) {
        this.programme = programme;
        this.dossiers = dossiers;
        this.agendas = agendas;
        this.eligibility = eligibility;
        this.travels = travels;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Mark> mark(String kind) {
        return Optional.of(new Mark("file", "file.title"));
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals("activity")
                ? programme.find(record).map(activity -> drawn(activity, frame))
                : Optional.empty();
    }

    private Content drawn(Activity activity, OfficeFrame frame) {
        var dossier = dossiers.of(activity.id());
        var file = new FileSheets(
                frame,
                activity,
                dossier,
                agendas.of(activity.id()).orElseThrow().items().size(),
                eligibility.cerv(activity.id(), dossier.headCounts()),
                travels.said(activity, dossier.protocol().orElse(Protocol.NONE), frame.language()));
        return output -> templates.render("eu/jumelage/programme/pages/FileSheets.jte", file, output);
    }
}
