package eu.jumelage.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The tokens of forms, which also say to whom the page was shown: after a sitting has ended nothing else knows whose
 * words came with a form. That mark opens nothing; it only keeps them from anybody else.
 */
public final class OwnTokens implements CsrfTokenRequestHandler {

    private static final char MARK = '~';

    private final XorCsrfTokenRequestAttributeHandler spring = new XorCsrfTokenRequestAttributeHandler();

    /** The token of a page that is shown to a member. */
    public static String of(HttpServletRequest request, UUID member) {
        return of(request) + MARK + member;
    }

    /** The token of a page for somebody without an account. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** To whom the page was shown from which this came; empty where it does not say. */
    public static Optional<UUID> owner(HttpServletRequest request) {
        String sent = request.getParameter("_csrf");
        String mark = sent == null ? "" : sent.substring(sent.indexOf(MARK) + 1);
        return mark.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(mark))
                : Optional.empty();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        spring.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return spring.resolveCsrfTokenValue(new Unmarked(request), token);
    }

    /** As Spring knows it. */
    private static final class Unmarked extends HttpServletRequestWrapper {

        Unmarked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return without(super.getHeader(name));
        }

        @Override
        public @Nullable String getParameter(String name) {
            return without(super.getParameter(name));
        }

        private static @Nullable String without(@Nullable String token) {
            int mark = token == null ? -1 : token.indexOf(MARK);
            return token == null || mark < 0 ? token : token.substring(0, mark);
        }
    }
}
