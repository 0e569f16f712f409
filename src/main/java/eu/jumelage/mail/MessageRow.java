package eu.jumelage.mail;

import eu.jumelage.mail.Message.Block;
import eu.jumelage.mail.Message.Entry;
import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages from their rows. */
final class MessageRow {

    private MessageRow() {}

    static Message message(ResultSet row) throws SQLException {
        String method = row.getString("method");
        return new Message(
                row.getString("recipient"),
                new Language(row.getString("language")),
                row.getString("kind"),
                row.getString("subject"),
                JsonMapper.shared().readValue(row.getString("body"), new TypeReference<List<Block>>() {}),
                method == null ? null : new Entry(Entry.Method.valueOf(method), row.getString("entry")),
                row.getString("unsubscribe"));
    }
}
