package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.Status;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.sample.SampleCity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor reads of a partnership that rests or has ended. */
@InBerlin
class FormerPartnerTest {

    @LocalServerPort
    int port;

    @Autowired
    Partnerships partnerships;

    Fetch fetch;

    @BeforeEach
    void arrive() {
        fetch = new Fetch(port);
    }

    @Test
    void anEndedPartnershipSaysFromWhenToWhenAndPromisesNothing() {
        partnerships.changeStatus(
                SampleCity.id("partnership", "london"), Status.of(State.ENDED, PartialDate.parse("2015")));
        Document page = page("/de/partnerstaedte/london");
        assertThat(page.select(".plate-founded").text()).isEqualTo("Partnerstädte 2000–2015");
        assertThat(page.select(".status-note").text()).isEqualTo("beendet · 2015");
        assertThat(page.text()).doesNotContain("Neue Termine").doesNotContain("Abonnieren");
        assertThat(page.select("link[type=application/atom+xml]")).isEmpty();
        assertThat(page.select(".today")).isEmpty();
        assertThat(page.select(".end-name").text()).isEqualTo("beendet");
        assertThat(page("/de/partnerstaedte").select(".names li").eachText()).contains("London 2000–2015");
    }

    @Test
    void aPartnershipThatRestsSaysSoOnItsTimeline() {
        assertThat(page("/de/partnerstaedte/moskau")
                        .select(".timeline-list li ul")
                        .eachText())
                .containsExactly("Partnerschaftsvereinbarung 12. November 1990", "Partnerschaft ruht 2022");
    }

    @Test
    void whatWasMovedOnlineSaysSoOnTheTimelineInTheReadersLanguage() {
        assertThat(page("/fr/villes-partenaires/bruxelles")
                        .select(".timeline-list li a")
                        .eachText())
                .contains("Radio sans frontières (désormais en ligne, exemple)")
                .noneMatch(said -> said.contains("Exemple)"));
        assertThat(page("/de/partnerstaedte/bruessel")
                        .select(".timeline-list li a")
                        .eachText())
                .contains("Radio ohne Grenzen (jetzt online, Beispiel)");
    }

    @Test
    void theFieldAboveASearchKeepsWhatWasTyped() {
        assertThat(page("/de/suche?q=Br%C3%BCssel").select("#find-q").attr("value"))
                .isEqualTo("Brüssel");
        assertThat(page("/de/").select("#find-q").hasAttr("value")).isFalse();
    }

    private Document page(String path) {
        var answer = fetch.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}
