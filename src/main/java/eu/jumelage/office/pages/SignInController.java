package eu.jumelage.office.pages;

import eu.jumelage.office.Accounts;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Next;
import eu.jumelage.office.PasskeyDialogue;
import eu.jumelage.office.Provider;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sessions;
import eu.jumelage.office.SignIns;
import eu.jumelage.office.SigningIn;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members in and out. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    private final SignIns signIns;
    private final Sessions sessions;
    private final PasskeyDialogue passkeys;
    private final Provider provider;
    private final Accounts accounts;
    private final ReadersLanguage readers;

    SignInController(
            SignIns signIns,
            Sessions sessions,
            PasskeyDialogue passkeys,
            Provider provider,
            Accounts accounts,
            ReadersLanguage readers) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.provider = provider;
        this.accounts = accounts;
        this.readers = readers;
    }

    @GetMapping("/office/sign-in")
    Answer show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "false") boolean lost,
            @RequestParam(name = "provider", defaultValue = "") String said) {
        String problem = switch (said) {
            case "unknown", "failed" -> said;
            default -> lost ? next.equals("/office/again") ? "kept" : "lost" : "";
        };
        return page(request, next, "", problem);
    }

    @PostMapping("/office/sign-in")
    Answer enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password) {
        return switch (signIns.byPassword(email, password)) {
            case SigningIn.SignedIn(var account) -> {
                sessions.begin(account, request, response);
                yield Redirect.to(Next.of(next));
            }
            case SigningIn.Wrong _ -> page(request, next, email, "wrong");
            case SigningIn.TooMany _ -> page(request, next, email, "many");
        };
    }

    @PostMapping("/office/sign-in/ask")
    Answer ask(HttpServletRequest request) {
        return Document.of("application/json", passkeys.ask(request.getSession()));
    }

    @PostMapping("/office/sign-in/passkey")
    Answer show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String next,
            @RequestBody String answer) {
        Optional<String> email = passkeys.shown(answer, request.getSession());
        SigningIn result = email.map(signIns::byPasskey).orElse(new SigningIn.Wrong(""));
        return switch (result) {
            case SigningIn.SignedIn(var account) -> {
                sessions.begin(account, request, response);
                yield Document.of("text/plain", Next.of(next));
            }
            case SigningIn.Wrong _, SigningIn.TooMany _ ->
                Document.of("text/plain", "").withStatus(422);
        };
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @PostMapping("/office/sign-out")
    Answer leave(HttpServletRequest request) {
        sessions.end(request);
        return Redirect.to("/office/sign-in");
    }

    private SignInPage page(HttpServletRequest request, String next, String email, String problem) {
        return new SignInPage(
                readers.liked(request.getHeader("Accept-Language")),
                Gate.token(request),
                Next.of(next),
                email.length() > 200 ? "" : email,
                problem,
                provider.isThere(),
                accounts.isEmpty());
    }
}
