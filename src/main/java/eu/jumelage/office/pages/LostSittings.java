package eu.jumelage.office.pages;

import eu.jumelage.office.KeptForm;
import eu.jumelage.office.Next;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.LoggedRoute;
import eu.jumelage.web.Page;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form without a good token changes nothing. Whose sitting only ended meanwhile signs in again and finds what they
 * typed, and nobody else does. While a sitting lives, a wrong token is refused. Forms from elsewhere never come here.
 */
@Component
@ConditionalOnWebApplication
class LostSittings implements AccessDeniedHandler {

    /** Anybody can send forms: no more than these are kept at a time. */
    private static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(LostSittings.class);

    private final Pages pages;
    private final Sittings sittings;
    private final KeptWords kept;
    private final ReadersLanguage readers;
    private final JdbcClient sql;

    LostSittings(Pages pages, Sittings sittings, KeptWords kept, ReadersLanguage readers, JdbcClient sql) {
        this.pages = pages;
        this.sittings = sittings;
        this.kept = kept;
        this.readers = readers;
        this.sql = sql;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Optional<Sitting> sitting = sittings.of(request);
        boolean byLink = request.getRequestURI().startsWith("/office/translate/");
        if (sitting.isEmpty() && !byLink && isOurs(request)) {
            LOG.info("A form came after its sitting had ended: {}", LoggedRoute.of(request));
        } else {
            LOG.warn(
                    "Refused {} of member {}: {}",
                    LoggedRoute.of(request),
                    sitting.map(known -> known.member().id().toString()).orElse("unknown"),
                    isOurs(request) ? "the token is not of this sitting" : "no token");
        }
        if (request.getHeader("X-Draft") != null) {
            response.setStatus(sitting.isPresent() || byLink ? HttpServletResponse.SC_FORBIDDEN : 401);
        } else if (sitting.isPresent()) {
            refuse(request, response, sitting.get());
        } else if (byLink && isOurs(request)) {
            KeptForm form = KeptForm.of(request).orElse(null);
            show(request, response, form);
        } else if (isOurs(request)) {
            ask(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Only who signed in anew in another window is shown their own words; nothing goes on its way by itself. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Sitting sitting) throws IOException {
        Optional<KeptForm> own =
                KeptForm.of(request).filter(form -> form.isOf(sitting.member().id()));
        draw(
                response,
                own.<Page>map(form -> kept.page(sitting, form, 403)).orElseGet(() -> RefusedPage.ofForm(sitting)));
    }

    /** A personal link is who one is: what came by it is shown to whoever sent it. */
    private void show(HttpServletRequest request, HttpServletResponse response, @Nullable KeptForm form)
            throws IOException {
        if (form == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            var language = readers.liked(request.getHeader("Accept-Language"));
            draw(response, kept.page(language, Gate.token(request), form));
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) {
        Optional<KeptForm> form = KeptForm.of(request).filter(one -> one.owner() != null && hasRoom());
        form.ifPresent(one -> one.keep(request));
        signIn(response, form.isPresent() ? "/office/again" : page(request.getHeader("Referer")));
    }

    private static boolean isOurs(HttpServletRequest request) {
        return request.getParameter("_csrf") != null;
    }

    private void draw(HttpServletResponse response, Page page) throws IOException {
        byte[] html = pages.draw(page);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("Content-Security-Policy", Gate.CSP);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html);
    }

    private static void signIn(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/office/sign-in?lost=true&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
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
