package eu.jumelage.office.editing;

import eu.jumelage.office.AuditTrail;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the audit trail what editors and publishers do. */
@Component
class Trail {

    private final AuditTrail audit;

    Trail(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void noted(Noted noted) {
        Set<String> differing = noted.before().differing(noted.after());
        audit.note(
                noted.by(),
                noted.act(),
                noted.kind(),
                noted.item(),
                noted.title(),
                of(noted.before(), differing),
                of(noted.after(), differing));
    }

    private static Map<String, String> of(Entries entries, Set<String> fields) {
        return fields.stream().filter(entries::has).collect(Collectors.toMap(field -> field, entries::get));
    }
}
