package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.drawing.WorldMap.Spot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    @Test
    void everyPartnerOfBerlinIsNamedAndLinkedInBothWidths() {
        Document map = Jsoup.parse(Berlin.map().html());
        for (String width : List.of("map-wide", "map-narrow")) {
            assertThat(map.select("." + width + " a text").eachText())
                    .containsExactlyInAnyOrderElementsOf(
                            Berlin.PARTNERS.stream().map(Berlin.Partner::name).toList());
        }
        assertThat(map.select(".map-near .map-wide a text").eachText())
                .containsExactlyInAnyOrder(
                        "Brüssel",
                        "Budapest",
                        "Istanbul",
                        "Kyjiw",
                        "London",
                        "Madrid",
                        "Moskau",
                        "Paris",
                        "Prag",
                        "Warschau");
    }

    @Test
    void theMapOfBerlinFitsThePagesBudget() throws IOException {
        assertThat(gzipped(Berlin.map().html())).isLessThan(14_336);
    }

    @Test
    void waysAreCurvesAndNothingFramesHome() {
        Document map = Jsoup.parse(Berlin.map().html());
        assertThat(map.select(".way").eachAttr("d")).allMatch(way -> way.contains("c") && !way.contains("l"));
        assertThat(map.select(".map-frame")).isEmpty();
    }

    @Test
    void aHomeInJapanHasItsOwnRegion() {
        var map = new WorldMap(
                new Spot("Tokyo", new Place(35.68, 139.65), ""),
                List.of(
                        new Spot("Seoul", new Place(37.57, 126.98), "/seoul"),
                        new Spot("Beijing", new Place(39.9, 116.4), "/beijing"),
                        new Spot("Berlin", Berlin.HOME, "/berlin"),
                        new Spot("Los Angeles", new Place(34.05, -118.24), "/la")));
        Document html = Jsoup.parse(map.html());
        assertThat(html.select(".map-near .map-wide a text").eachText()).containsExactlyInAnyOrder("Seoul", "Beijing");
        assertThat(html.select(".map-world .map-wide a text").eachText())
                .containsExactlyInAnyOrder("Berlin", "Los Angeles");
    }

    @Test
    void aCityWithoutPartnersHasAMapOfTheWorld() {
        assertThat(new WorldMap(new Spot("Berlin", Berlin.HOME, ""), List.of()).html())
                .contains("map-world")
                .contains("Berlin");
    }

    @Test
    void aNameThatLooksLikeMarkupIsOnlyAName() {
        String html = new WorldMap(
                        new Spot("A & <b>", Berlin.HOME, ""),
                        List.of(new Spot("<script>alert('1')</script>", new Place(48, 2), "/x?a=1&b=\"2\"")))
                .html();
        assertThat(html).doesNotContain("<script").doesNotContain("<b>").contains("&lt;script&gt;");
        WellFormed.check(html);
    }

    @Test
    void fortyThousandPartnershipsAreDotsAndNoMegabytes() throws IOException {
        var random = new Random(1);
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < 40_000; i++) {
            spots.add(new Spot(
                    "Town " + i, new Place(random.nextDouble(36, 65), random.nextDouble(-9, 40)), "/town/" + i));
        }
        String html = new WorldMap(new Spot("Berlin", Berlin.HOME, ""), spots).html();
        assertThat(html).doesNotContain("Town").doesNotContain("<a ");
        assertThat(gzipped(html)).isLessThan(40_000);
    }

    @Test
    void theMapIsWellFormedAndCarriesNoStyle() {
        String html = Berlin.map().html();
        WellFormed.check(html);
        assertThat(html).doesNotContain("style=").doesNotContain("<style").doesNotContain(" id=");
    }

    private static int gzipped(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
