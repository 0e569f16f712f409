package eu.jumelage.web;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells a load balancer if this node can do its work. */
@Controller
class Health {

    private final JdbcClient sql;
    private final Publications publications;

    Health(JdbcClient sql, Publications publications) {
        this.sql = sql;
        this.publications = publications;
    }

    @GetMapping("/health")
    Document health() {
        return isWell()
                ? Document.of("text/plain", "ok\n")
                : Document.of("text/plain", "the database cannot be reached\n")
                        .withStatus(503)
                        .with("Retry-After", ErrorPages.AGAIN_IN_SECONDS);
    }

    private boolean isWell() {
        try {
            sql.sql("select number from web.publication").query(Long.class).single();
            return publications.isWatched();
        } catch (DataAccessException away) {
            return false;
        }
    }
}
