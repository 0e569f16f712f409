package eu.jumelage.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody sent after their sitting had ended: kept with their new sitting until they have signed in and
 * sent it again, so that nothing typed is lost.
 *
 * @param path to which it was sent
 * @param owner the member to whom the page was shown; nobody else is ever shown what stands in it. Null for a page that
 *     a personal link opens
 */
public record KeptForm(
        String path, List<Typed> typed, @Nullable UUID owner) implements Serializable {

    /** One field as it was sent. */
    public record Typed(String name, String value) implements Serializable {}

    /** In characters; what is longer is told to whoever sent it, and still stands in their browser. */
    private static final int LONGEST = 500_000;

    /** Never kept, not even for a moment. */
    private static final Set<String> SECRETS = Set.of("password", "old", "username", "_csrf");

    static final String ATTRIBUTE = KeptForm.class.getName();

    /** Forms that write text. Whoever withdraws, deletes or approves anything says so again themselves. */
    private static final Pattern WRITING = Pattern.compile("/office/("
            + "drafts/[^/]+|drafts/[^/]+/decide|translations/(?!links/)[^/]+/[^/]+/[^/]+|translate/[^/]+"
            + "|partnerships/[^/]+/notes(/[^/]+)?|letters/[^/]+/settle)");

    /** What that request holds; empty where there is nothing to keep, or too much, or it does more than writing. */
    public static Optional<KeptForm> of(HttpServletRequest request) {
        if (request.getContentType() == null
                || !request.getContentType().startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty(); // a file would be missing when it is sent again
        }
        var typed = new ArrayList<Typed>();
        int length = 0;
        for (var field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                if (!SECRETS.contains(field.getKey())) {
                    typed.add(new Typed(field.getKey(), value));
                    length += field.getKey().length() + value.length();
                }
            }
        }
        var form = new KeptForm(
                request.getRequestURI(),
                List.copyOf(typed),
                OwnTokens.owner(request).orElse(null));
        return Next.isOffice(form.path) && form.writes() && length <= LONGEST ? Optional.of(form) : Optional.empty();
    }

    private boolean writes() {
        String wish = wish();
        return WRITING.matcher(path).matches()
                && !wish.equals("discard")
                && (!path.endsWith("/decide") || wish.equals("send-back"))
                && !words().isEmpty();
    }

    private String wish() {
        return typed.stream()
                .filter(field -> field.name().equals("_do"))
                .map(Typed::value)
                .findFirst()
                .orElse("");
    }

    /** Whether that member wrote it. */
    public boolean isOf(UUID member) {
        return member.equals(owner);
    }

    /** With the sitting that begins now. */
    public void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    /** What was kept; it goes with the sitting. */
    public static Optional<KeptForm> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        return session.getAttribute(ATTRIBUTE) instanceof KeptForm kept ? Optional.of(kept) : Optional.empty();
    }

    /** Once it has been sent again. */
    public static void forget(HttpServletRequest request) {
        if (find(request)
                .filter(form -> form.path.equals(request.getRequestURI()))
                .isPresent()) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether it only saves what somebody writes, so that it can be sent again without asking. */
    public boolean saves() {
        return path.matches("/office/(drafts|translations|translate)/.*")
                && !path.endsWith("/decide")
                && !path.endsWith("/link")
                && !path.endsWith("/revoke")
                && typed.stream()
                        .noneMatch(field -> field.name().equals("_do")
                                        && !field.value().equals("save")
                                || field.name().equals("_again")); // a browser without cookies would go round for ever
    }

    /** What a person wrote in it, without what pages add by themselves. */
    public List<String> words() {
        return typed.stream().filter(KeptForm::isWord).map(Typed::value).toList();
    }

    /** Whether somebody wrote it, and not the page. */
    public static boolean isWord(Typed field) {
        return !field.name().startsWith("_")
                && !field.name().endsWith(".source")
                && !field.value().isBlank()
                && !field.value().equals("on");
    }
}
