package eu.jumelage.programme;

import java.time.Instant;
import java.time.LocalDate;
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
                    .ifPresent(day -> days.computeIfAbsent(day, _ -> new java.util.ArrayList<>())
                            .add(item));
        }
        return days;
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
