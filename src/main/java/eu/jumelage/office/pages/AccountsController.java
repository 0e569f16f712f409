package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Admissions;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Changing;
import eu.jumelage.office.Inviting;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who may work in the office: administrators invite, change and disable. */
@Controller
class AccountsController {

    private final Accounts accounts;
    private final Admissions admissions;
    private final AuditTrail audit;
    private final WebSettings settings;

    AccountsController(Accounts accounts, Admissions admissions, AuditTrail audit, WebSettings settings) {
        this.accounts = accounts;
        this.admissions = admissions;
        this.audit = audit;
        this.settings = settings;
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/office/accounts")
    Answer list(Sitting sitting) {
        return list(sitting, "", "", Set.of(), "");
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/accounts")
    Answer invite(
            Sitting sitting,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String language) {
        if (roles.isEmpty()) {
            return list(sitting, "", email, roles, "roles");
        }
        Language spoken = AccountPage.LANGUAGES.stream()
                .filter(each -> each.tag().equals(language))
                .findFirst()
                .orElse(sitting.language());
        return switch (admissions.invite(sitting.member(), email, roles, spoken)) {
            case Inviting.Invited(var _, var secret) -> list(sitting, address(secret), "", Set.of(), "");
            case Inviting.Known _ -> list(sitting, "", email, roles, "known");
            case Inviting.NoAddress _ -> list(sitting, "", email, roles, "address");
        };
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/office/accounts/{id}")
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return one(sitting, account(id), "", "");
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/accounts/{id}/roles")
    Answer changeRoles(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") Set<Role> roles) {
        Account account = account(id);
        return roles.isEmpty()
                ? one(sitting, account, "", "roles")
                : answer(sitting, accounts.changeRoles(sitting.member(), account, roles));
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/accounts/{id}/link")
    Answer link(Sitting sitting, @PathVariable UUID id) {
        Account account = account(id);
        return account.disabledAt() != null
                ? one(sitting, account, "", "")
                : one(sitting, account, address(admissions.link(sitting.member(), account)), "");
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/accounts/{id}/revoke")
    Answer revoke(Sitting sitting, @PathVariable UUID id) {
        admissions.revoke(sitting.member(), account(id));
        return Redirect.to("/office/accounts/" + id);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/accounts/{id}/disable")
    Answer disable(Sitting sitting, @PathVariable UUID id) {
        return answer(sitting, accounts.disable(sitting.member(), account(id)));
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/accounts/{id}/enable")
    Answer enable(Sitting sitting, @PathVariable UUID id) {
        return answer(sitting, accounts.enable(sitting.member(), account(id)));
    }

    private Answer answer(Sitting sitting, Changing result) {
        return switch (result) {
            case Changing.Changed(var account) -> Redirect.to("/office/accounts/" + account.id());
            case Changing.LastAdministrator(var account) -> one(sitting, account, "", "last");
            case Changing.OwnAccount(var account) -> one(sitting, account, "", "own");
        };
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String address(String secret) {
        return settings.absolute("/office/link/" + secret);
    }

    private AccountsPage list(Sitting sitting, String link, String email, Set<Role> roles, String problem) {
        var frame = OfficeFrame.of(sitting, Area.ACCOUNTS, "office.area.accounts");
        return new AccountsPage(frame, accounts.all(), link, email, roles, problem);
    }

    private OneAccountPage one(Sitting sitting, Account account, String link, String problem) {
        var frame =
                OfficeFrame.of(sitting, Area.ACCOUNTS, "office.area.accounts").titled(account.name());
        return new OneAccountPage(frame, account, audit.of("account", account.id()), link, problem);
    }
}
