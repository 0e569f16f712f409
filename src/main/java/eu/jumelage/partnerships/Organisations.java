package eu.jumelage.partnerships;

import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.Language;
import eu.jumelage.web.Publications;
import eu.jumelage.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that take part beside cities. */
@Component
@Transactional
public class Organisations {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Organisations(JdbcClient sql, ApplicationEventPublisher events, Publications publications) {
        this.sql = sql;
        this.events = events;
        this.publications = publications;
    }

    /** Enters one, or what is known better of it. */
    public void register(Organisation organisation) {
        sql.sql("""
                insert into partnerships.organisation (id, name, city, website)
                values (:id, :name::jsonb, :city, :website)
                on conflict (id) do update
                set name = excluded.name, city = excluded.city, website = excluded.website""")
                .param("id", organisation.id())
                .param("name", Texts.write(organisation.name()))
                .param("city", organisation.city())
                .param("website", organisation.website())
                .update();
        events.publishEvent(new RegisterChanged(What.ORGANISATION, Set.of(organisation.id())));
        publications.publish();
    }

    /** To choose from, in the alphabetical order of the reader's language. */
    @Transactional(readOnly = true)
    public List<Organisation> known(Language reader, int most) {
        return sql
                .sql("select id, name, city, website from partnerships.organisation order by id limit :most")
                .param("most", most)
                .query((row, _) -> new Organisation(
                        Rows.id(row, "id"),
                        Texts.column(row, "name"),
                        Rows.idOrNull(row, "city"),
                        Rows.stringOrNull(row, "website")))
                .list()
                .stream()
                .sorted(Alphabet.of(reader, one -> one.name().string(reader)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> find(UUID organisation) {
        return sql.sql("select id, name, city, website from partnerships.organisation where id = :id")
                .param("id", organisation)
                .query((row, _) -> new Organisation(
                        Rows.id(row, "id"),
                        Texts.column(row, "name"),
                        Rows.idOrNull(row, "city"),
                        Rows.stringOrNull(row, "website")))
                .optional();
    }
}
