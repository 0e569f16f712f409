package eu.jumelage.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form without a good token changes nothing; whose sitting only ended meanwhile is asked to sign in again. */
final class LostSittings implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (request.getParameter("_csrf") == null || Sessions.email().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String next = page(request.getHeader("Referer"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/office/sign-in?lost=true&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /** The page on which the form stood. */
    private static String page(@Nullable String referer) {
        try {
            URI page = URI.create(referer == null ? "" : referer);
            String path = page.getRawPath();
            return path == null || !Next.isOffice(path) || path.startsWith("/office/sign-in") ? "/office/" : path;
        } catch (IllegalArgumentException unreadable) {
            return "/office/";
        }
    }
}
