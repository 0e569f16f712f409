package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.Role;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has an account, and the form that invites somebody.
 *
 * @param link to be handed to somebody, shown this once; empty for none
 * @param problem "address", "known", "roles"; empty for none
 * @param email what was typed
 */
public record AccountsPage(
        OfficeFrame frame, List<Account> accounts, String link, String email, Set<Role> roles, String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public List<Role> choices() {
        return List.of(Role.values());
    }

    public List<Language> languages() {
        return AccountPage.LANGUAGES;
    }

    public String called(Language language) {
        return AccountPage.own(language);
    }

    public String say(Role role) {
        return frame.say("role." + role.name().toLowerCase(Locale.ROOT));
    }

    public String help(Role role) {
        return frame.say("role.help." + role.name().toLowerCase(Locale.ROOT));
    }

    public String rolesOf(Account account) {
        return account.roles().stream().sorted().map(this::say).collect(Collectors.joining(", "));
    }

    public String field() {
        return problem.equals("roles") ? "roles" : "email";
    }
}
