package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.OfficeZone;
import eu.jumelage.office.OwnTokens;
import eu.jumelage.office.Sessions;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Rules;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sits behind a request. */
@Component
class Sittings {

    private final Accounts accounts;
    private final Rules rules;
    private final OfficeZone zone;

    Sittings(Accounts accounts, Rules rules, OfficeZone zone) {
        this.accounts = accounts;
        this.rules = rules;
        this.zone = zone;
    }

    /** Empty for somebody who is not signed in, or not a member any more. */
    Optional<Sitting> of(HttpServletRequest request) {
        return Sessions.of(request)
                .flatMap(accounts::byEmail)
                .filter(Account::isActive)
                .map(Account::member)
                .map(member -> of(member, request));
    }

    private Sitting of(Member member, HttpServletRequest request) {
        return new Sitting(
                member,
                OwnTokens.of(request, member.id()),
                zone.zone(),
                rules.now().fourEyes());
    }
}
