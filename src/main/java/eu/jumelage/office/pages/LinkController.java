package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.Admissions;
import eu.jumelage.office.Admissions.Admission;
import eu.jumelage.office.Area;
import eu.jumelage.office.PersonalLink;
import eu.jumelage.office.Sessions;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes up invitations and resets; looking at a link changes nothing. */
@Controller
class LinkController {

    private final Admissions admissions;
    private final Sessions sessions;
    private final ReadersLanguage readers;

    LinkController(Admissions admissions, Sessions sessions, ReadersLanguage readers) {
        this.admissions = admissions;
        this.sessions = sessions;
        this.readers = readers;
    }

    @GetMapping("/office/link/{secret}")
    Answer show(HttpServletRequest request, @PathVariable String secret) {
        return page(request, secret, "", "", "");
    }

    @PostMapping("/office/link/{secret}")
    Answer take(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        return switch (admissions.admit(secret, email, name, password, liked(request))) {
            case Admission.Admitted(var account) -> {
                sessions.begin(account, request, response);
                yield Redirect.to(Area.DESK.path());
            }
            case Admission.Weak(var why) -> page(request, secret, email, name, why);
            case Admission.Missing(var what) -> page(request, secret, email, name, what);
            case Admission.Over _ -> page(request, secret, "", "", "");
        };
    }

    private LinkPage page(HttpServletRequest request, String secret, String email, String name, String problem) {
        Optional<PersonalLink> link = admissions.find(secret);
        if (link.isEmpty()) {
            return new LinkPage(liked(request), "", "", "", "", "", 410);
        }
        Optional<Account> holder = link.flatMap(admissions::holder);
        return new LinkPage(
                holder.map(Account::language).orElse(liked(request)),
                Gate.token(request),
                link.get().task().key(),
                holder.map(Account::email).orElse(email),
                name,
                problem,
                problem.isEmpty() ? 200 : 422);
    }

    private Language liked(HttpServletRequest request) {
        return readers.liked(request.getHeader("Accept-Language"));
    }
}
