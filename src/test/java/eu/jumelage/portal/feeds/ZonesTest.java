package eu.jumelage.portal.feeds;

import static eu.jumelage.portal.feeds.Calendars.lines;
import static eu.jumelage.portal.feeds.Sketch.BERLIN;
import static eu.jumelage.portal.feeds.Sketch.activity;
import static eu.jumelage.portal.feeds.Sketch.calendar;
import static eu.jumelage.portal.feeds.Sketch.german;
import static eu.jumelage.portal.feeds.Sketch.run;
import static eu.jumelage.portal.feeds.Sketch.timed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-12-05T19:30, 2026-12-06T03:30:00Z",
        "America/Los_Angeles, 2027-07-05T19:30, 2027-07-06T02:30:00Z",
        "Asia/Jakarta, 2026-12-05T19:30, 2026-12-05T12:30:00Z",
        "Europe/Berlin, 1992-06-01T11:00, 1992-06-01T09:00:00Z",
        "Africa/Windhoek, 2026-12-05T19:30, 2026-12-05T17:30:00Z",
        "UTC, 2026-12-05T19:30, 2026-12-05T19:30:00Z"
    })
    void whatStandsOnThePosterIsTheSameInstantEverywhere(String zone, String local, String instant) {
        var start = LocalDateTime.parse(local).atZone(ZoneId.of(zone));
        byte[] ics = calendar(activity(german("Abend"), run(new When.Timed(start, start.plusHours(2)))));

        Calendars.strict(ics);
        assertThat(Calendars.second(ics)
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(Instant.parse(instant));
    }

    @Test
    void inTheNightOfTheClockChangeTheSecondHalfPastTwoIsMeantWhereItIsMeant() {
        ZonedDateTime first = LocalDateTime.parse("2026-10-25T02:30").atZone(BERLIN);
        ZonedDateTime second = first.withLaterOffsetAtOverlap();

        for (ZonedDateTime start : List.of(first, second)) {
            byte[] ics = calendar(activity(german("Nacht"), run(new When.Timed(start, start.plusHours(3)))));
            Calendars.strict(ics);
            var event = Calendars.second(ics).getEvents().getFirst();
            assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(start.toInstant()));
            assertThat(event.getDateEnd().getValue())
                    .isEqualTo(Date.from(start.plusHours(3).toInstant()));
        }
    }

    @Test
    void anEveningOverTheMissingHourEndsWhenItEnds() {
        byte[] ics = calendar(activity(german("Nacht"), run(timed("2027-03-27T22:00", "2027-03-28T04:00", BERLIN))));
        var event = Calendars.second(ics).getEvents().getFirst();
        assertThat(Duration.between(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void onlyTheZonesThatAreUsedAreExplainedAndShortly() {
        byte[] ics = calendar(
                activity(german("Abend"), run(timed("2026-12-05T19:30", "2026-12-05T21:30", BERLIN))),
                activity(german("Tage"), run(Sketch.days("2026-12-05", "2026-12-06"))),
                activity(
                        german("Jakarta"),
                        run(timed("2026-12-05T19:30", "2026-12-05T21:30", ZoneId.of("Asia/Jakarta")))));
        assertThat(lines(ics).stream().filter(line -> line.startsWith("TZID:")))
                .containsExactly("TZID:Asia/Jakarta", "TZID:Europe/Berlin");
        assertThat(lines(ics)).contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        assertThat(lines(ics).stream().filter(line -> line.equals("BEGIN:STANDARD") || line.equals("BEGIN:DAYLIGHT")))
                .hasSize(3);
    }

    /** Hour by hour over two years, as the calendar explains it and as Java knows it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin", "America/Los_Angeles", "Asia/Jakarta", "America/Nuuk", "Africa/Casablanca",
                "Australia/Lord_Howe", "Asia/Jerusalem", "Africa/Cairo", "Europe/Istanbul", "America/Asuncion",
                "Atlantic/Azores", "Pacific/Chatham", "Asia/Tokyo", "America/Mexico_City"
            })
    void theClockOfEveryZoneIsExplainedRight(String name) {
        ZoneId zone = ZoneId.of(name);
        for (String begin : List.of("2026-11-22T00:00:00Z", "1995-02-01T00:00:00Z")) {
            Instant from = Instant.parse(begin);
            Instant until = from.plus(Duration.ofDays(730));
            VTimeZone explained = Zones.explained(zone, from, until);
            for (Instant at = from; at.isBefore(until); at = at.plus(Duration.ofHours(7))) {
                if (isCalm(zone, at)) {
                    assertThat(offset(explained, at))
                            .as("%s in %s", at, zone)
                            .isEqualTo(zone.getRules().getOffset(at));
                }
            }
        }
    }

    /** The library is wrong by the offset around a change; the tests above cover its nights by the other parser. */
    private static boolean isCalm(ZoneId zone, Instant at) {
        var rules = zone.getRules();
        return rules.getOffset(at.minus(Duration.ofHours(30))).equals(rules.getOffset(at.plus(Duration.ofHours(30))));
    }

    private static ZoneOffset offset(VTimeZone zone, Instant at) {
        return Objects.requireNonNull(zone.getApplicableObservance(at))
                .<TzOffsetTo>getProperty("TZOFFSETTO")
                .orElseThrow()
                .getOffset();
    }
}
