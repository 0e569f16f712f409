package eu.jumelage.web;

import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.jumelage.Running;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class InstallationsTest {

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    Installation paris = new Installation(
            Text.of(FRENCH, "Paris"), Text.of(FRENCH, "Relations"), List.of(FRENCH, ENGLISH), "a@b.example");

    @Test
    void aNewProgramIsNotSetUp() {
        sql.sql("delete from web.installation").update();

        assertThat(installations.own()).isEmpty();
    }

    @Test
    void anInstallationIsSetUpOnceAndChangedAfterwards() {
        installations.setUp(paris);
        assertThat(installations.own()).contains(paris);

        var alone = new Installation(paris.title(), paris.office(), List.of(FRENCH), paris.email());
        installations.setUp(alone);

        assertThat(installations.own()).contains(alone);
    }

    @Test
    void anInstallationSpeaksEachLanguageOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Installation(paris.title(), paris.office(), List.of(FRENCH, FRENCH), paris.email()));
    }
}
