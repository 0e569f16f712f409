package eu.jumelage.programme.pages;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Undone;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a crisis step back, and notes who did. */
@Component
@Transactional
class CrisisUndo {

    private final CrisisSteps steps;
    private final CrisisStepForm form;
    private final AuditTrail audit;

    CrisisUndo(CrisisSteps steps, CrisisStepForm form, AuditTrail audit) {
        this.steps = steps;
        this.form = form;
        this.audit = audit;
    }

    Undone undo(UUID id, Member by) {
        Undone undone = steps.undo(id, by.name());
        if (undone instanceof Undone.Done(var activities, var left)) {
            String title = form.title(form.current(id).orElse(Entries.NONE), by.language());
            audit.note(
                    by,
                    "crisis-undone",
                    form.kind(),
                    id,
                    title,
                    Map.of(),
                    Map.of("undone", String.valueOf(activities), "left", String.valueOf(left.size())));
        }
        return undone;
    }
}
