package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what was promised at an activity. */
@Controller
class CommitmentController {

    private static final String OF_ACTIVITY = "/office/activities/{activity}/commitments";
    private static final String ONE = "/office/commitments/{id}";

    private final CommitmentSheet sheet;
    private final LedgerSheets sheets;

    CommitmentController(CommitmentSheet sheet, LedgerSheets sheets) {
        this.sheet = sheet;
        this.sheets = sheets;
    }

    @GetMapping(OF_ACTIVITY + "/new")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer blank(Sitting sitting, @PathVariable UUID activity) {
        return sheets.blank(sheet, sitting, activity);
    }

    @PostMapping(OF_ACTIVITY)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer add(Sitting sitting, @PathVariable UUID activity, @RequestParam Map<String, String> sent) {
        return sheets.add(sheet, sitting, activity, sent);
    }

    @GetMapping(ONE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return sheets.show(sheet, sitting, id);
    }

    @PostMapping(ONE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer change(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return sheets.change(sheet, sitting, id, sent);
    }
}
