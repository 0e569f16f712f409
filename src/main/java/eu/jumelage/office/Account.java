package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account by which somebody works in the office.
 *
 * @param name the e-mail address until they have joined
 * @param joinedAt when they took up the invitation; null before
 * @param disabledAt since when they may not sign in; null if they may
 */
public record Account(
        UUID id,
        String email,
        String name,
        Language language,
        Set<Role> roles,
        boolean hasPassword,
        @Nullable Instant joinedAt,
        @Nullable Instant disabledAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public Member member() {
        return new Member(id, name, email, language, roles);
    }

    public boolean isActive() {
        return disabledAt == null && joinedAt != null;
    }

    /** As the words of the interface call it: "invited", "active", "disabled". */
    public String state() {
        if (disabledAt != null) {
            return "disabled";
        }
        return joinedAt == null ? "invited" : "active";
    }
}
