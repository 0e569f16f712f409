package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Batches;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows drafts that were made together, and takes them all back. */
@Controller
class BatchController {

    private static final String BATCH = "/office/programme/batches/{id}";

    private final Batches batches;

    BatchController(Batches batches) {
        this.batches = batches;
    }

    @GetMapping(BATCH)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return batches.find(id)
                .<Answer>map(batch -> new BatchPage(
                        OfficeFrame.of(sitting, Area.PROGRAMME, "office.title").titled(batch.title()),
                        batch,
                        batches.of(id)))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(BATCH + "/discard")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer discard(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String sure) {
        if (batches.find(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        if (sure.equals("yes")) {
            batches.discard(id, sitting.member());
        }
        return IntakeController.to("/office/programme/batches/" + id);
    }
}
