package eu.jumelage.office;

import eu.jumelage.web.WebSettings;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the program and a browser say to each other about passkeys; each question is answered once. */
@Component
public class PasskeyDialogue {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDialogue.class);
    private static final String MAKING = "passkey-making";
    private static final String SHOWING = "passkey-showing";

    private final JdbcClient sql;
    private final Accounts accounts;
    private final WebSettings settings;
    private final InstantSource time;
    private final Passkeys passkeys;
    private volatile int port;
    private volatile @Nullable Party party; // made when the first one asks: it reads much

    private record Party(WebAuthnRelyingPartyOperations operations, JsonMapper json) {}

    PasskeyDialogue(JdbcClient sql, Accounts accounts, WebSettings settings, InstantSource time, Passkeys passkeys) {
        this.sql = sql;
        this.accounts = accounts;
        this.settings = settings;
        this.time = time;
        this.passkeys = passkeys;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** What a browser needs to make a passkey, in JSON. */
    public String offer(Member member, HttpSession session) {
        var options = party().operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(member.email(), null, Set.of())));
        session.setAttribute(MAKING, options);
        return party().json().writeValueAsString(options);
    }

    /** @return whether the browser's answer was good; then the passkey is kept */
    public boolean keep(Member member, String label, String answer, HttpSession session) {
        if (!(session.getAttribute(MAKING) instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        session.removeAttribute(MAKING);
        try {
            var made = party().json()
                    .readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            party().operations()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(made, label)));
        } catch (RuntimeException refused) {
            LOG.info("A passkey was not taken: {}", refused.getClass().getSimpleName());
            return false;
        }
        passkeys.added(member, label);
        return true;
    }

    /** What a browser needs to show a passkey, in JSON. */
    public String ask(HttpSession session) {
        var options = party().operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        session.setAttribute(SHOWING, options);
        return party().json().writeValueAsString(options);
    }

    /** Whose passkey it was, by e-mail; empty if the browser's answer was no good. */
    public Optional<String> shown(String answer, HttpSession session) {
        if (!(session.getAttribute(SHOWING) instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        session.removeAttribute(SHOWING);
        try {
            var passkey = party().json()
                    .readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var owner = party().operations().authenticate(new RelyingPartyAuthenticationRequest(options, passkey));
            return Optional.of(owner.getName());
        } catch (RuntimeException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Party party() {
        Party known = party;
        if (known == null) {
            String host = settings.address().getHost();
            var self = PublicKeyCredentialRpEntity.builder()
                    .name("Jumelage")
                    .id(host)
                    .build();
            known = new Party(
                    new Webauthn4JRelyingPartyOperations(
                            new PasskeyOwners(accounts), new KeptPasskeys(sql, time), self, origins()),
                    JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());
            party = known;
        }
        return known;
    }

    /** On this machine itself the port may be any free one. */
    private Set<String> origins() {
        var origins = new TreeSet<String>();
        origins.add(settings.address().toString());
        if ("localhost".equals(settings.address().getHost())) {
            origins.add("http://localhost:" + port);
        }
        return origins;
    }
}
