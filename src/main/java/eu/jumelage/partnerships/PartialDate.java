package eu.jumelage.partnerships;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of the register as precisely as its source gives it, ISO 8601 with reduced precision: {@code 1992-06-01},
 * {@code 1992-06} or {@code 1992}. Ordered by its first possible day, the less precise before the more precise.
 */
public sealed interface PartialDate extends Comparable<PartialDate> {

    /** The first day that it may mean. */
    LocalDate earliest();

    /** The last day that it may mean. */
    LocalDate latest();

    /** However precisely either is known. */
    default boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** That very day. */
    record Day(LocalDate date) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Some day of that month. */
    record InMonth(YearMonth month) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** Some day of that year. */
    record InYear(Year of) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return of.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return of.atMonth(12).atEndOfMonth();
        }

        @Override
        public String toString() {
            return "%04d".formatted(of.getValue());
        }
    }

    Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    static PartialDate of(LocalDate day) {
        return new Day(day);
    }

    /** @throws DateTimeParseException for what is no date, such as {@code 2019-02-30} */
    static PartialDate parse(String iso) {
        if (!SHAPE.matcher(iso).matches()) {
            throw new DateTimeParseException("Neither day nor month nor year: " + iso, iso, 0);
        }
        return switch (iso.length()) {
            case 4 -> new InYear(Year.parse(iso));
            case 7 -> new InMonth(YearMonth.parse(iso));
            default -> new Day(LocalDate.parse(iso));
        };
    }

    /** The day, where it is known. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case Day(var date) -> Optional.of(date);
            case InMonth _, InYear _ -> Optional.empty();
        };
    }

    default Year year() {
        return Year.from(earliest());
    }

    /** As precise as this one, that many years later; 29 February becomes the 28th where it has to. */
    default PartialDate plusYears(int years) {
        return switch (this) {
            case Day(var date) -> new Day(date.plusYears(years));
            case InMonth(var month) -> new InMonth(month.plusYears(years));
            case InYear(var year) -> new InYear(year.plusYears(years));
        };
    }

    @Override
    default int compareTo(PartialDate other) {
        return Comparator.comparing(PartialDate::earliest)
                .thenComparing(PartialDate::latest, Comparator.reverseOrder())
                .compare(this, other);
    }
}
