package eu.jumelage.office;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at who sends files and long forms before anything is stored: of members it takes more than any file may have,
 * so that the refusal comes together with what they typed; of anybody else next to nothing. What it does not take it
 * reads away, since a browser that is cut off while it sends shows no answer.
 */
final class SentFiles extends OncePerRequestFilter {

    /** In bytes; the servlets' own bound is the same. */
    private static final long MOST = 200_000_000;

    /** Of a form without files: a hundred long texts, and what they become on their way. */
    private static final long MOST_TYPED = 16_000_000;

    private static final long MOST_OF_STRANGERS = 100_000;
    private static final long MOST_TYPED_BY_STRANGERS = 1_000_000;
    private static final long PATIENCE = 2_000_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        Sessions.note(request);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean files = type.startsWith("multipart/");
        if (!files && !type.startsWith("application/x-www-form-urlencoded")) {
            inside.doFilter(request, response);
            return;
        }
        boolean member = Sessions.email().isPresent();
        long length = request.getContentLengthLong();
        long most = files ? member ? MOST : MOST_OF_STRANGERS : member ? MOST_TYPED : MOST_TYPED_BY_STRANGERS;
        if (length >= 0 && length <= most) {
            inside.doFilter(request, response);
        } else if (member) {
            token(request, response);
            readAway(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            if (request.getHeader("Cookie") != null) {
                readAway(request); // it may be a member whose sitting is over
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/office/sign-in?lost=true&next=%2Foffice%2F");
        }
    }

    /** The page that says no is drawn outside the filters, and lets somebody sign out as any other. */
    private static void token(HttpServletRequest request, HttpServletResponse response) {
        CsrfToken known = new HttpSessionCsrfTokenRepository().loadToken(request);
        if (known != null) {
            new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> known);
            OwnTokens.of(request); // now, while its session is at hand
        }
    }

    private static void readAway(HttpServletRequest request) throws IOException {
        var in = request.getInputStream();
        byte[] some = new byte[65_536];
        long read = 0;
        for (int count = 0; count >= 0 && read < PATIENCE; count = in.read(some)) {
            read += count;
        }
    }
}
