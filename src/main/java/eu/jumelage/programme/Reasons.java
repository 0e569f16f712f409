package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why acts were done, as the public was told. In its own language a reason stays as it was said; other languages can be
 * added when there is time for them, to all acts that were done for the same words: those of a crisis step, and of what
 * fell with a larger activity.
 */
@Component
@Transactional
public class Reasons {

    private final Acts acts;
    private final CrisisRows steps;
    private final Activities activities;
    private final Changes changes;

    Reasons(Acts acts, CrisisRows steps, Activities activities, Changes changes) {
        this.acts = acts;
        this.steps = steps;
        this.activities = activities;
        this.changes = changes;
    }

    /** Empty where there is no such act, or it gave none. */
    @Transactional(readOnly = true)
    public Optional<Text> find(UUID act) {
        return acts.reason(act);
    }

    /** @return false where the words are others than those that were translated, and nothing was changed */
    public boolean translate(UUID act, Text reason) {
        Text said = acts.reason(act).orElseThrow();
        if (!said.source().equals(reason.source())
                || !said.string(said.source()).equals(reason.string(reason.source()))) {
            return false;
        }
        Set<UUID> touched = new LinkedHashSet<>(acts.doneFor(said));
        List<Family> families = activities.lock(touched);
        if (acts.reword(said, reason) == 0) {
            return false; // another translation was approved since it was read
        }
        steps.reword(said, reason);
        changes.relist(families.stream()
                .map(family -> family.members().stream()
                        .filter(member -> touched.contains(member.id()))
                        .map(member -> member.changed(changes.nowAfter(member.changedAt())))
                        .reduce(family, Family::with, (_, last) -> last))
                .toList());
        return true;
    }
}
