package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Agreement.Change;
import eu.jumelage.partnerships.Agreement.Signatory;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements as they lie in their tables. */
@Component
class KeptAgreements {

    private final JdbcClient sql;

    KeptAgreements(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Agreement> find(UUID id) {
        return sql.sql("""
                select id, partnership, title, signed, place, languages, founding, term_until, document, file_reference
                from partnerships.agreement where id = :id""").param("id", id).query(this::read).optional();
    }

    /** Where a bug alone asks for what is not there. */
    Agreement get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No agreement " + id));
    }

    List<Agreement> of(UUID partnership) {
        return sql.sql("""
                select id, partnership, title, signed, place, languages, founding, term_until, document, file_reference
                from partnerships.agreement where partnership = :partnership
                order by signed nulls last, id""").param("partnership", partnership).query(this::read).list();
    }

    /** By published partnerships that have not ended. */
    Map<UUID, PartialDate> foundingDates() {
        var dates = new HashMap<UUID, PartialDate>();
        sql.sql("""
                select agreement.partnership, agreement.signed
                from partnerships.agreement agreement
                join partnerships.partnership partnership on partnership.id = agreement.partnership
                join lateral (
                    select status from partnerships.partnership_status
                    where partnership = partnership.id order by position desc limit 1) now on now.status <> 'ended'
                where agreement.founding and agreement.signed is not null and partnership.publication = 'published'""").query(row -> {
            dates.put(Rows.id(row, "partnership"), PartialDate.parse(row.getString("signed")));
        });
        return dates;
    }

    /** As a whole: what it was is replaced by what it is. */
    void keep(Agreement agreement) {
        sql.sql("""
                insert into partnerships.agreement (id, partnership, title, signed, place, languages, founding,
                    term_until, document, file_reference)
                values (:id, :partnership, :title::jsonb, :signed, :place::jsonb, :languages, :founding,
                    :termUntil, :document, :fileReference)
                on conflict (id) do update
                set partnership = excluded.partnership, title = excluded.title, signed = excluded.signed,
                    place = excluded.place, languages = excluded.languages, founding = excluded.founding,
                    term_until = excluded.term_until, document = excluded.document,
                    file_reference = excluded.file_reference""")
                .param("id", agreement.id())
                .param("partnership", agreement.partnership())
                .param("title", Texts.write(agreement.title()))
                .param("signed", Rows.iso(agreement.signed()))
                .param("place", Texts.writeOrNull(agreement.place()))
                .param("languages", Rows.tags(agreement.languages()))
                .param("founding", agreement.founding())
                .param("termUntil", agreement.termUntil())
                .param("document", agreement.document())
                .param("fileReference", agreement.fileReference())
                .update();
        keepParties(agreement);
        keepSignatories(agreement);
        keepChanges(agreement);
    }

    private void keepParties(Agreement agreement) {
        sql.sql("delete from partnerships.agreement_party where agreement = :agreement")
                .param("agreement", agreement.id())
                .update();
        sql.sql("""
                insert into partnerships.agreement_party (agreement, city)
                select :agreement, city from unnest(:cities) city""")
                .param("agreement", agreement.id())
                .param("cities", Rows.array(agreement.parties()))
                .update();
    }

    private void keepSignatories(Agreement agreement) {
        sql.sql("delete from partnerships.signatory where agreement = :agreement")
                .param("agreement", agreement.id())
                .update();
        int position = 1;
        for (Signatory signatory : agreement.signatories()) {
            sql.sql("""
                    insert into partnerships.signatory (agreement, position, city, person, office_held)
                    values (:agreement, :position, :city, :person, :officeHeld::jsonb)""")
                    .param("agreement", agreement.id())
                    .param("position", position++)
                    .param("city", signatory.city())
                    .param("person", signatory.person())
                    .param("officeHeld", Texts.writeOrNull(signatory.officeHeld()))
                    .update();
        }
    }

    private void keepChanges(Agreement agreement) {
        sql.sql("delete from partnerships.agreement_change where agreement = :agreement")
                .param("agreement", agreement.id())
                .update();
        int position = 1;
        for (Change change : agreement.changes()) {
            sql.sql("""
                    insert into partnerships.agreement_change (agreement, position, kind, happened, text, term_until)
                    values (:agreement, :position, :kind, :happened, :text::jsonb, :termUntil)""")
                    .param("agreement", agreement.id())
                    .param("position", position++)
                    .param("kind", Rows.word(change.kind()))
                    .param("happened", Rows.iso(change.happened()))
                    .param("text", Texts.write(change.text()))
                    .param("termUntil", change.termUntil())
                    .update();
        }
    }

    private Agreement read(ResultSet row, int number) throws SQLException {
        UUID id = Rows.id(row, "id");
        return new Agreement(
                id,
                Rows.id(row, "partnership"),
                Texts.column(row, "title"),
                Rows.dateOrNull(row, "signed"),
                Texts.columnOrNull(row, "place"),
                Rows.languages(row, "languages"),
                parties(id),
                signatories(id),
                row.getBoolean("founding"),
                Rows.dayOrNull(row, "term_until"),
                Rows.idOrNull(row, "document"),
                Rows.stringOrNull(row, "file_reference"),
                changes(id));
    }

    private Set<UUID> parties(UUID agreement) {
        return sql.sql("select city from partnerships.agreement_party where agreement = :agreement")
                .param("agreement", agreement)
                .query(UUID.class)
                .set();
    }

    private List<Signatory> signatories(UUID agreement) {
        return sql.sql("""
                select city, person, office_held from partnerships.signatory
                where agreement = :agreement order by position""")
                .param("agreement", agreement)
                .query((row, _) -> new Signatory(
                        Rows.id(row, "city"), Rows.idOrNull(row, "person"), Texts.columnOrNull(row, "office_held")))
                .list();
    }

    private List<Change> changes(UUID agreement) {
        return sql.sql("""
                select kind, happened, text, term_until from partnerships.agreement_change
                where agreement = :agreement order by position""")
                .param("agreement", agreement)
                .query((row, _) -> new Change(
                        Rows.constant(Change.Kind.class, row, "kind"),
                        Rows.dateOrNull(row, "happened"),
                        Texts.column(row, "text"),
                        Rows.dayOrNull(row, "term_until")))
                .list();
    }
}
