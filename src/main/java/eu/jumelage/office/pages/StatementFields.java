package eu.jumelage.office.pages;

import eu.jumelage.office.Statement;
import eu.jumelage.office.Statement.Conformance;
import eu.jumelage.office.Statement.Gap;
import eu.jumelage.office.Statement.Method;
import eu.jumelage.office.Statement.Reason;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The legal parts of an accessibility statement in its page's form; what is missing is said at its field. */
final class StatementFields {

    private static final int LONGEST = 2_000;

    private StatementFields() {}

    static List<Field> in(Language reader) {
        return List.of(
                new Section("state", "statement.state"),
                new Choice("conformance", "statement.conformance", true, of(Conformance.values(), reader)),
                new Translated("law", "statement.law", true, false),
                new Section("gaps", "statement.gaps"),
                new Field.Group(
                        "gap",
                        "statement.gaps",
                        List.of(
                                new Choice("reason", "statement.reason", true, of(Reason.values(), reader)),
                                new Translated("what", "statement.what", true, false),
                                new Translated("instead", "statement.instead", false, false))),
                new Section("prepared-by", "statement.preparation"),
                new Day("prepared", "statement.prepared"),
                new Choice("method", "statement.method", true, of(Method.values(), reader)),
                new Day("reviewed", "statement.reviewed"),
                new Section("feedback", "statement.feedback"),
                new Line("email", "field.email", true),
                new Line("telephone", "field.telephone", false),
                new Section("enforcement", "statement.enforcement"),
                new Translated("body", "statement.body", true, false),
                new Lines("body-address", "statement.body-address"),
                new Line("body-website", "field.website", false),
                new Line("body-email", "field.email", false));
    }

    private static List<Option> of(Enum<?>[] parts, Language reader) {
        return Arrays.stream(parts)
                .map(Statement::key)
                .map(key -> new Option(key, Words.in(reader).say("statement.part." + key)))
                .toList();
    }

    static Entries typed(Statement statement) {
        var parts = new ArrayList<>(List.of(
                Reading.typed("law", statement.law()),
                Reading.typed("body", statement.body()),
                Entries.NONE
                        .with("conformance", Statement.key(statement.conformance()))
                        .with("prepared", statement.preparedOn().toString())
                        .with("method", Statement.key(statement.method()))
                        .with("reviewed", Objects.toString(statement.reviewedOn(), ""))
                        .with("email", statement.email())
                        .with("telephone", Objects.toString(statement.telephone(), ""))
                        .with("body-address", Objects.toString(statement.bodyAddress(), ""))
                        .with("body-website", Objects.toString(statement.bodyWebsite(), ""))
                        .with("body-email", Objects.toString(statement.bodyEmail(), ""))));
        int number = 0;
        for (Gap gap : statement.gaps()) {
            String row = "gap." + number++;
            parts.add(Reading.typed(row + ".what", gap.what()));
            parts.add(
                    Reading.typed(row + ".instead", gap.instead()).with(row + ".reason", Statement.key(gap.reason())));
        }
        return Entries.together(parts);
    }

    /** @param before what is stated now; null while nothing is */
    static Optional<Statement> read(Reading reading, @Nullable Statement before, LocalDate today) {
        Conformance conformance = part(reading, Conformance.class, "conformance", Conformance.PARTIAL);
        Text law = reading.requiredText("law", before == null ? null : before.law());
        List<Gap> gaps = gaps(reading, before == null ? List.of() : before.gaps());
        boolean failing = gaps.stream().anyMatch(gap -> gap.reason() != Reason.SCOPE);
        if (conformance == Conformance.FULL && failing) {
            reading.wrong("conformance", "problem.full-with-gaps");
        } else if (conformance != Conformance.FULL && gaps.isEmpty()) {
            reading.wrong("gap", "problem.no-gaps");
        }
        LocalDate prepared = day(reading, "prepared", today);
        if (prepared == null && !reading.entries().has("prepared")) {
            reading.wrong("prepared", "problem.missing");
        }
        Method method = part(reading, Method.class, "method", Method.SELF);
        LocalDate reviewed = day(reading, "reviewed", today);
        if (prepared != null && reviewed != null && reviewed.isBefore(prepared)) {
            reading.wrong("reviewed", "problem.ends-before");
        }
        String email = reading.required("email");
        Text body = reading.requiredText("body", before == null ? null : before.body());
        List.of("email", "body-email").forEach(key -> {
            String typed = reading.entries().get(key);
            if (!typed.isEmpty() && !typed.matches("[^\\s@]+@[^\\s@]+")) {
                reading.wrong(key, "problem.email");
            }
        });
        var statement = new Statement(
                conformance,
                law,
                gaps,
                prepared == null ? today : prepared,
                method,
                reviewed,
                email,
                reading.line("telephone").orElse(null),
                body,
                reading.prose("body-address"),
                reading.address("body-website"),
                reading.line("body-email").orElse(null));
        if (reading.entries().get("body-address").length() > LONGEST) {
            reading.wrong("body-address", "problem.too-long", LONGEST);
        }
        return reading.problems().isEmpty() ? Optional.of(statement) : Optional.empty();
    }

    private static List<Gap> gaps(Reading reading, List<Gap> known) {
        var gaps = new ArrayList<Gap>();
        for (String row : reading.rows("gap")) {
            String written =
                    reading.entries().get(row + ".what." + reading.entries().get(row + ".what.source"));
            Gap before = known.stream()
                    .filter(gap -> gap.what().string(gap.what().source()).equals(written))
                    .findFirst()
                    .orElse(null);
            Reason reason = part(reading, Reason.class, row + ".reason", Reason.NON_COMPLIANCE);
            Text what = reading.requiredText(row + ".what", before == null ? null : before.what());
            PageForm.bounded(reading, row + ".what", what, LONGEST);
            gaps.add(new Gap(reason, what, reading.text(row + ".instead", before == null ? null : before.instead())));
        }
        return gaps;
    }

    private static @Nullable LocalDate day(Reading reading, String key, LocalDate today) {
        LocalDate day = reading.day(key).orElse(null);
        if (day != null && day.isAfter(today)) {
            reading.wrong(key, "problem.in-the-future");
        }
        return day;
    }

    private static <E extends Enum<E>> E part(Reading reading, Class<E> all, String key, E otherwise) {
        if (reading.required(key).isEmpty()) {
            return otherwise;
        }
        return reading.value(key, "problem.reference", typed -> Statement.part(all, typed))
                .orElse(otherwise);
    }
}
