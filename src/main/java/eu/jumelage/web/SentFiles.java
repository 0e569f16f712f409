package eu.jumelage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No public page takes files or long forms; the office, which does, looks at who sends them first. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class SentFiles extends OncePerRequestFilter {

    /** In bytes. */
    private static final long MOST = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean form = type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
        if (form
                && !request.getRequestURI().startsWith("/office/")
                && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            inside.doFilter(request, response);
        }
    }
}
