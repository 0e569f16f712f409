package eu.jumelage.portal.reading;

import com.ibm.icu.text.Collator;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds and fields by which activities are told apart, as the office names them. */
@Component
public class Vocabulary {
    private final JdbcClient sql;

    Vocabulary(JdbcClient sql) {
        this.sql = sql;
    }

    /** A kind or a field, in the reader's words. */
    public record Choice(String key, String name) {}

    public List<Choice> kinds(Language reader) {
        return sorted(sql.sql("select k.key, web.say(k.name, :language) as name from programme.kind k"), reader);
    }

    public List<Choice> fields(Language reader) {
        return sorted(sql.sql("select f.key, web.say(f.name, :language) as name from partnerships.field f"), reader);
    }

    private static List<Choice> sorted(JdbcClient.StatementSpec statement, Language reader) {
        Collator collator = Collator.getInstance(reader.icu());
        return statement
                .param("language", reader.tag())
                .query((row, _) -> new Choice(row.getString("key"), row.getString("name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Choice::name, collator::compare))
                .toList();
    }
}
