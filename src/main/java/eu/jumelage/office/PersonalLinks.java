package eu.jumelage.office;

import eu.jumelage.office.PersonalLink.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The personal links that are open; a new one for the same task ends the one before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalLinks {

    private final JdbcClient sql;
    private final InstantSource time;

    PersonalLinks(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** @return the secret, which only its holder knows from now on */
    String make(Task task, @Nullable UUID account, @Nullable Duration valid) {
        end(task, account);
        String secret = Secret.fresh();
        sql.sql("""
                insert into office.personal_link (hash, task, account, expires_at)
                values (:hash, :task, :account, :expiresAt)""")
                .param("hash", Secret.hash(secret))
                .param("task", task.key())
                .param("account", account)
                .param(
                        "expiresAt",
                        valid == null ? null : time.instant().plus(valid).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    Optional<PersonalLink> find(String secret) {
        return sql.sql("""
                select task, account from office.personal_link
                where hash = :hash and (expires_at is null or expires_at > :now)""")
                .param("hash", Secret.hash(secret))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .query(PersonalLinks::read)
                .optional();
    }

    /** Whoever comes second finds nothing. */
    Optional<PersonalLink> use(String secret) {
        return sql.sql("""
                delete from office.personal_link
                where hash = :hash and (expires_at is null or expires_at > :now)
                returning task, account""")
                .param("hash", Secret.hash(secret))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .query(PersonalLinks::read)
                .optional();
    }

    void end(Task task, @Nullable UUID account) {
        sql.sql("delete from office.personal_link where task = :task and account is not distinct from :account::uuid")
                .param("task", task.key())
                .param("account", account)
                .update();
    }

    private static PersonalLink read(ResultSet row, int number) throws SQLException {
        return new PersonalLink(
                Task.valueOf(row.getString("task").toUpperCase(Locale.ROOT)), row.getObject("account", UUID.class));
    }
}
