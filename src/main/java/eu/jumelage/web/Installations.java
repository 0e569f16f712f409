package eu.jumelage.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the one installation's settings are kept; a new program has none until its city sets it up. */
@Component
@Transactional
public class Installations {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Installations(JdbcClient sql, ApplicationEventPublisher events, Publications publications) {
        this.sql = sql;
        this.events = events;
        this.publications = publications;
    }

    /** This installation; empty before it was set up. */
    @Transactional(readOnly = true)
    public Optional<Installation> own() {
        return sql.sql("select title, office, languages, email from web.installation")
                .query(Installations::read)
                .optional();
    }

    /** Sets this installation up, or changes what it is. */
    public void setUp(Installation installation) {
        sql.sql("""
                insert into web.installation (title, office, languages, email)
                values (:title::jsonb, :office::jsonb, :languages, :email)
                on conflict (one) do update
                set title = excluded.title, office = excluded.office,
                    languages = excluded.languages, email = excluded.email""")
                .param("title", Texts.write(installation.title()))
                .param("office", Texts.write(installation.office()))
                .param(
                        "languages",
                        installation.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("email", installation.email())
                .update();
        events.publishEvent(new InstallationChanged(installation));
        publications.publish();
    }

    private static Installation read(ResultSet row, int number) throws SQLException {
        var languages = (String[]) row.getArray("languages").getArray();
        return new Installation(
                Texts.column(row, "title"),
                Texts.column(row, "office"),
                Arrays.stream(languages).map(Language::new).toList(),
                row.getString("email"));
    }
}
