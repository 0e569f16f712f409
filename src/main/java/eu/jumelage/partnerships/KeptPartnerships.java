package eu.jumelage.partnerships;

import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partnerships as they lie in their tables. */
@Component
class KeptPartnerships {

    private final JdbcClient sql;
    private final PartnershipParts parts;

    KeptPartnerships(JdbcClient sql, PartnershipParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** In no order; ids that are no partnership's are left out. */
    Map<UUID, Partnership> all(Collection<UUID> ids) {
        var partnerships = new HashMap<UUID, Partnership>();
        if (ids.isEmpty()) {
            return partnerships;
        }
        Map<UUID, List<Status>> history = parts.history(ids);
        Map<UUID, List<Cooperation>> fields = parts.fields(ids);
        Map<UUID, List<Milestone>> milestones = parts.milestones(ids);
        Map<UUID, List<Contact>> contacts = parts.contacts(ids);
        sql.sql("""
                select id, partner, category, reason, text, picture, publication
                from partnerships.partnership where id = any(:ids)""").param("ids", Rows.array(ids)).query(row -> {
            UUID id = Rows.id(row, "id");
            partnerships.put(
                    id,
                    partnership(
                            row,
                            history.getOrDefault(id, List.of()),
                            fields.getOrDefault(id, List.of()),
                            milestones.getOrDefault(id, List.of()),
                            contacts.getOrDefault(id, List.of())));
        });
        return partnerships;
    }

    Optional<Partnership> find(UUID id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /** One that is to be changed: whoever else wants that waits. */
    Partnership lock(UUID id) {
        sql.sql("select id from partnerships.partnership where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new IllegalArgumentException("No partnership " + id));
    }

    List<UUID> withPartner(UUID city) {
        return sql.sql("select id from partnerships.partnership where partner = :city order by id")
                .param("city", city)
                .query(UUID.class)
                .list();
    }

    List<UUID> inPublication(Publication publication) {
        return sql.sql("select id from partnerships.partnership where publication = :publication")
                .param("publication", Rows.word(publication))
                .query(UUID.class)
                .list();
    }

    /** As a whole: what it was is replaced by what it is. */
    void keep(Partnership partnership) {
        sql.sql("""
                insert into partnerships.partnership (id, partner, category, reason, text, picture, publication)
                values (:id, :partner, :category, :reason::jsonb, :text::jsonb, :picture, :publication)
                on conflict (id) do update
                set partner = excluded.partner, category = excluded.category, reason = excluded.reason,
                    text = excluded.text, picture = excluded.picture, publication = excluded.publication""")
                .param("id", partnership.id())
                .param("partner", partnership.partner())
                .param("category", Rows.word(partnership.category()))
                .param("reason", Texts.writeOrNull(partnership.reason()))
                .param("text", Texts.writeOrNull(partnership.text()))
                .param("picture", partnership.picture())
                .param("publication", Rows.word(partnership.publication()))
                .update();
        parts.keep(partnership);
    }

    private static Partnership partnership(
            ResultSet row,
            List<Status> history,
            List<Cooperation> fields,
            List<Milestone> milestones,
            List<Contact> contacts)
            throws SQLException {
        return new Partnership(
                Rows.id(row, "id"),
                Rows.id(row, "partner"),
                Rows.constant(Partnership.Category.class, row, "category"),
                Texts.columnOrNull(row, "reason"),
                Texts.columnOrNull(row, "text"),
                Rows.idOrNull(row, "picture"),
                Rows.constant(Publication.class, row, "publication"),
                history,
                fields,
                milestones,
                contacts);
    }
}
