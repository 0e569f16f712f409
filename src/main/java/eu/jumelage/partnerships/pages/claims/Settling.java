package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.partnerships.claims.Claim.Verdict;
import eu.jumelage.partnerships.claims.Claims;
import eu.jumelage.partnerships.claims.Settlement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member's word on a claim, together with its note in the audit trail. */
@Component
@Transactional
class Settling {

    private final Claims claims;
    private final AuditTrail audit;
    private final Books books;

    Settling(Claims claims, AuditTrail audit, Books books) {
        this.claims = claims;
        this.audit = audit;
        this.books = books;
    }

    Settlement settle(long claim, Verdict verdict, String reason, Member by) {
        Settlement settlement = switch (verdict) {
            case CONFIRMED -> claims.confirm(claim, by.name(), reason);
            case REFUSED -> claims.refuse(claim, by.name(), reason);
            case KEPT -> claims.keepBoth(claim, by.name(), reason);
        };
        if (settlement instanceof Settlement.Settled(var settled)) {
            note(by, act(verdict), settled, Map.of(), reason.isBlank() ? Map.of() : Map.of("reason", reason.strip()));
        }
        return settlement;
    }

    /** Takes the office's word back; empty if there is none. */
    Optional<Claim> reopen(long claim, Member by) {
        Optional<Claim> before = claims.find(claim).filter(known -> known.decision() != null);
        return before.flatMap(known -> {
            var decision = known.decision();
            String reason = decision == null || decision.reason() == null ? "" : decision.reason();
            note(by, "claim-reopened", known, reason.isEmpty() ? Map.of() : Map.of("reason", reason), Map.of());
            return claims.reopen(claim);
        });
    }

    private void note(Member by, String act, Claim claim, Map<String, String> before, Map<String, String> after) {
        String title = books.ofClaims(List.of(claim), by.language()).title(claim) + " (" + claim.source() + ")";
        audit.note(by, act, "claim", item(claim.id()), title, before, after);
    }

    private static String act(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "claim-confirmed";
            case REFUSED -> "claim-refused";
            case KEPT -> "claim-kept";
        };
    }

    /** The trail knows its items by ids that no two records share. */
    static UUID item(long claim) {
        return UUID.nameUUIDFromBytes(("twinning claim " + claim).getBytes(StandardCharsets.UTF_8));
    }
}
