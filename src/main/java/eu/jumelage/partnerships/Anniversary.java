package eu.jumelage.partnerships;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A round number of years since the founding agreement, every five.
 *
 * @param on as precise as the founding date is: the day, or only the month or the year
 */
public record Anniversary(UUID partnership, int years, PartialDate on) {

    private static final int EVERY = 5;

    /** All to come from that day on, without end; one in a month or year counts until that is over. */
    public static Stream<Anniversary> after(UUID partnership, PartialDate founding, LocalDate from) {
        int gone = Math.max(0, from.getYear() - founding.year().getValue());
        return IntStream.iterate(gone - gone % EVERY, years -> years + EVERY)
                .filter(years -> years > 0)
                .mapToObj(years -> new Anniversary(partnership, years, founding.plusYears(years)))
                .dropWhile(anniversary -> anniversary.on().latest().isBefore(from));
    }
}
