package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.drawing.PairPlate.Backdrop;
import eu.jumelage.portal.drawing.PairPlate.OwnName;
import eu.jumelage.portal.drawing.PairPlate.Party;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PairPlateTest {
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(1992, 6, 1);

    @Test
    void thePlateNamesBothCitiesInTheirOwnLanguagesAndTheDate() {
        Document plate = Jsoup.parse(Gallery.html(Berlin.plates(Language.GERMAN).getFirst()));
        assertThat(plate.select("bdi[lang=fr]").text()).isEqualTo("Bruxelles");
        assertThat(plate.select("bdi[lang=nl]").text()).isEqualTo("Brussel");
        assertThat(plate.select("time").attr("datetime")).isEqualTo("1992-06-01");
        assertThat(plate.select("time").text()).isEqualTo("1. Juni 1992");
        assertThat(plate.select(".plate-distance").text()).isEqualTo("651 km");
    }

    @Test
    void eachLanguageKeepsItsOrderOfTheDate() {
        assertThat(Founded.on(FIRST_OF_JUNE, "", Language.FRENCH).before()).isEqualTo("1er juin");
        assertThat(Founded.on(FIRST_OF_JUNE, "", new Language("en-us")).before())
                .isEqualTo("June 1,");
        Founded hungarian = Founded.on(FIRST_OF_JUNE, "", new Language("hu"));
        assertThat(hungarian.before()).isEmpty();
        assertThat(hungarian.after()).contains("június 1.");
        assertThat(Founded.inMonth(FIRST_OF_JUNE, "", Language.DUTCH).datetime())
                .isEqualTo("1992-06");
        assertThat(Founded.inYear(1992, "").before()).isEmpty();
    }

    @Test
    void everyPlateOfBerlinIsSmallAndWellFormed() {
        for (PairPlate plate : Berlin.plates(Language.FRENCH)) {
            WellFormed.check(plate.svg());
            assertThat(plate.svg())
                    .hasSizeLessThan(32_000)
                    .doesNotContain("style=")
                    .doesNotContain("NaN");
        }
    }

    @Test
    void aNameThatLooksLikeMarkupIsOnlyAName() {
        var hostile =
                new Party(List.of(new OwnName("de", "<script>alert(1)</script> & \"Söhne\"")), "<b>&'", Berlin.HOME);
        var plate = new PairPlate(
                "p",
                hostile,
                hostile,
                Founded.inYear(1992, "<i>"),
                "<t>",
                "&d",
                Language.GERMAN,
                new Backdrop.Drawing());
        assertThat(Gallery.html(plate))
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .doesNotContain("<i>");
        WellFormed.check(plate.svg());
    }

    @Test
    void anEndedPartnershipShowsTheYearsThatItLasted() {
        PairPlate drawn = Berlin.plates(Language.GERMAN).getFirst();
        var plate = new PairPlate(
                "p",
                drawn.home(),
                drawn.partner(),
                Founded.until(2000, 2015, "Partnerstädte"),
                "",
                "",
                Language.GERMAN,
                new Backdrop.Drawing());
        Document html = Jsoup.parse(Gallery.html(plate));
        assertThat(html.select(".plate-over .plate-founded").text()).isEqualTo("Partnerstädte 2000–2015");
        assertThat(html.select("time").hasAttr("datetime")).isFalse();
        assertThat(Founded.until(2015, 2015, "").year()).isEqualTo("2015");
    }

    @Test
    void theScaleStandsAtTheRightOfEveryPlate() {
        assertThat(Berlin.plates(Language.GERMAN))
                .allSatisfy(plate -> assertThat(Jsoup.parse(plate.svg())
                                .select(".plate-scale-text")
                                .attr("text-anchor"))
                        .isEqualTo("end"));
    }

    @Test
    void citiesAtTheEndsOfTheEarthHaveAPlateToo() {
        for (Place place :
                List.of(new Place(-52.52, -166.595), new Place(90, 0), new Place(-90, 0), new Place(-36.85, 174.76))) {
            var plate = new PairPlate(
                    "p",
                    new Party(List.of(new OwnName("de", "Berlin")), "Berlin", Berlin.HOME),
                    new Party(List.of(new OwnName("en", "There")), "There", place),
                    Founded.inYear(1992, ""),
                    "",
                    "",
                    Language.GERMAN,
                    new Backdrop.Drawing());
            WellFormed.check(plate.svg());
            assertThat(plate.svg()).doesNotContain("NaN");
        }
    }

    @Test
    void theOfficesPhotographTakesTheDrawingsPlace() {
        PairPlate drawn = Berlin.plates(Language.GERMAN).getFirst();
        var plate = new PairPlate(
                drawn.prefix(),
                drawn.home(),
                drawn.partner(),
                drawn.founded(),
                "",
                "",
                Language.GERMAN,
                new Backdrop.Photograph("/a.jpg", "/a.jpg 800w", 1600, 600, "Grand-Place"));
        Document html = Jsoup.parse(Gallery.html(plate));
        assertThat(html.select("svg")).isEmpty();
        assertThat(html.select("img").attr("alt")).isEqualTo("Grand-Place");
        assertThat(html.select("img").attr("width")).isEqualTo("1600");
    }
}
