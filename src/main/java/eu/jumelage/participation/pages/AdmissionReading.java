package eu.jumelage.participation.pages;

import eu.jumelage.office.editing.Reading;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Groups;
import eu.jumelage.participation.Opening;
import eu.jumelage.participation.Question;
import eu.jumelage.participation.Seats;
import eu.jumelage.participation.Telling;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads how one signs up from its form; all that is wrong is said at once.
 *
 * @param now what holds so far; null for a new one
 */
record AdmissionReading(Reading reading, @Nullable Admission now, List<Language> languages) {

    private static final int MOST_HOURS = 24 * 60;

    Admission admission(UUID id, Activity activity) {
        var zone = activity.runs().getFirst().when().zone();
        UUID run = reading.reference("run").orElse(null);
        if (run != null && activity.runs().stream().noneMatch(own -> own.id().equals(run))) {
            reading.wrong("run", "problem.reference");
        }
        return new Admission(
                id,
                activity.id(),
                run,
                opening(new AdmissionTimes(zone)),
                seats(),
                new Groups(number("largest-group", 1, Groups.MOST).orElse(1), reading.ticked("companions-named")),
                asks(),
                new QuestionReading(reading, now == null ? List.of() : now.questions()).all(),
                telling(),
                number("kept-days", 1, Admission.LONGEST_KEPT_DAYS).orElse(Admission.KEPT_DAYS));
    }

    private Opening opening(AdmissionTimes times) {
        Opening before = now == null ? Opening.NOW : now.opening();
        Instant from = times.read(reading, AdmissionTimes.OPENS, before.from());
        Instant until = times.read(reading, AdmissionTimes.CLOSES, before.until());
        boolean invitedOnly = reading.ticked("invited-only");
        if (from != null && until != null && !until.isAfter(from)) {
            reading.wrong(AdmissionTimes.CLOSES, "problem.closes-before");
            return new Opening(from, null, invitedOnly);
        }
        return new Opening(from, until, invitedOnly);
    }

    private Seats seats() {
        Integer total = number("seats", 1, Seats.MOST).orElse(null);
        var quotas = new EnumMap<Audience, Integer>(Audience.class);
        for (Audience audience : Audience.values()) {
            number(AdmissionFields.quota(audience), 1, Seats.MOST).ifPresent(seats -> quotas.put(audience, seats));
        }
        int apart = quotas.values().stream().mapToInt(Integer::intValue).sum();
        if (total != null && apart > total) {
            reading.wrong("seats", "problem.quotas", apart, total);
            quotas.clear();
        }
        return new Seats(total, quotas, reading.ticked("waiting"), reading.ticked("smaller-first"));
    }

    private Set<Asked> asks() {
        return Arrays.stream(Asked.values())
                .filter(asked -> reading.ticked("asks." + asked.key()))
                .collect(Collectors.toSet());
    }

    private Telling telling() {
        return new Telling(
                reading.address("join-link"),
                reading.text("sentence", now == null ? null : now.telling().sentence()),
                languages.stream()
                        .filter(language -> reading.ticked("languages." + language.tag()))
                        .toList(),
                number("reminder-hours", 0, MOST_HOURS).orElse(Telling.PLAIN.reminderHours()));
    }

    private Optional<Integer> number(String key, int least, int most) {
        Optional<Integer> number = reading.number(key);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            reading.wrong(key, "problem.between", least, most);
            return Optional.empty();
        }
        return number;
    }

    /** The office's own questions. @param before as they are so far */
    record QuestionReading(Reading reading, List<Question> before) {

        List<Question> all() {
            List<String> rows = reading.rows("question");
            if (rows.size() > Question.MOST) {
                reading.wrong("question", "problem.questions", Question.MOST);
                return List.of();
            }
            return rows.stream().flatMap(row -> question(row).stream()).toList();
        }

        private Optional<Question> question(String row) {
            UUID id = reading.reference(row + ".id").orElseGet(UUID::randomUUID);
            Question known = before.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(null);
            Question.Kind kind = reading.value(
                            row + ".kind", "problem.reference", typed -> Keyed.of(Question.Kind.class, typed))
                    .orElse(null);
            if (kind == null && !reading.entries().has(row + ".kind")) {
                reading.wrong(row + ".kind", "problem.missing");
            }
            var label = reading.requiredText(row + ".label", known == null ? null : known.label());
            var help = reading.text(row + ".help", known == null ? null : known.help());
            List<String> offered = reading.rows(row + ".choice");
            if (kind == null) {
                return Optional.empty();
            }
            if (kind.offersChoices() == offered.isEmpty()) {
                reading.wrong(
                        row + ".choice", offered.isEmpty() ? "problem.choices-missing" : "problem.choices-unused");
                return Optional.empty();
            }
            return Optional.of(
                    new Question(id, kind, reading.ticked(row + ".required"), label, help, choices(offered, known)));
        }

        private List<Question.Choice> choices(List<String> rows, @Nullable Question known) {
            var choices = new ArrayList<Question.Choice>();
            for (String row : rows) {
                String typed = reading.entries().get(row + ".key");
                var old = known == null
                        ? null
                        : known.choices().stream()
                                .filter(choice -> choice.key().equals(typed))
                                .findFirst()
                                .orElse(null);
                String key = old == null
                                || choices.stream()
                                        .anyMatch(choice -> choice.key().equals(old.key()))
                        ? UUID.randomUUID().toString()
                        : old.key();
                choices.add(new Question.Choice(
                        key, reading.requiredText(row + ".label", old == null ? null : old.label())));
            }
            return choices;
        }
    }
}
