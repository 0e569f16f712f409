package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.pages.Occurrences.Occurrence;
import eu.jumelage.web.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A webinar on every first Tuesday: the dates that follow, and what the clocks do to them. */
class RhythmTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void everyFirstTuesdayBeginsWithTheNextOne() {
        var rhythm = new Rhythm.Months(LocalDate.of(2027, 1, 6), 1, 1, DayOfWeek.TUESDAY);
        assertThat(rhythm.days(LocalDate.MAX, 3))
                .containsExactly(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 3, 2), LocalDate.of(2027, 4, 6));
    }

    @Test
    void theLastFridayIsSometimesTheFourth() {
        var rhythm = new Rhythm.Months(LocalDate.of(2027, 1, 1), 2, 5, DayOfWeek.FRIDAY);
        assertThat(rhythm.days(LocalDate.of(2027, 5, 28), 10))
                .containsExactly(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 5, 28));
    }

    @Test
    void everyThirdWeekKeepsItsWeekday() {
        assertThat(new Rhythm.Weeks(LocalDate.of(2027, 12, 20), 3).days(LocalDate.MAX, 3))
                .containsExactly(LocalDate.of(2027, 12, 20), LocalDate.of(2028, 1, 10), LocalDate.of(2028, 1, 31));
    }

    @Test
    void theHourStaysWhenTheClocksChangeAndIsTold() {
        List<Occurrence> all =
                of(Map.of("first", "2027-03-22", "count", "3", "from-time", "18:00", "until-time", "19:30"));
        assertThat(all)
                .extracting(one -> String.valueOf(one.start()).substring(0, 22))
                .containsExactly("2027-03-22T18:00+01:00", "2027-03-29T18:00+02:00", "2027-04-05T18:00+02:00");
        assertThat(all).extracting(Occurrence::shifted).containsExactly(false, true, false);
    }

    @Test
    void anEveningMayEndAfterMidnight() {
        Entries entries = of(Map.of("first", "2027-03-22", "count", "1", "from-time", "22:00", "until-time", "01:00"))
                .getFirst()
                .in(Entries.NONE);
        assertThat(entries.get("run.0.until")).isEqualTo("2027-03-23");
        assertThat(entries.get("run.0.until-time")).isEqualTo("01:00");
    }

    @Test
    void slipsAreSaidAndNothingFollows() {
        assertThat(problems(Map.of("count", "3"))).containsExactly("problem.missing");
        assertThat(problems(Map.of("first", "2027-03-22"))).containsExactly("repeat.problem.endless");
        assertThat(problems(Map.of("first", "2027-03-22", "count", "53"))).containsExactly("repeat.problem.number");
        assertThat(problems(Map.of("first", "2027-03-22", "last", "2029-03-22")))
                .containsExactly("repeat.problem.many");
        assertThat(problems(Map.of("first", "2027-03-22", "last", "2027-03-21")))
                .containsExactly("repeat.problem.none");
        assertThat(problems(Map.of("first", "2027-02-30", "count", "2"))).containsExactly("problem.day");
        assertThat(problems(Map.of("first", "2027-03-21", "count", "2", "from-time", "02:30")))
                .containsExactly("repeat.problem.skipped");
        assertThat(problems(Map.of("first", "2027-03-22", "count", "2", "from-time", "19:00", "until-time", "18:00")))
                .containsExactly("problem.ends-before");
        assertThat(problems(Map.of("first", "2027-03-22", "count", "2", "every", "-1")))
                .containsExactly("problem.number");
    }

    @Test
    void anHourThatOccursTwiceIsLeftToBeAsked() {
        List<Occurrence> all = of(Map.of("first", "2027-10-31", "count", "1", "from-time", "02:30"));
        assertThat(all.getFirst().twice()).isTrue();
        assertThat(all.getFirst().in(Entries.NONE).has("run.0.twice")).isFalse();
    }

    private static List<Occurrence> of(Map<String, String> typed) {
        var reading = new Reading(Entries.of(typed), List.of(Language.GERMAN));
        List<Occurrence> all = Occurrences.of(reading, BERLIN);
        assertThat(reading.problems()).isEmpty();
        return all;
    }

    private static List<String> problems(Map<String, String> typed) {
        var reading = new Reading(Entries.of(typed), List.of(Language.GERMAN));
        assertThat(Occurrences.of(reading, BERLIN)).isEmpty();
        return reading.problems().stream().map(Problem::words).toList();
    }
}
