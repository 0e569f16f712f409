package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.portal.search.SearchIndex;
import eu.jumelage.web.Publications;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An association of municipalities has more partners than a map can name; its visitors leaf through the alphabet. */
@InBerlin
class ManyPartnersTest {

    private static final String LIST = "/de/partnerstaedte";
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    SearchIndex index;

    @Autowired
    Publications publications;

    @Autowired
    TransactionTemplate transaction;

    Fetch fetch;

    @BeforeEach
    void open() {
        fetch = new Fetch(port);
        if (sql.sql("select exists (select from web.address where slug = 'ort-ended-001')")
                .query(Boolean.class)
                .single()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            link(230, "active");
            link(210, "ended");
            index.all();
            publications.publish();
        });
    }

    @Test
    void theListIsReadInPartsByItsLettersAndShowsEveryoneOnce() {
        String first = fetch.get(LIST).text();
        assertThat(first).contains("248 Städte und Regionen").doesNotContain("class=\"map\"");
        assertThat(first).contains("href=\"/de/partnerstaedte?from=K\"").contains("Brüssel");
        assertThat(rows(first)).isEqualTo(200);

        String second = fetch.get(next(first)).text();
        assertThat(rows(first) + rows(second)).isEqualTo(248);
        assertThat(second).contains("Warschau").doesNotContain("rel=\"next\"");
        assertThat(fetch.get(LIST + "?from=W").text()).contains("Warschau").doesNotContain("Brüssel");
        assertThat(fetch.get(LIST + "?from=%C3%9C%00").status()).isEqualTo(400);
    }

    @Test
    void theFormerOnesAreLeafedThroughApart() {
        String first = fetch.get(LIST).text();
        assertThat(first).contains("Frühere Partnerschaften").contains("Ort ended 001");
        String rest = fetch.get(next(first.substring(first.indexOf("Frühere Partnerschaften"))))
                .text();
        assertThat(rest).contains("Ort ended 210").doesNotContain("Ort ended 001");
    }

    @Test
    void homeCountsThemAndLeadsToTheAlphabet() {
        String home = fetch.get("/de/").text();
        assertThat(home).contains("248 Städte und Regionen").contains("Alle Partnerstädte");
        assertThat(home).doesNotContain("Ort active").doesNotContain("class=\"map\"");
    }

    @Test
    void rueckblickTakesThePartnersNameAsItIsTyped() {
        assertThat(fetch.get("/de/rueckblick").text()).contains("<input id=\"f-partner\"");
        var typed = fetch.get("/de/rueckblick?partner=Br%C3%BCssel&kind=");
        assertThat(typed.status()).isEqualTo(301);
        assertThat(typed.header("Location")).isEqualTo("/de/rueckblick?partner=bruessel");
        assertThat(fetch.get("/de/rueckblick?partner=bruessel").text()).contains("value=\"Brüssel\"");
        assertThat(fetch.get("/de/rueckblick?partner=Nirgendwo").status()).isEqualTo(404);
    }

    private static int rows(String page) {
        return (int)
                Pattern.compile("<th scope=\"row\">").matcher(page).results().count();
    }

    private static String next(String page) {
        var link = NEXT.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void link(int many, String status) {
        sql.sql("""
                with one as (
                    select gen_random_uuid() as city, gen_random_uuid() as id, to_char(n, 'FM000') as number
                    from generate_series(1, :many) n
                ), city as (
                    insert into partnerships.city (id, kind, country, zone, latitude, longitude, own_languages)
                    select city, 'municipality', 'DE', 'Europe/Berlin', 52, 13, '{de}' from one
                ), name as (
                    insert into partnerships.city_name (city, language, name)
                    select city, 'de', 'Ort ' || :status || ' ' || number from one
                ), partnership as (
                    insert into partnerships.partnership (id, partner, category, publication)
                    select id, city, 'partnership', 'published' from one
                ), state as (
                    insert into partnerships.partnership_status (partnership, position, status)
                    select id, 0, :status from one)
                insert into web.address (kind, language, slug, target, current)
                select 'partner', 'de', 'ort-' || :status || '-' || number, id, true from one""").param("many", many).param("status", status).update();
        sql.sql("""
                insert into partnerships.city_called (city, since, name, formal, own)
                select c.city, c.since, c.name, c.formal, c.own from partnerships.city_calling c
                on conflict do nothing""").update();
    }
}
