package eu.jumelage.partnerships;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days during which something counts.
 *
 * @param since the first day; always, where it is absent
 * @param until the first day on which it no longer counts; for ever, where it is absent
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (since != null && until != null && !until.isAfter(since)) {
            throw new IllegalArgumentException("It ends before it begins: " + since + " to " + until);
        }
    }

    public static Period from(LocalDate since) {
        return new Period(since, null);
    }

    public boolean contains(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return beginsBefore(other.until) && other.beginsBefore(until);
    }

    Period endingBy(LocalDate day) {
        return new Period(since, day);
    }

    private boolean beginsBefore(@Nullable LocalDate end) {
        return since == null || end == null || since.isBefore(end);
    }
}
