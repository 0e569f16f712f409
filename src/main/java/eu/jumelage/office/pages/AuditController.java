package eu.jumelage.office.pages;

import eu.jumelage.office.Accounts;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the audit trail. */
@Controller
class AuditController {

    private static final int AT_ONCE = 50;

    private final AuditTrail audit;
    private final Accounts accounts;

    AuditController(AuditTrail audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @Allowed({Role.PUBLISHER, Role.ADMINISTRATOR})
    @GetMapping("/office/audit")
    Answer show(
            Sitting sitting,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(defaultValue = "9223372036854775807") long below) {
        var kinds = audit.kinds();
        String chosen = kinds.contains(kind) ? kind : "";
        var entries = audit.newest(chosen.isEmpty() ? null : chosen, member, below, AT_ONCE + 1);
        return new AuditPage(
                OfficeFrame.of(sitting, Area.AUDIT, "office.area.audit"),
                entries.stream().limit(AT_ONCE).toList(),
                kinds,
                accounts.all(),
                chosen,
                member == null ? "" : member.toString(),
                entries.size() > AT_ONCE);
    }
}
