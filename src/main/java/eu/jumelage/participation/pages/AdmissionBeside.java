package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Step;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where it goes on from a form of registration: to the lists, and afterwards to what came of it. */
@Component
class AdmissionBeside implements Beside {

    private final Lists lists;
    private final Programme programme;
    private final TemplateEngine templates;
    private final InstantSource time;

    AdmissionBeside(Lists lists, Programme programme, TemplateEngine templates, InstantSource time) {
        this.lists = lists;
        this.programme = programme;
        this.templates = templates;
        this.time = time;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals(AdmissionForm.KIND)
                ? lists.of(record).map(sheet -> {
                    var page = new AdmissionPanel(frame, sheet, recap(sheet));
                    return output ->
                            templates.render("eu/jumelage/participation/pages/AdmissionPanel.jte", page, output);
                })
                : Optional.empty();
    }

    private AdmissionPanel.Recap recap(Sheet sheet) {
        var activity = sheet.activity();
        if (programme.recap(activity.id()).isPresent()) {
            return AdmissionPanel.Recap.TOLD;
        }
        boolean over = activity.runs().stream()
                .anyMatch(run -> run.possible(time.instant()).contains(Step.Kind.DID_NOT_TAKE_PLACE));
        return over && activity.isPublished() ? AdmissionPanel.Recap.UNTOLD : AdmissionPanel.Recap.NOT_YET;
    }
}
