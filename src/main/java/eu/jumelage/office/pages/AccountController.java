package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Admissions;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.PasskeyDialogue;
import eu.jumelage.office.Passkeys;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sessions;
import eu.jumelage.office.SignIns;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What members do with their own account. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Admissions admissions;
    private final SignIns signIns;
    private final Passkeys passkeys;
    private final PasskeyDialogue dialogue;
    private final Sessions sessions;

    AccountController(
            Accounts accounts,
            Admissions admissions,
            SignIns signIns,
            Passkeys passkeys,
            PasskeyDialogue dialogue,
            Sessions sessions) {
        this.accounts = accounts;
        this.admissions = admissions;
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.dialogue = dialogue;
        this.sessions = sessions;
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @GetMapping("/office/account")
    Answer show(Sitting sitting, HttpServletRequest request, @RequestParam(defaultValue = "") String said) {
        return page(sitting, request, said, "");
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account")
    Answer describe(
            Sitting sitting,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language) {
        Optional<Language> chosen = AccountPage.LANGUAGES.stream()
                .filter(each -> each.tag().equals(language))
                .findFirst();
        if (name.isBlank() || name.length() > 200) {
            return page(sitting, request, "", "name");
        }
        accounts.describe(sitting.member(), name, chosen.orElse(sitting.language()));
        return Redirect.to("/office/account?said=saved");
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account/password")
    Answer changePassword(
            Sitting sitting,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        Account account = accounts.find(sitting.member().id()).orElseThrow();
        if (account.hasPassword() && !signIns.isStill(sitting.member(), old)) {
            return page(sitting, request, "", "old");
        }
        Optional<String> fault = admissions.changePassword(sitting.member(), password);
        if (fault.isPresent()) {
            return page(sitting, request, "", fault.get());
        }
        sessions.endAll(sitting.member().email()); // who knew the old one may sit somewhere
        sessions.begin(account, request, response);
        return Redirect.to("/office/account?said=password");
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account/passkeys/offer")
    Answer offer(Sitting sitting, HttpServletRequest request) {
        return Document.of("application/json", dialogue.offer(sitting.member(), request.getSession()));
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account/passkeys")
    Answer keep(
            Sitting sitting,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String label,
            @RequestBody(required = false) @org.jspecify.annotations.Nullable String answer) {
        String called = label.isBlank()
                ? "Passkey"
                : label.strip().substring(0, Math.min(60, label.strip().length()));
        boolean kept = answer != null && dialogue.keep(sitting.member(), called, answer, request.getSession());
        return Document.of("text/plain", "").withStatus(kept ? 200 : 422);
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account/passkeys/remove")
    Answer remove(Sitting sitting, @RequestParam(defaultValue = "") String handle) {
        passkeys.remove(sitting.member(), handle);
        return Redirect.to("/office/account?said=removed");
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account/devices/end")
    Answer end(Sitting sitting, @RequestParam(defaultValue = "") String handle) {
        sessions.end(sitting.member(), handle);
        return Redirect.to("/office/account?said=ended");
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/account/devices/end-all")
    Answer endAll(Sitting sitting, HttpServletRequest request) {
        sessions.end(request);
        sessions.endAll(sitting.member().email());
        return Redirect.to("/office/sign-in");
    }

    private AccountPage page(Sitting sitting, HttpServletRequest request, String said, String problem) {
        var frame = OfficeFrame.of(sitting, Area.OWN_ACCOUNT, "office.area.own-account");
        boolean known = switch (said) {
            case "saved", "password", "passkey", "removed", "ended" -> true;
            default -> false;
        };
        return new AccountPage(
                known ? frame.saying(frame.say("account.said." + said)) : frame,
                accounts.find(sitting.member().id()).map(Account::hasPassword).orElse(false),
                passkeys.of(sitting.member()),
                sessions.of(sitting.member(), request.getSession(false)),
                problem);
    }
}
