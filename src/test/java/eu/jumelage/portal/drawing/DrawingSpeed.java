package eu.jumelage.portal.drawing;

import eu.jumelage.web.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** Says how long drawings take, kept ground and new: for a person to read, no test. */
final class DrawingSpeed {
    private DrawingSpeed() {}

    public static void main(String[] args) {
        List<PairPlate> plates = Berlin.plates(Language.GERMAN);
        var map = Berlin.map();
        time("plate, ground kept", 20_000, i -> plates.get(i % plates.size()).svg());
        time("plate with template, ground kept", 20_000, i -> Gallery.html(plates.get(i % plates.size())));
        time("plate, new ground", 1_000, i -> {
            var there = new Place(30 + i * 0.01, -100 + (i * 37 % 250));
            PairPlate.Party party = new PairPlate.Party(List.of(), "There", there);
            PairPlate p = plates.getFirst();
            return new PairPlate("p", p.home(), party, p.founded(), "", "", p.reader(), p.backdrop()).svg();
        });
        time("map, kept", 100_000, _ -> map.html());
        time("map, new", 600, i -> new WorldMap(new WorldMap.Spot("B" + i, Berlin.HOME, ""), map.partners()).html());
        var timeline = Berlin.withBrussels();
        time("timeline, kept", 100_000, _ -> timeline.html());
        time(
                "timeline, new",
                2_000,
                i -> new Timeline(
                                timeline.lanes(),
                                timeline.disruptions(),
                                new Timeline.Now(LocalDate.of(2026, 11, 22).plusDays(i), "heute", false),
                                timeline.words())
                        .html());
        time(
                "share card",
                60,
                i -> new String(new ShareCard.OfPartner(plates.get(i % 18), "").png(), StandardCharsets.ISO_8859_1));
    }

    private static void time(String what, int times, IntFunction<String> drawing) {
        long letters = 0;
        for (int i = 0; i < times / 2; i++) {
            letters += drawing.apply(i).length();
        }
        long start = System.nanoTime();
        for (int i = times / 2; i < times; i++) {
            letters += drawing.apply(i).length();
        }
        System.out.printf(
                "%-34s %8.3f ms, %d characters%n",
                what, (System.nanoTime() - start) / 1e6 / (times - times / 2), letters / times);
    }
}
