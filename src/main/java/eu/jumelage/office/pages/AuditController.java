package eu.jumelage.office.pages;

import eu.jumelage.office.Accounts;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Answer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the audit trail: all of it, one person's, one item's, those of some days. */
@Controller
class AuditController {

    private static final int AT_ONCE = 50;

    private final AuditTrail audit;
    private final Accounts accounts;
    private final Editables editables;

    AuditController(AuditTrail audit, Accounts accounts, Editables editables) {
        this.audit = audit;
        this.accounts = accounts;
        this.editables = editables;
    }

    @Allowed({Role.PUBLISHER, Role.ADMINISTRATOR})
    @GetMapping("/office/audit")
    Answer show(
            Sitting sitting,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "9223372036854775807") long below) {
        var kinds = audit.kinds();
        LocalDate first = day(from);
        LocalDate last = day(until);
        var wanted = new AuditTrail.Wanted(
                kinds.contains(kind) ? kind : null,
                member,
                item,
                first == null ? null : first.atStartOfDay(sitting.zone()).toInstant(),
                last == null
                        ? null
                        : last.plusDays(1).atStartOfDay(sitting.zone()).toInstant());
        var found = audit.newest(wanted, below, AT_ONCE + 1);
        var entries =
                found.stream().limit(AT_ONCE).map(entry -> told(entry, sitting)).toList();
        return new AuditPage(
                OfficeFrame.of(sitting, Area.AUDIT, "office.area.audit"),
                entries,
                forms(entries, sitting),
                kinds,
                accounts.all(),
                wanted,
                first == null ? "" : from,
                last == null ? "" : until,
                found.size() > AT_ONCE);
    }

    /** Of the kinds of records that occur: what their fields are called, and what can be chosen in them. */
    private Map<String, List<Field>> forms(List<AuditEntry> entries, Sitting sitting) {
        var forms = new HashMap<String, List<Field>>();
        entries.stream()
                .map(AuditEntry::kind)
                .distinct()
                .forEach(kind -> editables
                        .read(kind)
                        .ifPresent(editable -> forms.put(kind, editable.form(Entries.NONE, sitting.language()))));
        return forms;
    }

    private AuditEntry told(AuditEntry entry, Sitting sitting) {
        return editables
                .read(entry.kind())
                .map(editable -> entry.saying(
                        editable.told(Entries.of(entry.before()), sitting.language())
                                .typed(),
                        editable.told(Entries.of(entry.after()), sitting.language())
                                .typed()))
                .orElse(entry);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
