package eu.jumelage.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where members are signed in: each browser is one session, eight hours after its last page it ends. */
@Component
public class Sessions {

    private static final Duration IDLE = Duration.ofHours(8);
    private static final String DEVICE = "device";
    private static final String SEAT = Sessions.class.getName();

    /**
     * One browser in which somebody is signed in.
     *
     * @param handle names it to its owner; it opens nothing
     * @param device "Firefox, Linux"; empty if it does not say
     * @param current the one that asks
     */
    public record Device(String handle, String device, Instant lastSeen, boolean current) {}

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept) {
        this.kept = kept; // commands have none
    }

    /** Begins anew under a new name, so that nobody who knew the old one comes along. */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        Optional<KeptForm> kept = KeptForm.find(request);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        kept.filter(form -> form.isOf(account.id())).ifPresent(form -> form.keep(request)); // nobody else sees it
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(DEVICE, Browser.of(request.getHeader("User-Agent")));
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account.email(), null, List.of()));
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** Ends this one. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** By whose name the browser is signed in; empty for nobody's. */
    public static Optional<String> email() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : Optional.of(authentication.getName());
    }

    /** The same of a request that may have left the filters already, for its error page. */
    public static Optional<String> of(HttpServletRequest request) {
        return email().or(() -> Optional.ofNullable(request.getAttribute(SEAT)).map(Object::toString));
    }

    /** Notes on a request who sits behind it, for its error page. */
    static void note(HttpServletRequest request) {
        email().ifPresent(email -> request.setAttribute(SEAT, email));
    }

    /** All of a member's, the last used first. */
    public List<Device> of(Member member, @Nullable HttpSession current) {
        return all(member.email()).stream()
                .map(session -> new Device(
                        handle(session.getId()),
                        device(session),
                        session.getLastAccessedTime(),
                        current != null && session.getId().equals(current.getId())))
                .sorted(Comparator.comparing(Device::lastSeen).reversed())
                .toList();
    }

    /** Ends one of a member's own. */
    public void end(Member member, String handle) {
        all(member.email()).stream()
                .filter(session -> handle(session.getId()).equals(handle))
                .forEach(session -> kept.getObject().deleteById(session.getId()));
    }

    /** Signs somebody out everywhere. */
    public void endAll(String email) {
        all(email).forEach(session -> kept.getObject().deleteById(session.getId()));
    }

    private List<? extends Session> all(String email) {
        var repository = kept.getIfAvailable();
        return repository == null
                ? List.of()
                : repository.findByPrincipalName(email).values().stream()
                        .filter(session -> !session.isExpired())
                        .toList();
    }

    private static String device(Session session) {
        String device = session.getAttribute(DEVICE);
        return device == null ? "" : device;
    }

    private static String handle(String id) {
        return HexFormat.of().formatHex(Secret.hash(id), 0, 12);
    }
}
