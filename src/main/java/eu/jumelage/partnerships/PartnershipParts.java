package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Cooperation.Focus;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to a partnership and lies in tables of its own. */
@Component
class PartnershipParts {

    private final JdbcClient sql;

    PartnershipParts(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, List<Status>> history(Collection<UUID> partnerships) {
        var history = new HashMap<UUID, List<Status>>();
        sql.sql("""
                select partnership, status, since, public_reason, internal_reason, decision, file_reference
                from partnerships.partnership_status where partnership = any(:ids) order by position""").param("ids", Rows.array(partnerships)).query(row -> {
            listOf(history, row).add(status(row));
        });
        return history;
    }

    Map<UUID, List<Cooperation>> fields(Collection<UUID> partnerships) {
        Map<UUID, Map<String, List<Focus>>> focuses = focuses(partnerships);
        var fields = new HashMap<UUID, List<Cooperation>>();
        sql.sql("""
                select partnership, field from partnerships.partnership_field
                where partnership = any(:ids) order by position""").param("ids", Rows.array(partnerships)).query(row -> {
            String field = row.getString("field");
            List<Focus> ofField =
                    focuses.getOrDefault(Rows.id(row, "partnership"), Map.of()).getOrDefault(field, List.of());
            listOf(fields, row).add(new Cooperation(field, ofField));
        });
        return fields;
    }

    /** The oldest first; those of unknown date stand last. */
    Map<UUID, List<Milestone>> milestones(Collection<UUID> partnerships) {
        var milestones = new HashMap<UUID, List<Milestone>>();
        sql.sql("""
                select partnership, id, happened, title, text from partnerships.milestone
                where partnership = any(:ids) order by happened nulls last, id""").param("ids", Rows.array(partnerships)).query(row -> {
            listOf(milestones, row)
                    .add(new Milestone(
                            Rows.id(row, "id"),
                            Rows.dateOrNull(row, "happened"),
                            Texts.column(row, "title"),
                            Texts.columnOrNull(row, "text")));
        });
        return milestones;
    }

    Map<UUID, List<Contact>> contacts(Collection<UUID> partnerships) {
        var contacts = new HashMap<UUID, List<Contact>>();
        sql.sql("""
                select partnership, id, city, office, person, email, telephone, public, confirmed_on
                from partnerships.contact where partnership = any(:ids) order by id""").param("ids", Rows.array(partnerships)).query(row -> {
            listOf(contacts, row).add(contact(row));
        });
        return contacts;
    }

    void keep(Partnership partnership) {
        keepHistory(partnership);
        keepFields(partnership);
        keepMilestones(partnership);
        keepContacts(partnership);
    }

    private Map<UUID, Map<String, List<Focus>>> focuses(Collection<UUID> partnerships) {
        var focuses = new HashMap<UUID, Map<String, List<Focus>>>();
        sql.sql("""
                select partnership, field, year, focus, goals from partnerships.field_focus
                where partnership = any(:ids) order by year""").param("ids", Rows.array(partnerships)).query(row -> {
            focuses.computeIfAbsent(Rows.id(row, "partnership"), _ -> new HashMap<>())
                    .computeIfAbsent(row.getString("field"), _ -> new ArrayList<>())
                    .add(new Focus(
                            Rows.year(row, "year"), Texts.column(row, "focus"), Texts.columnOrNull(row, "goals")));
        });
        return focuses;
    }

    private void keepHistory(Partnership partnership) {
        sql.sql("delete from partnerships.partnership_status where partnership = :partnership")
                .param("partnership", partnership.id())
                .update();
        int position = 1;
        for (Status status : partnership.history()) {
            sql.sql("""
                    insert into partnerships.partnership_status (partnership, position, status, since,
                        public_reason, internal_reason, decision, file_reference)
                    values (:partnership, :position, :status, :since,
                        :publicReason::jsonb, :internalReason, :decision, :fileReference)""")
                    .param("partnership", partnership.id())
                    .param("position", position++)
                    .param("status", Rows.word(status.state()))
                    .param("since", Rows.iso(status.since()))
                    .param("publicReason", Texts.writeOrNull(status.publicReason()))
                    .param("internalReason", status.internalReason())
                    .param("decision", status.decision())
                    .param("fileReference", status.fileReference())
                    .update();
        }
    }

    private void keepFields(Partnership partnership) {
        sql.sql("delete from partnerships.partnership_field where partnership = :partnership")
                .param("partnership", partnership.id())
                .update();
        int position = 1;
        for (Cooperation cooperation : partnership.fields()) {
            sql.sql("""
                    insert into partnerships.partnership_field (partnership, field, position)
                    values (:partnership, :field, :position)""")
                    .param("partnership", partnership.id())
                    .param("field", cooperation.field())
                    .param("position", position++)
                    .update();
            cooperation.focuses().forEach(focus -> keepFocus(partnership, cooperation, focus));
        }
    }

    private void keepFocus(Partnership partnership, Cooperation cooperation, Focus focus) {
        sql.sql("""
                insert into partnerships.field_focus (partnership, field, year, focus, goals)
                values (:partnership, :field, :year, :focus::jsonb, :goals::jsonb)""")
                .param("partnership", partnership.id())
                .param("field", cooperation.field())
                .param("year", focus.year().getValue())
                .param("focus", Texts.write(focus.focus()))
                .param("goals", Texts.writeOrNull(focus.goals()))
                .update();
    }

    private void keepMilestones(Partnership partnership) {
        sql.sql("delete from partnerships.milestone where partnership = :partnership")
                .param("partnership", partnership.id())
                .update();
        for (Milestone milestone : partnership.milestones()) {
            sql.sql("""
                    insert into partnerships.milestone (id, partnership, happened, title, text)
                    values (:id, :partnership, :happened, :title::jsonb, :text::jsonb)""")
                    .param("id", milestone.id())
                    .param("partnership", partnership.id())
                    .param("happened", Rows.iso(milestone.happened()))
                    .param("title", Texts.write(milestone.title()))
                    .param("text", Texts.writeOrNull(milestone.text()))
                    .update();
        }
    }

    private void keepContacts(Partnership partnership) {
        sql.sql("delete from partnerships.contact where partnership = :partnership")
                .param("partnership", partnership.id())
                .update();
        for (Contact contact : partnership.contacts()) {
            sql.sql("""
                    insert into partnerships.contact (id, partnership, city, office, person, email, telephone,
                        public, confirmed_on)
                    values (:id, :partnership, :city, :office::jsonb, :person, :email, :telephone,
                        :public, :confirmedOn)""")
                    .param("id", contact.id())
                    .param("partnership", partnership.id())
                    .param("city", contact.city())
                    .param("office", Texts.write(contact.office()))
                    .param("person", contact.person())
                    .param("email", contact.email())
                    .param("telephone", contact.telephone())
                    .param("public", contact.isPublic())
                    .param("confirmedOn", contact.confirmedOn())
                    .update();
        }
    }

    private static <T> List<T> listOf(Map<UUID, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(Rows.id(row, "partnership"), _ -> new ArrayList<>());
    }

    private static Status status(ResultSet row) throws SQLException {
        return new Status(
                Rows.constant(Status.State.class, row, "status"),
                Rows.dateOrNull(row, "since"),
                Texts.columnOrNull(row, "public_reason"),
                Rows.stringOrNull(row, "internal_reason"),
                Rows.stringOrNull(row, "decision"),
                Rows.stringOrNull(row, "file_reference"));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                Rows.id(row, "id"),
                Rows.id(row, "city"),
                Texts.column(row, "office"),
                Rows.stringOrNull(row, "person"),
                Rows.stringOrNull(row, "email"),
                Rows.stringOrNull(row, "telephone"),
                row.getBoolean("public"),
                Rows.dayOrNull(row, "confirmed_on"));
    }
}
