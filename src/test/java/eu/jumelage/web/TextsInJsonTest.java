package eu.jumelage.web;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.jumelage.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class TextsInJsonTest {

    @Autowired
    JdbcClient sql;

    Text text = Text.of(GERMAN, "Tage der \"offenen\" Tür\n\u00a0– 🎻")
            .translated(FRENCH, "Journées portes ouvertes")
            .rewritten("Tage der offenen Tür");

    @Test
    void aTextIsWrittenAsTheSchemaSays() {
        assertThat(Texts.write(text))
                .isEqualTo("{\"source\":\"de\",\"version\":2,\"in\":{\"de\":{\"is\":\"Tage der offenen Tür\",\"of\":2},"
                        + "\"fr\":{\"is\":\"Journées portes ouvertes\",\"of\":1}}}");
    }

    @Test
    void aTextComesBackFromTheDatabaseAsItWas() {
        for (Text kept : new Text[] {text, Text.of(DUTCH, "\"\\ \t\n\u0001 🎻 \u2028")}) {
            Text read = sql.sql("select :text::jsonb as text")
                    .param("text", Texts.write(kept))
                    .query((row, _) -> Texts.column(row, "text"))
                    .single();

            assertThat(read).isEqualTo(kept);
        }
    }

    @Test
    void theDatabaseSaysItInTheReadersLanguageOrTheSources() {
        String said = "select web.say(:text::jsonb, :language)";

        assertThat(sql.sql(said)
                        .param("text", Texts.write(text))
                        .param("language", "fr")
                        .query(String.class)
                        .single())
                .isEqualTo("Journées portes ouvertes");
        assertThat(sql.sql(said)
                        .param("text", Texts.write(text))
                        .param("language", "nl")
                        .query(String.class)
                        .single())
                .isEqualTo("Tage der offenen Tür");
    }

    @Test
    void whatIsNoTextIsRefused() {
        for (String other : new String[] {
            "[]", "{}", "7", "{\"source\":\"de\",\"version\":1,\"in\":{}}", "{\"title\":\"x\"}", "{\"in\":[]}"
        }) {
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> Texts.read(other));
        }
    }
}
