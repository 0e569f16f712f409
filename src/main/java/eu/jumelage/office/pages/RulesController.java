package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How strictly this office publishes: administrators decide. */
@Controller
class RulesController {

    private final Rules rules;
    private final Accounts accounts;
    private final Installations installations;

    RulesController(Rules rules, Accounts accounts, Installations installations) {
        this.rules = rules;
        this.accounts = accounts;
        this.installations = installations;
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/office/rules")
    Answer show(Sitting sitting, @RequestParam(defaultValue = "") String said) {
        var page = page(sitting, rules.now(), "");
        return said.equals("saved") ? page.saying(page.frame().say("account.said.saved")) : page;
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/office/rules")
    Answer change(
            Sitting sitting,
            @RequestParam(defaultValue = "") String eyes,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") Set<String> together) {
        List<Language> chosen = languages().stream()
                .filter(language -> together.contains(language.tag()))
                .toList();
        var wanted = new Rules.Kept(!eyes.equals("two"), chosen);
        if (eyes.isEmpty()) {
            return page(sitting, rules.now(), "eyes");
        }
        if (chosen.size() == 1) {
            return page(sitting, wanted, "together");
        }
        if (!wanted.fourEyes() && rules.now().fourEyes() && !sure.equals("yes")) {
            return page(sitting, wanted, "sure");
        }
        rules.keep(wanted, sitting.member());
        return Redirect.to("/office/rules?said=saved");
    }

    private RulesPage page(Sitting sitting, Rules.Kept wanted, String problem) {
        long approving = accounts.all().stream()
                .filter(Account::isActive)
                .filter(account -> account.roles().contains(Role.PUBLISHER))
                .count();
        return new RulesPage(
                OfficeFrame.of(sitting, Area.ACCOUNTS, "rules.title"), wanted, languages(), approving, problem);
    }

    private List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of());
    }
}
