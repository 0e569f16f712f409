package eu.jumelage.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something takes place, as precisely as it is known, in the time of its place. */
public sealed interface When {

    ZoneId zone();

    /** The first instant at which it may have begun; empty where no date is known. */
    Optional<Instant> startsAt();

    /** The first instant at which it is certainly over; empty where no date is known. */
    Optional<Instant> endsAt();

    /** How it is kept in the columns of a run; {@link #stored} is the way back. */
    default StoredWhen columns() {
        return StoredWhen.of(this);
    }

    /** Reads the columns precision, starts_local, ends_local, zone, starts_offset and ends_offset of a run. */
    static When stored(
            String precision,
            @Nullable LocalDateTime startsLocal,
            @Nullable LocalDateTime endsLocal,
            String zone,
            @Nullable Integer startsOffset,
            @Nullable Integer endsOffset) {
        return new StoredWhen(precision, startsLocal, endsLocal, ZoneId.of(zone), startsOffset, endsOffset).when();
    }

    /** Whether it is over at that instant; what has no date is never known to be. */
    default boolean isOver(Instant at) {
        return endsAt().map(end -> !end.isAfter(at)).orElse(false);
    }

    /** From a time to a time. Both keep the offset that was meant where a clock change makes a local time ambiguous. */
    record Timed(ZonedDateTime start, ZonedDateTime end) implements When {
        public Timed {
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("It ends before it starts: " + start + " to " + end);
            }
            if (!start.getZone().equals(end.getZone())) {
                throw new IllegalArgumentException("Start and end have different zones: " + start + " to " + end);
            }
        }

        private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

        /**
         * The last day that a reader is told: an evening that ends before six in the morning is one of the day before.
         */
        public LocalDate lastShownDay() {
            LocalDate last = end.toLocalDate();
            boolean intoTheNight = end.toLocalTime().isBefore(NIGHT_ENDS)
                    && start.toLocalDate().isBefore(last);
            return intoTheNight ? last.minusDays(1) : last;
        }

        @Override
        public ZoneId zone() {
            return start.getZone();
        }

        @Override
        public Optional<Instant> startsAt() {
            return Optional.of(start.toInstant());
        }

        @Override
        public Optional<Instant> endsAt() {
            return Optional.of(end.toInstant());
        }
    }

    /** Whole days, the last one included. */
    record Days(LocalDate first, LocalDate last, ZoneId zone) implements When {
        public Days {
            ordered(first, last);
        }

        @Override
        public Optional<Instant> startsAt() {
            return Optional.of(first.atStartOfDay(zone).toInstant());
        }

        @Override
        public Optional<Instant> endsAt() {
            return Optional.of(last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    /** Some day of these months. */
    record Months(YearMonth first, YearMonth last, ZoneId zone) implements When {
        public Months {
            ordered(first, last);
        }

        @Override
        public Optional<Instant> startsAt() {
            return days().startsAt();
        }

        @Override
        public Optional<Instant> endsAt() {
            return days().endsAt();
        }

        private Days days() {
            return new Days(first.atDay(1), last.atEndOfMonth(), zone);
        }
    }

    /** Some day of these years. */
    record Years(Year first, Year last, ZoneId zone) implements When {
        public Years {
            ordered(first, last);
        }

        @Override
        public Optional<Instant> startsAt() {
            return days().startsAt();
        }

        @Override
        public Optional<Instant> endsAt() {
            return days().endsAt();
        }

        private Days days() {
            return new Days(first.atDay(1), last.atMonth(12).atEndOfMonth(), zone);
        }
    }

    /** No source says when. */
    record Unknown(ZoneId zone) implements When {
        @Override
        public Optional<Instant> startsAt() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> endsAt() {
            return Optional.empty();
        }
    }

    private static <T extends Comparable<? super T>> void ordered(T first, T last) {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("It ends before it starts: " + first + " to " + last);
        }
    }
}
