package eu.jumelage.sample;

import com.zaxxer.hikari.HikariDataSource;
import eu.jumelage.TestClock;
import eu.jumelage.web.Publications;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the example city into the shared program before the tests of a class, and leaves it empty behind them: other
 * tests count what they find, and only one city can be at home. Loading it takes seconds, so that is done once in a
 * program and a day; afterwards the rows that it made come back from a copy.
 */
public final class SampleCity implements BeforeAllCallback, AfterAllCallback {

    /** Runs a statement for each table that is emptied. %1$I and %2$I are its schema and name, %3$s its columns. */
    private static final String FOR_EACH = """
            do $do$
            declare one record;
            begin
                set local session_replication_role = replica; -- no trigger makes anew what is copied as well
                for one in
                    select schemaname, tablename, (
                        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                        where attrelid = format('%%I.%%I', schemaname, tablename)::regclass
                            and attnum > 0 and not attisdropped and attgenerated = '') as columns
                    from pg_tables where %s
                        and not (select relispartition from pg_class
                            where oid = format('%%I.%%I', schemaname, tablename)::regclass)
                loop
                    execute format($f$%s$f$, one.schemaname, one.tablename, one.columns);
                end loop;
            end $do$""";

    /** Everything but what the migrations bring. */
    private static final String EMPTIED = """
            schemaname in ('web', 'office', 'media', 'partnerships', 'programme', 'portal',
                    'participation', 'mail', 'news')
                and (schemaname, tablename) not in (('web', 'publication'), ('web', 'job'), ('programme', 'kind'),
                    ('mail', 'server'),
                    ('office', 'audit'), ('office', 'audit_head'))""";

    private static final int TRIES = 3;
    private static final Map<ApplicationContext, LocalDate> COPIED = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        ApplicationContext program = SpringExtension.getApplicationContext(context);
        empty(program);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        if (today.equals(COPIED.get(program))) {
            all(
                    program,
                    "insert into %1$I.%2$I (%3$s) overriding system value select * from sample_city.\"%1$s %2$s\"");
            program.getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            _ -> program.getBean(Publications.class).publish());
            return;
        }
        if (!program.getBean(Sample.class).load()) {
            throw new IllegalStateException("There is a city already");
        }
        asSuperuser(program)
                .sql("drop schema if exists sample_city cascade; create schema sample_city")
                .update();
        all(program, "create unlogged table sample_city.\"%1$s %2$s\" as select %3$s from %1$I.%2$I");
        COPIED.put(program, today);
    }

    private static void all(ApplicationContext program, String statement) {
        asSuperuser(program).sql(FOR_EACH.formatted(EMPTIED, statement)).update();
    }

    /** Who alone may switch triggers off; the program may not. */
    private static JdbcClient asSuperuser(ApplicationContext program) {
        var own = program.getBean(HikariDataSource.class);
        return JdbcClient.create(new DriverManagerDataSource(own.getJdbcUrl(), "postgres", own.getPassword()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ApplicationContext program = SpringExtension.getApplicationContext(context);
        program.getBean(TestClock.class).reset();
        empty(program);
    }

    /** The id of a thing of the sample by the key that its file gives it. */
    public static UUID id(String kind, String key) {
        return Ids.of(kind, key);
    }

    /** A job that runs just now may be in its way; one of the two is turned away then, and it should not be this. */
    private static void empty(ApplicationContext program) {
        for (int left = TRIES; ; left--) {
            try {
                program.getBean(TransactionTemplate.class).executeWithoutResult(_ -> truncate(program));
                return;
            } catch (PessimisticLockingFailureException deadlock) {
                if (left == 1) {
                    throw deadlock;
                }
            }
        }
    }

    private static void truncate(ApplicationContext program) {
        var sql = program.getBean(JdbcClient.class);
        String tables = sql.sql("select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables where "
                        + EMPTIED)
                .query(String.class)
                .single();
        sql.sql("truncate " + tables).update();
        program.getBean(Publications.class).publish();
    }
}
