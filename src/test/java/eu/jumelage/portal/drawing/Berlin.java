package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.PairPlate.Backdrop;
import eu.jumelage.portal.drawing.PairPlate.OwnName;
import eu.jumelage.portal.drawing.PairPlate.Party;
import eu.jumelage.portal.drawing.Timeline.Band;
import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import eu.jumelage.portal.drawing.Timeline.State;
import eu.jumelage.portal.drawing.Timeline.When;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Berlin and its partners, to draw. */
final class Berlin {
    static final Place HOME = new Place(52.52, 13.405);

    private Berlin() {}

    record Partner(String name, double latitude, double longitude, String own, String day) {
        Place place() {
            return new Place(latitude, longitude);
        }

        Party party() {
            return new Party(
                    Arrays.stream(own.split(","))
                            .map(n -> n.split(":"))
                            .map(n -> new OwnName(n[0], n[1]))
                            .toList(),
                    name,
                    place());
        }
    }

    static final List<Partner> PARTNERS = List.of(
            new Partner("Brüssel", 50.8467, 4.3525, "fr:Bruxelles,nl:Brussel", "1992-06-01"),
            new Partner("Buenos Aires", -34.6037, -58.3816, "es:Buenos Aires", "1994-05-19"),
            new Partner("Budapest", 47.4979, 19.0402, "hu:Budapest", "1991-12-14"),
            new Partner("Istanbul", 41.0082, 28.9784, "tr:İstanbul", "1989-11-17"),
            new Partner("Jakarta", -6.2, 106.8167, "id:Jakarta", "1993-04-22"),
            new Partner("Kyjiw", 50.4501, 30.5234, "uk:Київ", "2023-09-14"),
            new Partner("London", 51.5074, -0.1278, "en:London", "2000-10-10"),
            new Partner("Los Angeles", 34.0522, -118.2437, "en:Los Angeles", "1967-06-27"),
            new Partner("Madrid", 40.4168, -3.7038, "es:Madrid", "1988-11-04"),
            new Partner("Mexiko-Stadt", 19.4326, -99.1332, "es:Ciudad de México", "1993-09-01"),
            new Partner("Moskau", 55.7558, 37.6173, "ru:Москва", "1990-11-12"),
            new Partner("Paris", 48.8566, 2.3522, "fr:Paris", "1987-07-02"),
            new Partner("Peking", 39.9042, 116.4074, "zh:北京", "1994-04-05"),
            new Partner("Prag", 50.0755, 14.4378, "cs:Praha", "1995-06-10"),
            new Partner("Taschkent", 41.2995, 69.2401, "uz:Toshkent", "1993-04-30"),
            new Partner("Tokio", 35.6762, 139.6503, "ja:東京", "1994-05-14"),
            new Partner("Warschau", 52.2297, 21.0122, "pl:Warszawa", "1991-08-12"),
            new Partner("Windhuk", -22.5609, 17.0658, "en:Windhoek", "2000-07-06"));

    static PairPlate plate(Partner partner, Language reader) {
        return new PairPlate(
                "plate-" + partner.day(),
                new Party(List.of(new OwnName("de", "Berlin")), "Berlin", HOME),
                partner.party(),
                Founded.on(LocalDate.parse(partner.day()), "Städtepartnerschaft seit", reader),
                "Berlin und " + partner.name() + " auf der Karte",
                "Der Großkreis zwischen beiden",
                reader,
                new Backdrop.Drawing());
    }

    static WorldMap map() {
        return new WorldMap(
                new WorldMap.Spot("Berlin", HOME, ""),
                PARTNERS.stream()
                        .map(p -> new WorldMap.Spot(p.name(), p.place(), "/de/partnerstaedte/" + p.name()))
                        .toList());
    }

    static List<PairPlate> plates(Language reader) {
        return PARTNERS.stream().map(p -> plate(p, reader)).toList();
    }

    private static Mark mark(String from, String to, String label, State state, String remark) {
        return new Mark(
                new When.Days(LocalDate.parse(from), LocalDate.parse(to)), label, from, "/de/" + from, state, remark);
    }

    static Timeline withBrussels() {
        return new Timeline(
                List.of(
                        new Lane(
                                "Vereinbarungen",
                                List.of(mark(
                                        "1992-06-01",
                                        "1992-06-01",
                                        "Vereinbarung über Freundschaft und Zusammenarbeit",
                                        State.HELD,
                                        ""))),
                        new Lane(
                                "Besuche und Austausch",
                                List.of(
                                        mark(
                                                "2019-11-08",
                                                "2019-11-09",
                                                "Besuch des Ministerpräsidenten zu 30 Jahren Mauerfall",
                                                State.HELD,
                                                ""),
                                        mark("2022-12-06", "2022-12-06", "Senatssitzung in Brüssel", State.HELD, ""),
                                        mark("2026-09-01", "2026-09-14", "Jugendaustausch", State.HELD, ""),
                                        mark(
                                                "2026-11-01",
                                                "2026-11-04",
                                                "Fachgespräch Stadtentwicklung",
                                                State.POSTPONED,
                                                "verschoben"),
                                        new Mark(
                                                new When.Unknown(),
                                                "Personalaustausch der Kriminalpolizei, neun Wochen",
                                                "Jahr nicht bekannt",
                                                "/x",
                                                State.HELD,
                                                ""))),
                        new Lane(
                                "BrusselsDays und BerlinDays",
                                List.of(
                                        mark("2017-10-10", "2017-10-10", "BrusselsDays: 25 Jahre", State.HELD, ""),
                                        new Mark(new When.Year(2005), "BerlinDays", "2005", "/y", State.HELD, ""),
                                        mark("2020-06-05", "2020-06-07", "BerlinDays", State.CANCELLED, "abgesagt"),
                                        mark("2027-05-20", "2027-05-23", "BerlinDays", State.PLANNED, "geplant"))),
                        new Lane(
                                "Ausstellungen",
                                List.of(
                                        mark(
                                                "2026-10-01",
                                                "2027-01-20",
                                                "Ausstellung: Zwei Städte, ein Fluss",
                                                State.PLANNED,
                                                ""),
                                        mark("2027-03-01", "2027-06-20", "dieselbe in Brüssel", State.PLANNED, "")))),
                List.of(new Band(
                        LocalDate.of(2020, 3, 14),
                        LocalDate.of(2022, 4, 2),
                        "Corona-Pandemie",
                        "März 2020 bis April 2022",
                        "/de/corona")),
                new Timeline.Now(LocalDate.of(2026, 11, 22), "heute", false),
                new Timeline.Words("Als Liste nach Jahren", "ohne Datum", Language.GERMAN));
    }
}
