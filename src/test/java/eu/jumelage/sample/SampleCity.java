package eu.jumelage.sample;

import eu.jumelage.TestClock;
import eu.jumelage.web.Publications;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the example city into the shared program before the tests of a class, and leaves it empty behind them: other
 * tests count what they find, and only one city can be at home.
 */
public final class SampleCity implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        ApplicationContext program = SpringExtension.getApplicationContext(context);
        empty(program);
        if (!program.getBean(Sample.class).load()) {
            throw new IllegalStateException("There is a city already");
        }
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

    /** Everything but what the migrations bring. */
    private static void empty(ApplicationContext program) {
        var sql = program.getBean(JdbcClient.class);
        program.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            String tables = sql.sql("""
                    select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
                    where schemaname in ('web', 'office', 'media', 'partnerships', 'programme', 'portal',
                            'participation', 'mail', 'news')
                        and (schemaname, tablename) not in (('web', 'publication'), ('web', 'job'), ('programme', 'kind'),
                            ('mail', 'server'),
                            ('office', 'audit'), ('office', 'audit_head'))""").query(String.class).single();
            sql.sql("truncate " + tables).update();
            program.getBean(Publications.class).publish();
        });
    }
}
