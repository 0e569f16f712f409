package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.BERLIN;
import static eu.jumelage.programme.Samples.IN_AUTUMN;
import static eu.jumelage.programme.Samples.LAST_WEEK;
import static eu.jumelage.programme.Samples.NEXT_WEEK;
import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.cancelled;
import static eu.jumelage.programme.Samples.concert;
import static eu.jumelage.programme.Samples.days;
import static eu.jumelage.programme.Samples.evening;
import static eu.jumelage.programme.Samples.held;
import static eu.jumelage.programme.Samples.instant;
import static eu.jumelage.programme.Samples.partOf;
import static eu.jumelage.programme.Samples.planned;
import static eu.jumelage.programme.Samples.postponed;
import static eu.jumelage.programme.Samples.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @Test
    void anExhibitionOfThreeMonthsInTwoCitiesPausesAndEndsWithItsLastRun() {
        Run inBerlin = planned(days("2026-05-01", "2026-06-14"));
        var brussels = ZoneId.of("Europe/Brussels");
        Run inBrussels = Run.planned(
                UUID.randomUUID(),
                new When.Days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31), brussels),
                Where.at(UUID.randomUUID()));
        Activity exhibition = published(inBerlin, inBrussels);

        Listing listing = listed(exhibition);
        assertThat(listing.startsAt()).isEqualTo(instant("2026-05-01T00:00"));
        assertThat(listing.endsAt()).isEqualTo(instant("2026-08-01T00:00"));
        assertThat(listing.currentUntil()).isEqualTo(instant("2026-08-01T00:00"));
        assertThat(exhibition.standing(instant("2026-04-30T23:59"))).isEqualTo(new Standing.Ahead(inBerlin));
        assertThat(exhibition.standing(instant("2026-05-01T00:00"))).isEqualTo(new Standing.Running(inBerlin));
        assertThat(exhibition.standing(NOW)).isEqualTo(new Standing.Between(inBrussels));
        assertThat(exhibition.standing(instant("2026-07-31T23:59"))).isEqualTo(new Standing.Running(inBrussels));
        assertThat(exhibition.standing(instant("2026-08-01T00:00"))).isEqualTo(new Standing.PresumedHeld());
    }

    @Test
    void aVisitorAtMidnightSeesTheExhibitionInTheLookBack() {
        Listing listing = listed(published(planned(days("2026-05-01", "2026-12-31"))));

        assertThat(listing.currentUntil()).isEqualTo(instant("2027-01-01T00:00"));
        assertThat(listing.year()).isEqualTo(2026);
    }

    @Test
    void theYearIsThatOfThePlace() {
        var losAngeles = ZoneId.of("America/Los_Angeles");
        var party = new When.Timed(
                LocalDateTime.parse("2026-12-31T18:00").atZone(losAngeles),
                LocalDateTime.parse("2026-12-31T23:00").atZone(losAngeles));

        assertThat(listed(published(planned(party))).year()).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-10-24", "America/Los_Angeles, 2026-10-31", "Asia/Jakarta, 2026-10-24"})
    void anEventInTheNightOfTheClockChangeChangesSidesWhenItEndsThere(String zone, String day) {
        var place = ZoneId.of(zone);
        var start = LocalDateTime.parse(day + "T22:00").atZone(place);
        var night = new When.Timed(start, start.plus(Duration.ofHours(6)));
        Activity concert = published(planned(night));

        Instant end = start.toInstant().plus(Duration.ofHours(6));
        assertThat(listed(concert).currentUntil()).isEqualTo(end);
        assertThat(concert.standing(end.minusSeconds(60))).isInstanceOf(Standing.Running.class);
        assertThat(concert.standing(end)).isEqualTo(new Standing.PresumedHeld());
    }

    @Test
    void whatIsPostponedStaysCurrent() {
        assertThat(listed(published(postponed(LAST_WEEK))).currentUntil()).isEqualTo(Instant.MAX);
        assertThat(listed(published(planned(LAST_WEEK), postponed(NEXT_WEEK))).currentUntil())
                .isEqualTo(Instant.MAX);
    }

    @Test
    void whatIsCancelledStaysThirtyDaysOrToItsAnnouncedEnd() {
        assertThat(listed(published(cancelled(NEXT_WEEK, NOW))).currentUntil())
                .isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(listed(published(cancelled(IN_AUTUMN, NOW))).currentUntil())
                .isEqualTo(IN_AUTUMN.endsAt().orElseThrow());
    }

    @Test
    void aCancelledRunDoesNotProlongTheOthers() {
        Listing listing = listed(published(planned(NEXT_WEEK), cancelled(IN_AUTUMN, NOW)));

        assertThat(listing.endsAt()).isEqualTo(NEXT_WEEK.endsAt().orElseThrow());
    }

    @Test
    void undatedStandsLastInTheLookBack() {
        var exchange = published(planned(new When.Unknown(BERLIN)));

        assertThat(listed(exchange)).isEqualTo(new Listing(Course.PLANNED, null, null, Instant.MIN, Instant.MIN, null));
        assertThat(exchange.standing(NOW)).isEqualTo(new Standing.Undated());
    }

    @Test
    void aMonthIsNoTimeDuringWhichSomethingRuns() {
        Run june = planned(new When.Months(YearMonth.of(2026, 6), YearMonth.of(2026, 6), BERLIN));

        assertThat(published(june).standing(NOW)).isEqualTo(new Standing.Ahead(june));
    }

    @Test
    void presumedAndConfirmedAreKeptApart() {
        assertThat(published(held(LAST_WEEK)).standing(NOW)).isEqualTo(new Standing.Held());
        assertThat(published(planned(LAST_WEEK)).standing(NOW)).isEqualTo(new Standing.PresumedHeld());
        assertThat(published(held(LAST_WEEK), planned(LAST_WEEK)).standing(NOW)).isEqualTo(new Standing.PresumedHeld());
    }

    @Test
    void anEmbargoHoldsUntilItsMomentOrTheEnd() {
        var moment = NOW.plusSeconds(60);
        Activity embargoed = published(concert().visibility(new Visibility.EmbargoedUntil(moment)), planned(NEXT_WEEK));
        Activity secret = published(concert().visibility(new Visibility.EmbargoedUntilHeld()), planned(NEXT_WEEK));
        Activity internal = published(concert().visibility(Visibility.INTERNAL), planned(NEXT_WEEK));

        assertThat(listed(embargoed).publicFrom()).isEqualTo(moment);
        assertThat(listed(secret).publicFrom()).isEqualTo(NEXT_WEEK.endsAt().orElseThrow());
        assertThat(listed(internal).publicFrom()).isEqualTo(Instant.MAX);
    }

    @Test
    void whatWasNeverHeldNeverLeavesItsEmbargo() {
        var secret = concert().visibility(new Visibility.EmbargoedUntilHeld());

        assertThat(listed(published(secret, cancelled(NEXT_WEEK, NOW))).publicFrom())
                .isEqualTo(Instant.MAX);
        assertThat(listed(published(secret, postponed(NEXT_WEEK))).publicFrom()).isEqualTo(Instant.MAX);
        assertThat(listed(published(secret, held(new When.Unknown(BERLIN)))).publicFrom())
                .isEqualTo(Instant.MIN);
    }

    @Test
    void aVisitTakesItsPublicTimesFromOpenItemsOnly() {
        Activity visit = published(planned(new When.Unknown(BERLIN)));
        Activity arrival = partOf(visit, Visibility.INTERNAL, planned(evening("2026-06-20")));
        Activity panel = partOf(visit, Visibility.PUBLIC, planned(evening("2026-06-21")));
        Activity dinner = partOf(visit, new Visibility.EmbargoedUntilHeld(), planned(evening("2026-06-23")));

        Listing listing = new Family(List.of(visit, arrival, panel, dinner)).listing(visit);

        assertThat(listing.startsAt()).isEqualTo(instant("2026-06-21T19:00"));
        assertThat(listing.endsAt()).isEqualTo(instant("2026-06-21T22:00"));
    }

    @Test
    void aPartIsPublicOnlyIfTheLargerActivityIs() {
        var moment = NOW.plusSeconds(60);
        Activity visit = published(concert().visibility(new Visibility.EmbargoedUntil(moment)), planned(NEXT_WEEK));
        Activity panel = partOf(visit, Visibility.PUBLIC, planned(NEXT_WEEK));
        Activity arrival = partOf(visit, Visibility.INTERNAL, planned(NEXT_WEEK));

        assertThat(new Family(List.of(visit, panel)).listing(panel).publicFrom())
                .isEqualTo(moment);
        assertThat(new Family(List.of(visit, arrival)).listing(arrival).publicFrom())
                .isEqualTo(Instant.MAX);
        Activity draft = visit.publication(Publication.DRAFT);
        assertThat(new Family(List.of(draft, panel)).listing(panel).publicFrom())
                .isEqualTo(Instant.MAX);
    }

    private static Listing listed(Activity activity) {
        return new Family(List.of(activity)).listing(activity);
    }
}
