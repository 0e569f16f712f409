package eu.jumelage.partnerships.pages;

import eu.jumelage.partnerships.Contact;
import eu.jumelage.partnerships.Cooperation;
import eu.jumelage.partnerships.Cooperation.Focus;
import eu.jumelage.partnerships.Milestone;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnership.Category;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.partnerships.Status;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.partnerships.StatusChange;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a partnership's form says. */
final class PartnershipReading {

    /**
     * What a form may refer to.
     *
     * @param fields of cooperation, by their keys
     */
    record Known(Set<UUID> cities, Set<UUID> pictures, List<String> fields, LocalDate today) {}

    private final RegisterReading reading;
    private final Known known;
    private final @Nullable Partnership before;

    PartnershipReading(RegisterReading reading, Known known, @Nullable Partnership before) {
        this.reading = reading;
        this.known = known;
        this.before = before;
    }

    /** @param milestones by the rows in which they stand */
    Optional<Partnership> read(UUID id, Map<String, Milestone> milestones) {
        Optional<UUID> partner = reading.requiredReference("partner", known.cities());
        Category category = reading.constant(Category.class, "category", Category.PARTNERSHIP);
        Text reason = reading.prose("reason", before == null ? null : before.reason());
        Text text = reading.prose("text", before == null ? null : before.text());
        UUID picture = reading.reference("picture", known.pictures()).orElse(null);
        Publication publication = publication();
        List<Status> history = history(id);
        List<Cooperation> fields = fields();
        List<Contact> contacts = contacts();
        return reading.isRight() && partner.isPresent()
                ? Optional.of(new Partnership(
                        id,
                        partner.get(),
                        category,
                        reason,
                        text,
                        picture,
                        publication,
                        history,
                        fields,
                        List.copyOf(milestones.values()),
                        contacts))
                : Optional.empty();
    }

    private Publication publication() {
        Publication wanted = reading.constant(Publication.class, "publication", Publication.DRAFT);
        Publication was = before == null ? Publication.DRAFT : before.publication();
        if (wanted == Publication.DRAFT && was != Publication.DRAFT) {
            reading.wrong("publication", "problem.was-public");
        } else if (wanted == Publication.WITHDRAWN && was == Publication.DRAFT) {
            reading.wrong("publication", "problem.never-public");
        }
        return wanted;
    }

    private List<Status> history(UUID id) {
        List<Status> was = before == null ? List.of() : before.history();
        var rows = reading.rows("status");
        var history = new ArrayList<Status>();
        for (String row : rows) {
            Status kept = RegisterReading.kept(was, row);
            history.add(new Status(
                    reading.constant(State.class, row + ".state", State.ACTIVE),
                    reading.date(row + ".since"),
                    reading.prose(row + ".reason", kept == null ? null : kept.publicReason()),
                    reading.note(row + ".internal"),
                    reading.line(row + ".decision"),
                    reading.line(row + ".file")));
        }
        if (history.isEmpty()) {
            reading.wrong("status", "problem.no-status");
        } else if (reading.isRight() && !history.equals(was)) {
            follow(id, rows, history);
        }
        return history;
    }

    /** Each follows the one before it, as if they were entered one after the other. */
    private void follow(UUID id, List<String> rows, List<Status> history) {
        Status first = history.getFirst();
        if (first.since() != null && first.since().earliest().isAfter(known.today())) {
            reading.wrong(rows.getFirst() + ".since", "problem.in-the-future");
        }
        Partnership standing = Partnership.draft(id, id, Category.CONTACT, first);
        for (int number = 1; number < history.size(); number++) {
            String row = rows.get(number);
            switch (standing.changed(history.get(number), known.today())) {
                case StatusChange.Changed(var after) -> standing = after;
                case StatusChange.AlreadySo _ -> reading.wrong(row + ".state", "problem.already-so");
                case StatusChange.BeforeTheLast(var last) ->
                    reading.wrong(row + ".since", "problem.before-the-last", String.valueOf(last.since()));
                case StatusChange.InTheFuture _ -> reading.wrong(row + ".since", "problem.in-the-future");
            }
        }
    }

    /** The foremost stay foremost. */
    private List<Cooperation> fields() {
        List<Cooperation> was = before == null ? List.of() : before.fields();
        var chosen = new ArrayList<String>();
        was.stream().map(Cooperation::field).filter(this::isChosen).forEach(chosen::add);
        known.fields().stream()
                .filter(field -> isChosen(field) && !chosen.contains(field))
                .forEach(chosen::add);
        reading.entries().chosen("field").stream()
                .filter(field -> !known.fields().contains(field))
                .forEach(_ -> reading.wrong("field", "problem.reference"));
        Map<String, List<Focus>> focuses = focuses(was, chosen);
        return chosen.stream()
                .map(field -> new Cooperation(field, focuses.getOrDefault(field, List.of())))
                .toList();
    }

    private boolean isChosen(String field) {
        return reading.ticked("field." + field);
    }

    private Map<String, List<Focus>> focuses(List<Cooperation> was, List<String> chosen) {
        List<Focus> kept =
                was.stream().flatMap(field -> field.focuses().stream()).toList();
        var focuses = new HashMap<String, List<Focus>>();
        var taken = new HashSet<String>();
        for (String row : reading.rows("focus")) {
            Focus before = RegisterReading.kept(kept, row);
            String field = reading.required(row + ".field");
            Year year = reading.needed(row + ".year", "problem.year", PartnershipReading::year)
                    .orElse(Year.of(2000));
            Text focus = reading.requiredTitle(row + ".focus", before == null ? null : before.focus());
            Text goals = reading.prose(row + ".goals", before == null ? null : before.goals());
            if (!field.isEmpty() && !chosen.contains(field)) {
                reading.wrong(row + ".field", "problem.no-field");
            } else if (!taken.add(field + year)) {
                reading.wrong(row + ".year", "problem.year-twice");
            } else {
                focuses.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Focus(year, focus, goals));
            }
        }
        focuses.values().forEach(list -> list.sort(Comparator.comparing(Focus::year)));
        return focuses;
    }

    private static Year year(String typed) {
        Year year = Year.parse(typed);
        if (year.getValue() < 1900 || year.getValue() > 2200) {
            throw new IllegalArgumentException(typed);
        }
        return year;
    }

    private List<Contact> contacts() {
        var was = new HashMap<String, Contact>();
        if (before != null) {
            before.contacts().forEach(contact -> was.put(contact.id().toString(), contact));
        }
        var contacts = new ArrayList<Contact>();
        for (String row : reading.rows("contact")) {
            Contact kept = was.remove(reading.entries().get(row + ".id")); // a second row of that id is a new one
            UUID id = kept == null ? UUID.randomUUID() : kept.id();
            contacts.add(new Contact(
                    id,
                    reading.requiredReference(row + ".city", known.cities()).orElse(id),
                    reading.requiredTitle(row + ".office", kept == null ? null : kept.office()),
                    reading.line(row + ".person"),
                    email(row + ".email"),
                    reading.line(row + ".telephone"),
                    reading.ticked(row + ".public"),
                    confirmed(row + ".confirmed")));
        }
        return contacts;
    }

    private @Nullable String email(String key) {
        String typed = reading.line(key);
        if (typed != null && !typed.matches("[^\\s@]+@[^\\s@]+")) {
            reading.wrong(key, "problem.email");
        }
        return typed;
    }

    private @Nullable LocalDate confirmed(String key) {
        LocalDate day = reading.day(key);
        if (day != null && day.isAfter(known.today())) {
            reading.wrong(key, "problem.in-the-future");
        }
        return day;
    }
}
