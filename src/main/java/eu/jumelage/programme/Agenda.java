package eu.jumelage.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The programme of a visit by the hour: its parts, in the order in which they begin. */
public record Agenda(Activity visit, List<Item> items) {

    /** A part of the visit, with what the office alone knows of it. */
    public record Item(Activity part, Aside aside) {

        public Run run() {
            return part.runs().getFirst();
        }

        /** The day at the place; empty where none is known. */
        public Optional<LocalDate> day() {
            return switch (run().when()) {
                case When.Timed timed -> Optional.of(timed.start().toLocalDate());
                case When.Days days -> Optional.of(days.first());
                case When.Months _, When.Years _, When.Unknown _ -> Optional.empty();
            };
        }

        /** Whether it can be moved and rewritten at once: what was public once changes by approval and acts. */
        public boolean isOnlyOurs() {
            return part.publication() == Publication.DRAFT;
        }
    }

    public Agenda {
        items = items.stream()
                .sorted(Comparator.comparing(
                                (Item item) -> item.run().when().startsAt().orElse(Instant.MAX))
                        .thenComparing(item -> item.run().when().endsAt().orElse(Instant.MAX))
                        .thenComparing(item -> item.part().id()))
                .toList();
    }

    /** The items of each day; those of no known day are not among them. */
    public TreeMap<LocalDate, List<Item>> byDay() {
        var days = new TreeMap<LocalDate, List<Item>>();
        for (Item item : items) {
            item.day()
                    .ifPresent(day ->
                            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(item));
        }
        return days;
    }

    /** Whether a day is none of the visit's own: a slip, or an early arrival. */
    public boolean isOutside(LocalDate day) {
        return switch (visit.runs().getFirst().when()) {
            case When.Timed timed -> isOutside(day, timed.start().toLocalDate(), timed.lastShownDay());
            case When.Days(var first, var last, var _) -> isOutside(day, first, last);
            case When.Months(var first, var last, var _) -> isOutside(day, first.atDay(1), last.atEndOfMonth());
            case When.Years(var first, var last, var _) ->
                isOutside(day, first.atDay(1), last.atMonth(Month.DECEMBER).atEndOfMonth());
            case When.Unknown _ -> false;
        };
    }

    private static boolean isOutside(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) || day.isAfter(last);
    }

    /** Whether another item has begun before and is not over when this one begins: a slip, or two groups. */
    public boolean isBeside(Item item) {
        return item.run().when() instanceof When.Timed(var start, var _)
                && items.stream()
                        .takeWhile(other -> other != item)
                        .filter(other -> other.part().course() != Course.CANCELLED)
                        .anyMatch(other ->
                                other.run().when() instanceof When.Timed(var _, var end) && end.isAfter(start));
    }

    public List<Item> undated() {
        return items.stream().filter(item -> item.day().isEmpty()).toList();
    }

    /** For the guests: without what only the hosts do. */
    public Agenda forGuests() {
        return new Agenda(
                visit, items.stream().filter(item -> !item.aside().hostsOnly()).toList());
    }
}
