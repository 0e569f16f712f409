package eu.jumelage.office;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The city's identity provider (OpenID Connect Core 1.0).
 *
 * @param issuer its address; empty where the city has none
 * @param client by what name it knows this program
 * @param rolesClaim the claim with a person's roles; dots lead into objects ("realm_access.roles")
 * @param reader the value that makes somebody a reader, and so on
 */
@ConfigurationProperties("jumelage.oidc")
record OidcSettings(
        String issuer,
        String client,
        String secret,
        String rolesClaim,
        String reader,
        String editor,
        String publisher,
        String administrator) {

    OidcSettings {
        if (!issuer.isEmpty() && (client.isEmpty() || rolesClaim.isEmpty())) {
            throw new IllegalArgumentException("jumelage.oidc.issuer also needs .client and .roles-claim");
        }
    }

    boolean isGiven() {
        return !issuer.isEmpty();
    }

    Set<Role> roles(Set<String> values) {
        var named = Map.of(
                Role.READER, reader,
                Role.EDITOR, editor,
                Role.PUBLISHER, publisher,
                Role.ADMINISTRATOR, administrator);
        return named.entrySet().stream()
                .filter(role -> values.contains(role.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
