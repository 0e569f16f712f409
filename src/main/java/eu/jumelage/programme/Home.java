package eu.jumelage.programme;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which city runs this installation. */
@Component
class Home {

    private final JdbcClient sql;

    Home(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the register offers it: its own table. */
    UUID city() {
        return sql.sql("select id from partnerships.city where home")
                .query(UUID.class)
                .single();
    }
}
