package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.partnerships.claims.ClaimedCity;
import eu.jumelage.partnerships.claims.Matches;
import eu.jumelage.partnerships.claims.Matching;
import eu.jumelage.partnerships.claims.Proposal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member's word on which city a name means, together with its note in the audit trail. */
@Component
@Transactional
class Identifying {

    private final Matches matches;
    private final AuditTrail audit;
    private final Books books;

    Identifying(Matches matches, AuditTrail audit, Books books) {
        this.matches = matches;
        this.audit = audit;
        this.books = books;
    }

    Matching same(ClaimedCity claimed, UUID city, @Nullable String reason, Member by) {
        Matching matching = matches.same(claimed.id(), city, by.name(), reason);
        if (matching instanceof Matching.Noted) {
            note(by, "city-matched", claimed, name(city, by), reason);
        }
        return matching;
    }

    /** It is none of those that are called alike. */
    void none(ClaimedCity claimed, @Nullable String reason, Member by) {
        List<UUID> others = matches.candidates(List.of(claimed.id())).stream()
                .map(Proposal::city)
                .toList();
        for (UUID city : others) {
            matches.apart(claimed.id(), city, by.name(), reason);
            note(by, "city-apart", claimed, name(city, by), reason);
        }
    }

    void reopen(ClaimedCity claimed, Member by) {
        if (matches.reopen(claimed.id())) {
            note(by, "city-reopened", claimed, "", null);
        }
    }

    private String name(UUID city, Member by) {
        return books.of(List.of(city), by.language()).city(city).name();
    }

    private void note(Member by, String act, ClaimedCity claimed, String city, @Nullable String reason) {
        audit.note(
                by,
                act,
                "claimed-city",
                UUID.nameUUIDFromBytes(("claimed city " + claimed.id()).getBytes(StandardCharsets.UTF_8)),
                claimed.name() + " (" + claimed.source() + ")",
                Map.of(),
                reason == null
                        ? city.isEmpty() ? Map.of() : Map.of("city", city)
                        : Map.of("city", city, "reason", reason));
    }
}
