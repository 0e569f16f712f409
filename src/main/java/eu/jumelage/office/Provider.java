package eu.jumelage.office;

import eu.jumelage.web.ReadersLanguage;
import eu.jumelage.web.WebSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Sign-in by the city's identity provider; it is asked for its own addresses when the first person comes. */
@Component
@ConditionalOnWebApplication
public class Provider {

    /** Where sign-in begins. */
    public static final String PATH = "/office/provider/go/city";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final OidcSettings oidc;
    private final WebSettings web;
    private final SignIns signIns;
    private final Sessions sessions;
    private final ReadersLanguage readers;

    Provider(OidcSettings oidc, WebSettings web, SignIns signIns, Sessions sessions, ReadersLanguage readers) {
        this.oidc = oidc;
        this.web = web;
        this.signIns = signIns;
        this.sessions = sessions;
        this.readers = readers;
    }

    /** Whether the city has one. */
    public boolean isThere() {
        return oidc.isGiven();
    }

    void configure(HttpSecurity http) {
        if (!isThere()) {
            return;
        }
        http.oauth2Login(login -> login.clientRegistrationRepository(new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(city())))
                .authorizedClientRepository(new NoTokens())
                .loginPage("/office/sign-in")
                .authorizationEndpoint(there -> there.baseUri("/office/provider/go"))
                .redirectionEndpoint(back -> back.baseUri("/office/provider/back/*"))
                .successHandler(this::enter)
                .failureHandler(Provider::refuse));
    }

    private ClientRegistration city() {
        return ClientRegistrations.fromOidcIssuerLocation(oidc.issuer())
                .registrationId("city")
                .clientId(oidc.client())
                .clientSecret(oidc.secret())
                .redirectUri(web.absolute("/office/provider/back/city"))
                .scope("openid", "email", "profile")
                .userNameAttributeName("sub")
                .build();
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication proved) {
        SigningIn result = new SigningIn.Wrong("");
        if (proved.getPrincipal() instanceof OidcUser user
                && Boolean.TRUE.equals(user.getEmailVerified())
                && user.getEmail() != null) {
            Set<Role> roles = oidc.roles(values(user.getClaims(), oidc.rolesClaim()));
            String name = user.getFullName() == null ? user.getEmail() : user.getFullName();
            if (!roles.isEmpty()) {
                result = signIns.byProvider(
                        user.getEmail(), name, roles, readers.liked(request.getHeader("Accept-Language")));
            }
        }
        switch (result) {
            case SigningIn.SignedIn(var account) -> {
                sessions.begin(account, request, response);
                redirect(response, KeptForm.find(request).isPresent() ? "/office/again" : Area.DESK.path());
            }
            case SigningIn.Wrong _, SigningIn.TooMany _ -> {
                sessions.end(request);
                redirect(response, "/office/sign-in?provider=unknown");
            }
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LOG.warn("The identity provider's answer was refused: {}", refused.getMessage());
        redirect(response, "/office/sign-in?provider=failed");
    }

    private static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    static Set<String> values(Map<String, Object> claims, String path) {
        @Nullable Object at = claims;
        for (String step : path.split("\\.")) {
            at = at instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return at instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : at == null ? Set.of() : Set.of(at.toString());
    }

    /** Nothing is asked of the provider later, so its tokens are kept nowhere. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id, Authentication who, HttpServletRequest request, HttpServletResponse response) {}
    }
}
