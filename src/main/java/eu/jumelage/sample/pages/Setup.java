package eu.jumelage.sample.pages;

import eu.jumelage.web.Installations;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever comes to the first page, for as long as no city is set up. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Setup extends OncePerRequestFilter {

    static final String PAGE = "/setup";

    private final Installations installations;
    private volatile boolean done;

    Setup(Installations installations) {
        this.installations = installations;
    }

    /** Once set up, an installation stays so, and nobody has to look again. */
    boolean isDone() {
        if (!done) {
            done = installations.own().isPresent();
        }
        return done;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.equals("/health") || path.startsWith(PAGE) || isDone()) {
            inside.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PAGE);
        }
    }
}
