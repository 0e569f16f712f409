package eu.jumelage.programme.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** On which days something comes again. */
sealed interface Rhythm {

    /** As many as an office plans ahead: a year of weeks. */
    int MOST = 52;

    /** The one that follows the number of steps after the first; the first is 0. */
    LocalDate day(int step);

    /** Every so many weeks, on the weekday of the first. */
    record Weeks(LocalDate first, int every) implements Rhythm {
        @Override
        public LocalDate day(int step) {
            return first.plusWeeks((long) every * step);
        }
    }

    /**
     * Every so many months, on the first or the last Tuesday.
     *
     * @param from the first one is not before it
     * @param nth 1 to 4, or 5 for the last
     */
    record Months(LocalDate from, int every, int nth, DayOfWeek weekday) implements Rhythm {
        @Override
        public LocalDate day(int step) {
            YearMonth month = YearMonth.from(from);
            int late = in(month).isBefore(from) ? 1 : 0;
            return in(month.plusMonths(late + (long) every * step));
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(1)
                    .with(
                            nth > 4
                                    ? TemporalAdjusters.lastInMonth(weekday)
                                    : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }

    /** Its days until that one, and no more than so many; one more than {@link #MOST} if there would be more. */
    default List<LocalDate> days(LocalDate until, int count) {
        var days = new ArrayList<LocalDate>();
        for (int step = 0; step < count && step <= MOST && !day(step).isAfter(until); step++) {
            days.add(day(step));
        }
        return days;
    }
}
