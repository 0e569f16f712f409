package eu.jumelage.office.pages;

import eu.jumelage.office.KeptForm;
import eu.jumelage.office.Next;
import eu.jumelage.office.Sessions;
import eu.jumelage.web.Pages;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form without a good token changes nothing. Whose sitting only ended meanwhile signs in again and finds what they
 * typed; who signed in anew in another window is shown it at once. Forms from elsewhere never come here.
 */
@Component
@ConditionalOnWebApplication
class LostSittings implements AccessDeniedHandler {

    /** Anybody can send forms: no more than these are kept at a time. */
    private static final int MOST = 200;

    private final Pages pages;
    private final ReadersLanguage readers;
    private final JdbcClient sql;

    LostSittings(Pages pages, ReadersLanguage readers, JdbcClient sql) {
        this.pages = pages;
        this.readers = readers;
        this.sql = sql;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean signedIn = Sessions.email().isPresent();
        boolean ownPage = request.getParameter("_csrf") != null;
        boolean byLink = request.getRequestURI().startsWith("/office/translate/");
        if (request.getHeader("X-Draft") != null) {
            response.setStatus(signedIn || byLink ? HttpServletResponse.SC_FORBIDDEN : 401);
            return;
        }
        Optional<KeptForm> form = ownPage && !isSignIn(request) ? KeptForm.of(request) : Optional.empty();
        if (form.isPresent() && (signedIn || byLink)) {
            show(request, response, form.get());
        } else if (!ownPage || signedIn) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            boolean kept = form.isPresent() && hasRoom();
            if (kept) {
                form.get().keep(request);
            }
            signIn(response, kept ? "/office/again" : page(request.getHeader("Referer")));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, KeptForm form) throws IOException {
        byte[] page = pages.draw(
                new AgainPage(readers.liked(request.getHeader("Accept-Language")), Gate.token(request), form, 403));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("Content-Security-Policy", Gate.CSP);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page);
    }

    private static void signIn(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/office/sign-in?lost=true&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /** Passwords are typed again. */
    private static boolean isSignIn(HttpServletRequest request) {
        return request.getRequestURI().matches("/office/(sign-in|link/|account/password).*");
    }

    /** The page on which the form stood, where what was typed cannot be kept. */
    private static String page(@Nullable String referer) {
        try {
            String path = URI.create(referer == null ? "" : referer).getRawPath();
            return path == null || !Next.isOffice(path) || path.startsWith("/office/sign-in") ? "/office/" : path;
        } catch (IllegalArgumentException unreadable) {
            return "/office/";
        }
    }

    private boolean hasRoom() {
        return sql.sql("select count(*) < :most from office.sitting_attributes where attribute_name = :name")
                .param("most", MOST)
                .param("name", KeptForm.class.getName())
                .query(Boolean.class)
                .single();
    }
}
