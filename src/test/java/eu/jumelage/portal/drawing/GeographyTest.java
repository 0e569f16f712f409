package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GeographyTest {
    private static final Place TOKYO = new Place(35.6762, 139.6503);
    private static final Place LOS_ANGELES = new Place(34.0522, -118.2437);
    private final FlatEarth sheet = new FlatEarth(11, 140, 380, 180);

    @Test
    void theWayFromBerlinToTokyoStaysOnOneSheet() {
        assertThat(sheet.ways(new GreatCircle(Berlin.HOME, TOKYO))).hasSize(1);
    }

    @Test
    void theWayFromLosAngelesToTokyoLeavesTheSheetAndComesBackAtTheSameLatitude() {
        List<Line> ways = sheet.ways(new GreatCircle(LOS_ANGELES, TOKYO));
        assertThat(ways).hasSize(2);
        Line gone = ways.getFirst();
        Line back = ways.getLast();
        int end = gone.size() - 1;
        assertThat(back.y(0)).isCloseTo(gone.y(end), within(1e-6));
        assertThat(back.x(0) - 380).isCloseTo(380 - gone.x(end), within(1e-6));
        ways.forEach(way -> {
            for (int i = 1; i < way.size(); i++) {
                assertThat(Math.abs(way.x(i) - way.x(i - 1))).isLessThan(30);
            }
        });
    }

    @Test
    void aMapOfTheFarEastIsCutInTheAtlantic() {
        var east = new FlatEarth(FlatEarth.meridianFor(TOKYO), 140, 380, 180);
        assertThat(east.ways(new GreatCircle(TOKYO, LOS_ANGELES))).hasSize(1);
    }

    @Test
    void everyGreatCircleEndsWhereItShould() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var from = new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            var to = new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            var circle = new GreatCircle(from, to);
            assertThat(circle.at(1).dot(to.vector())).isCloseTo(1, within(1e-9));
            assertThat(circle.middle().length()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void betweenAntipodesAWayIsDrawnAllTheSame() {
        var circle = new GreatCircle(new Place(20, 30), new Place(-20, -150));
        assertThat(circle.at(1).dot(circle.to().vector())).isCloseTo(1, within(1e-9));
        assertThat(circle.middle().length()).isCloseTo(1, within(1e-9));
    }

    @Test
    void landIsLandAndSeaIsSea() {
        for (List<Outlines.Ring> land : List.of(Outlines.ofTheEarth(), Outlines.ofRegions())) {
            assertThat(Outlines.isLand(land, Berlin.HOME.vector())).isTrue();
            assertThat(Outlines.isLand(land, Vector.of(-85, 20)))
                    .as("Antarctica")
                    .isTrue();
            assertThat(Outlines.isLand(land, Vector.of(66, -173)))
                    .as("beyond the date line")
                    .isTrue();
            assertThat(Outlines.isLand(land, Vector.of(55, 3))).as("North Sea").isFalse();
            assertThat(Outlines.isLand(land, Vector.of(0, -140))).as("Pacific").isFalse();
        }
    }

    @Test
    void whatLiesUnderAPointOfThePaperIsDrawnThere() {
        Globe globe = Globe.withEqualAreas(Berlin.HOME.vector(), 400, 380, 250);
        Vector v = Vector.of(41, 29);
        assertThat(globe.under(globe.x(v), globe.y(v)).dot(v)).isCloseTo(1, within(1e-9));
    }

    /** The land drawn at a view of half the earth covers as much of the disc as it should, wherever one looks from. */
    @Test
    void noViewTurnsLandIntoSea() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Vector centre = Vector.of(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            Globe globe = Globe.seenFromAbove(centre, 100, 100, 100);
            var path = new java.awt.geom.Path2D.Double(java.awt.geom.Path2D.WIND_EVEN_ODD);
            globe.land(Outlines.ofTheEarth(), new Box(0, 0, 200, 200), 0.1, line -> {
                path.moveTo(line.x(0), line.y(0));
                for (int k = 1; k < line.size(); k++) {
                    path.lineTo(line.x(k), line.y(k));
                }
                path.closePath();
            });
            int wrong = 0;
            for (int k = 0; k < 60; k++) {
                double x = 100 + random.nextDouble(-60, 60);
                double y = 100 + random.nextDouble(-60, 60);
                boolean drawn = path.contains(x, y);
                wrong += drawn == Outlines.isLand(Outlines.ofTheEarth(), globe.under(x, y)) ? 0 : 1;
            }
            assertThat(wrong)
                    .as("seen from %s %s", centre.latitude(), centre.longitude())
                    .isLessThan(6);
        }
    }
}
