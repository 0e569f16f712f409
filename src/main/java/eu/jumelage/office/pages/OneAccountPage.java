package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.Role;
import java.util.List;
import java.util.Locale;

/**
 * One account, as administrators see it.
 *
 * @param link to be handed to its owner, shown this once; empty for none
 * @param problem "last", "own", "roles"; empty for none
 */
public record OneAccountPage(OfficeFrame frame, Account account, List<AuditEntry> history, String link, String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public List<Role> choices() {
        return List.of(Role.values());
    }

    public String say(Role role) {
        return frame.say("role." + role.name().toLowerCase(Locale.ROOT));
    }

    public String help(Role role) {
        return frame.say("role.help." + role.name().toLowerCase(Locale.ROOT));
    }

    public boolean isDisabled() {
        return account.disabledAt() != null;
    }

    public boolean isOwn() {
        return account.id().equals(frame.member().id());
    }

    public String path() {
        return "/office/accounts/" + account.id();
    }

    public AuditWords words() {
        return new AuditWords(frame);
    }
}
