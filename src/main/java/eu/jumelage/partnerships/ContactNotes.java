package eu.jumelage.partnerships;

import eu.jumelage.partnerships.ContactNote.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notes of staff on when the offices were in touch; none of this is ever public. */
@Component
@Transactional
public class ContactNotes {

    private final JdbcClient sql;
    private final Happenings happenings;

    ContactNotes(JdbcClient sql, Happenings happenings) {
        this.sql = sql;
        this.happenings = happenings;
    }

    /** A new note, or a better wording of an old one. */
    public void note(UUID partnership, ContactNote note) {
        sql.sql("""
                insert into partnerships.contact_note (id, partnership, happened_on, who, channel, line)
                values (:id, :partnership, :happenedOn, :who, :channel, :line)
                on conflict (id) do update
                set happened_on = excluded.happened_on, who = excluded.who, channel = excluded.channel,
                    line = excluded.line""")
                .param("id", note.id())
                .param("partnership", partnership)
                .param("happenedOn", note.happenedOn())
                .param("who", note.who())
                .param("channel", Rows.word(note.channel()))
                .param("line", note.line())
                .update();
    }

    /** Of a partnership; empty where it has no such note. */
    @Transactional(readOnly = true)
    public Optional<ContactNote> find(UUID partnership, UUID note) {
        return sql.sql("""
                select id, happened_on, who, channel, line from partnerships.contact_note
                where partnership = :partnership and id = :note""")
                .param("partnership", partnership)
                .param("note", note)
                .query(ContactNotes::read)
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ContactNote> of(UUID partnership) {
        return sql.sql("""
                select id, happened_on, who, channel, line from partnerships.contact_note
                where partnership = :partnership order by happened_on desc, id""")
                .param("partnership", partnership)
                .query(ContactNotes::read)
                .list();
    }

    /** How alive a partnership is. */
    @Transactional(readOnly = true)
    public Pulse pulse(UUID partnership) {
        List<ContactNote> last = sql.sql("""
                select id, happened_on, who, channel, line from partnerships.contact_note
                where partnership = :partnership order by happened_on desc, id limit 1""")
                .param("partnership", partnership)
                .query(ContactNotes::read)
                .list();
        UUID partner = sql.sql("select partner from partnerships.partnership where id = :partnership")
                .param("partnership", partnership)
                .query(UUID.class)
                .single();
        return new Pulse(
                partnership,
                last.isEmpty() ? null : last.getFirst(),
                happenings.last(partner).orElse(null),
                happenings.next(partner).orElse(null));
    }

    private static ContactNote read(ResultSet row, int number) throws SQLException {
        return new ContactNote(
                Rows.id(row, "id"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("who"),
                Rows.constant(Channel.class, row, "channel"),
                row.getString("line"));
    }
}
