package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.partnerships.Facts;
import eu.jumelage.partnerships.Noting;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sources of a date as rows of the form in which the date stands. */
@Component
class FactRows {

    /** Supporting or contradicting: that follows from what the preferred source says. */
    private static final String OTHER = "other";

    private static final String ABOUT = "property";

    private final Facts facts;

    FactRows(Facts facts) {
        this.facts = facts;
    }

    /** Of a thing of which only one property has sources. */
    static Field.Group field(String key, Language reader) {
        return field(key, new Field.Hidden(ABOUT, "field.about"), reader);
    }

    /** Each row says what it is about. */
    static Field.Group field(String key, List<String> properties, Language reader) {
        Words words = Words.in(reader);
        return field(
                key,
                new Field.Choice(
                        ABOUT,
                        "field.about",
                        true,
                        properties.stream()
                                .map(property -> new Field.Option(property, words.say("source.about." + property)))
                                .toList()),
                reader);
    }

    private static Field.Group field(String key, Field about, Language reader) {
        Words words = Words.in(reader);
        return new Field.Group(
                key,
                "field.sources",
                List.of(
                        new Field.Hidden("id", "field.sources"),
                        about,
                        new Field.Translated("by", "field.source", true, false),
                        new Field.Line("address", "field.address", false),
                        new Field.Line("value", "field.source-says", true),
                        new Field.Choice(
                                "standing",
                                "field.source-standing",
                                true,
                                List.of(
                                        new Field.Option("preferred", words.say("source.preferred")),
                                        new Field.Option(OTHER, words.say("source.other")),
                                        new Field.Option("unconfirmed", words.say("source.unconfirmed"))))));
    }

    Entries typed(String group, UUID subject) {
        var typing = new Typing();
        int number = 0;
        for (Fact fact : facts.of(subject)) {
            String row = group + "." + number++;
            typing.put(row + ".id", fact.id());
            typing.put(row + ".property", fact.property());
            typing.text(row + ".by", fact.source());
            typing.put(row + ".address", fact.sourceUrl());
            typing.put(row + ".value", fact.value());
            typing.put(
                    row + ".standing",
                    switch (fact.standing()) {
                        case PREFERRED -> "preferred";
                        case SUPPORTING, CONTRADICTING -> OTHER;
                        case UNCONFIRMED -> "unconfirmed";
                    });
        }
        return typing.entries();
    }

    /** @param property what a new row is about */
    List<Fact> read(RegisterReading reading, String group, UUID subject, String property) {
        List<Fact> known = facts.of(subject);
        var read = new ArrayList<Fact>();
        var preferred = new HashSet<String>();
        for (String row : reading.rows(group)) {
            Fact fact = read(reading, row, subject, property, known, read);
            read.add(fact);
            if (fact.standing() == Standing.PREFERRED && !preferred.add(fact.property())) {
                reading.wrong(row + ".standing", "problem.two-preferred");
            }
        }
        return read;
    }

    /** The date at that key says what the preferred source says, and no rumour. */
    static void agree(
            RegisterReading reading, List<Fact> facts, String property, String key, @Nullable PartialDate typed) {
        String date = typed == null ? "" : typed.toString();
        List<Fact> about =
                facts.stream().filter(fact -> fact.property().equals(property)).toList();
        Optional<Fact> preferred = about.stream()
                .filter(fact -> fact.standing() == Standing.PREFERRED)
                .findFirst();
        boolean rumour = about.stream()
                .anyMatch(fact ->
                        fact.standing() == Standing.UNCONFIRMED && fact.value().equals(date));
        if (preferred.isPresent() && !preferred.get().value().equals(date)) {
            reading.wrong(key, "problem.settled", preferred.get().value());
        } else if (preferred.isEmpty() && rumour) {
            reading.wrong(key, "problem.rumour");
        }
    }

    private static Fact read(
            RegisterReading reading, String row, UUID subject, String property, List<Fact> known, List<Fact> read) {
        String id = reading.entries().get(row + ".id");
        Fact before = known.stream()
                .filter(fact -> fact.id().toString().equals(id)
                        && read.stream().noneMatch(other -> other.id().equals(fact.id())))
                .findFirst()
                .orElse(null);
        String chosen = reading.entries().get(row + "." + ABOUT);
        String about = chosen.isEmpty() ? before == null ? property : before.property() : chosen;
        boolean isDate = about.equals(Fact.SIGNED) || about.equals(Fact.HAPPENED);
        String value = isDate
                ? reading.needed(row + ".value", "problem.partial", PartialDate::parse)
                        .map(PartialDate::toString)
                        .orElse("?")
                : reading.required(row + ".value");
        return new Fact(
                before == null || !before.property().equals(about) ? UUID.randomUUID() : before.id(),
                subject,
                about,
                value.isEmpty() ? "?" : value,
                reading.requiredTitle(row + ".by", before == null ? null : before.source()),
                reading.address(row + ".address"),
                standing(reading, row, before));
    }

    private static Standing standing(RegisterReading reading, String row, @Nullable Fact before) {
        boolean wasOther = before != null
                && (before.standing() == Standing.SUPPORTING || before.standing() == Standing.CONTRADICTING);
        return reading.needed(row + ".standing", "problem.reference", typed -> switch (typed) {
                    case "preferred" -> Standing.PREFERRED;
                    case OTHER -> before != null && wasOther ? before.standing() : Standing.SUPPORTING;
                    case "unconfirmed" -> Standing.UNCONFIRMED;
                    default -> throw new IllegalArgumentException(typed);
                })
                .orElse(Standing.UNCONFIRMED);
    }

    /** Notes them, the preferred first: the others stand beside it. What is not among them is taken back. */
    void keep(UUID subject, List<Fact> wanted) {
        List<Fact> known = facts.of(subject);
        known.stream()
                .filter(fact -> wanted.stream().noneMatch(other -> other.id().equals(fact.id())))
                .forEach(fact -> facts.forget(fact.id()));
        if (!new HashSet<>(known).equals(new HashSet<>(wanted))) {
            wanted.stream().sorted(Comparator.comparing(Fact::standing)).forEach(this::note);
        }
    }

    private void note(Fact fact) {
        switch (facts.note(fact)) {
            case Noting.Noted _ -> {}
            case Noting.NoDate(var value) -> throw new IllegalStateException("Read as a date before: " + value);
        }
    }
}
