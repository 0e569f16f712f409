package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Publications;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A page says in its reader's language what of it is in another one, or older than its source. */
@InBerlin
class TextNotesTest {

    private static final String UNTRANSLATED = "Cette page n’existe pas encore en français";
    private static final String PARTLY = "Certaines parties de cette page n’existent pas encore en français";
    private static final String STALE = "Cette traduction correspond à une version antérieure";

    @Autowired
    JdbcClient sql;

    @Autowired
    Publications publications;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    Fetch fetch;
    UUID brussels;
    String agreement;

    @BeforeEach
    void remember() {
        fetch = new Fetch(port);
        brussels = SampleCity.id("partnership", "brussels");
        agreement = sql.sql("select title from partnerships.agreement where partnership = :id limit 1")
                .param("id", brussels)
                .query(String.class)
                .single();
    }

    @AfterEach
    void asBefore() {
        write(agreement);
    }

    @Test
    void aPartnersPageWithAStaleTitleOfItsAgreementSaysSo() throws Exception {
        assertThat(page()).doesNotContain(STALE, PARTLY, UNTRANSLATED);
        write(agreement.replaceFirst("\"version\": *1", "\"version\": 2"));
        assertThat(page()).contains(STALE);
    }

    @Test
    void aPageOfWhichAPartIsInAnotherLanguageSaysSo() throws Exception {
        write("""
                {"source": "de", "version": 1, "in": {"de": {"is": "Vereinbarung über Freundschaft", "of": 1}}}""");
        assertThat(page()).contains(PARTLY, "<dt lang=\"de\">Vereinbarung über Freundschaft");
    }

    private String page() throws Exception {
        return fetch.get("/fr/villes-partenaires/bruxelles").text();
    }

    private void write(String title) {
        transaction.executeWithoutResult(_ -> {
            sql.sql("update partnerships.agreement set title = :title::jsonb where partnership = :id")
                    .param("title", title)
                    .param("id", brussels)
                    .update();
            publications.publish();
        });
    }
}
