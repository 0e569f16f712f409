package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works in the office.
 *
 * @param language in which the office speaks to them
 */
public record Member(UUID id, String name, String email, Language language, Set<Role> roles) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Sees what is internal: everyone but who only keeps accounts. */
    public boolean mayRead() {
        return is(Role.READER) || mayEdit();
    }

    public boolean mayEdit() {
        return is(Role.EDITOR) || mayPublish();
    }

    public boolean mayPublish() {
        return is(Role.PUBLISHER);
    }
}
