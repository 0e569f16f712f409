package eu.jumelage.participation;

import eu.jumelage.participation.Question.Choice;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An office's own questions, as the database keeps them. */
@Component
class QuestionRows {

    private final JdbcClient sql;

    QuestionRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Question> of(UUID admission) {
        var choices = choices(admission);
        return sql.sql("""
                select id, kind, required, label, help from participation.question
                where admission = :admission order by position""")
                .param("admission", admission)
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Question(
                            id,
                            Keyed.of(Question.Kind.class, row.getString("kind")),
                            row.getBoolean("required"),
                            Texts.column(row, "label"),
                            Texts.columnOrNull(row, "help"),
                            choices.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Choice>> choices(UUID admission) {
        var choices = new HashMap<UUID, List<Choice>>();
        sql.sql("""
                select question, key, label from participation.choice
                where admission = :admission order by question, position""").param("admission", admission).query(row -> {
            choices.computeIfAbsent(row.getObject("question", UUID.class), _ -> new ArrayList<>())
                    .add(new Choice(row.getString("key"), Texts.column(row, "label")));
        });
        return choices;
    }

    void replace(UUID admission, List<Question> questions) {
        sql.sql("delete from participation.question where admission = :admission")
                .param("admission", admission)
                .update();
        for (int position = 0; position < questions.size(); position++) {
            store(admission, position, questions.get(position));
        }
    }

    private void store(UUID admission, int position, Question question) {
        sql.sql("""
                insert into participation.question (admission, id, position, kind, required, label, help)
                values (:admission, :id, :position, :kind, :required, :label::jsonb, :help::jsonb)""")
                .param("admission", admission)
                .param("id", question.id())
                .param("position", position)
                .param("kind", question.kind().key())
                .param("required", question.required())
                .param("label", Texts.write(question.label()))
                .param("help", Texts.writeOrNull(question.help()))
                .update();
        for (int place = 0; place < question.choices().size(); place++) {
            Choice choice = question.choices().get(place);
            sql.sql("""
                    insert into participation.choice (admission, question, key, position, label)
                    values (:admission, :question, :key, :position, :label::jsonb)""")
                    .param("admission", admission)
                    .param("question", question.id())
                    .param("key", choice.key())
                    .param("position", place)
                    .param("label", Texts.write(choice.label()))
                    .update();
        }
    }
}
