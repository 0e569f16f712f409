package eu.jumelage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms only from pages of ours: browsers say by Sec-Fetch-Site (Fetch Metadata) or Origin (RFC 6454) where a
 * form was sent from, and what says nothing is no browser that somebody could be lured with.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OwnForms extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OwnForms.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            inside.doFilter(request, response);
        } else {
            LOG.warn("Refused {}: it was sent from another site", LoggedRoute.of(request));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || site.equals("same-origin"))
                && (origin == null || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host")));
    }
}
