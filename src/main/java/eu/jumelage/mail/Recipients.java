package eu.jumelage.mail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** To whom e-mails went, and that they are forgotten once whoever wrote them must forget. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recipients {

    private final JdbcClient sql;

    Recipients(JdbcClient sql) {
        this.sql = sql;
    }

    /** Mails that are still kept. @param kinds how their kinds begin: "registration-" */
    public List<String> subjects(String recipient, String kinds) {
        return sql.sql("""
                select subject from mail.message
                where lower(recipient) = lower(:recipient) and starts_with(kind, :kinds) order by posted_at""")
                .param("recipient", recipient)
                .param("kinds", kinds)
                .query(String.class)
                .list();
    }

    /**
     * Erases mails to this address, waiting ones too, so that they never go.
     *
     * @param kinds how their kinds begin
     * @param about what their keys must contain; empty for all
     */
    public void forget(String recipient, String kinds, String about) {
        sql.sql("""
                delete from mail.message
                where lower(recipient) = lower(:recipient) and starts_with(kind, :kinds) and strpos(key, :about) > 0""")
                .param("recipient", recipient)
                .param("kinds", kinds)
                .param("about", about)
                .update();
    }
}
