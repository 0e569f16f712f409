package eu.jumelage.programme;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.Commitment.Owner;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as somebody typed it in a form, right or wrong.
 *
 * @param typed by field: text.de, text.fr …, city, owner, email, language, due, state, evidence, settled
 * @param languages in which its text can be written
 */
public record TypedCommitment(Entries typed, List<Language> languages) {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LINE = 200;

    /** What it makes; the commitment is missing where there are problems. */
    public record Read(Optional<Commitment> commitment, List<Problem> problems) {}

    /**
     * @param before what it was; null for a new one
     * @param writer the language of a new one's source, where it is written in that
     * @param cities of which one can promise
     */
    public Read read(
            UUID id, UUID activity, @Nullable Commitment before, Language writer, Set<UUID> cities, LocalDate today) {
        var problems = new ArrayList<Problem>();
        Text text = text(before, writer, problems);
        UUID city = city(cities, problems);
        Owner owner = owner(problems);
        LocalDate due = day("due", problems);
        if (due == null && !typed.has("due")) {
            problems.add(Problem.of("due", "cost.problem.missing"));
        }
        Commitment.State state = state(problems);
        LocalDate settled = day("settled", problems);
        boolean open = state == Commitment.State.OPEN;
        if (settled != null && settled.isAfter(today)) {
            problems.add(Problem.of("settled", "note.problem.future"));
        }
        if (typed.get("evidence").length() > LONGEST_TEXT) {
            problems.add(Problem.of("evidence", "cost.problem.long", LONGEST_TEXT));
        }
        if (!problems.isEmpty() || text == null || city == null || due == null) {
            return new Read(Optional.empty(), List.copyOf(problems));
        }
        return new Read(
                Optional.of(new Commitment(
                        id,
                        activity,
                        text,
                        city,
                        owner,
                        due,
                        state,
                        typed.has("evidence") ? typed.get("evidence") : null,
                        open ? null : settled == null ? today : settled,
                        before != null && before.example(),
                        Instant.EPOCH)),
                List.of());
    }

    private @Nullable Text text(@Nullable Commitment before, Language writer, List<Problem> problems) {
        var said = new TreeMap<Language, String>();
        for (Language language : languages) {
            String words = typed.get("text." + language);
            if (words.length() > LONGEST_TEXT) {
                problems.add(Problem.of("text." + language, "cost.problem.long", LONGEST_TEXT));
            }
            if (!words.isEmpty()) {
                said.put(language, words);
            }
        }
        if (said.isEmpty()) {
            problems.add(Problem.of("text." + languages.getFirst(), "commitment.problem.text"));
            return null;
        }
        Language source = before == null ? writer : before.text().source();
        return Text.of(said.containsKey(source) ? source : said.firstKey(), said);
    }

    private @Nullable UUID city(Set<UUID> cities, List<Problem> problems) {
        Optional<UUID> chosen = cities.stream()
                .filter(city -> city.toString().equals(typed.get("city")))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add(Problem.of("city", "commitment.problem.city"));
        }
        return chosen.orElse(null);
    }

    private Owner owner(List<Problem> problems) {
        String name = typed.get("owner");
        String email = typed.get("email");
        if (name.isEmpty() || name.length() > LONGEST_LINE) {
            problems.add(
                    name.isEmpty()
                            ? Problem.of("owner", "cost.problem.missing")
                            : Problem.of("owner", "cost.problem.long", LONGEST_LINE));
        }
        if (email.isEmpty()) {
            return Owner.named(name);
        }
        if (email.length() > LONGEST_LINE
                || !email.matches(
                        "[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@<>,;:\"()\\[\\]\\\\]{2,}")) {
            problems.add(Problem.of("email", "commitment.problem.email"));
        }
        Language language = languages.stream()
                .filter(one -> one.tag().equals(typed.get("language")))
                .findFirst()
                .orElse(languages.getFirst());
        return new Owner(name, email, language);
    }

    private Commitment.State state(List<Problem> problems) {
        String key = typed.has("state") ? typed.get("state") : Commitment.State.OPEN.key();
        Optional<Commitment.State> state = Arrays.stream(Commitment.State.values())
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (state.isEmpty()) {
            problems.add(Problem.of("state", "cost.problem.state"));
        } else if (state.get() == Commitment.State.DONE && !typed.has("evidence")) {
            problems.add(Problem.of("evidence", "commitment.problem.evidence"));
        }
        return state.orElse(Commitment.State.OPEN);
    }

    private @Nullable LocalDate day(String field, List<Problem> problems) {
        String written = typed.get(field);
        if (written.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException none) {
            // said below
        }
        problems.add(Problem.of(field, "cost.problem.day"));
        return null;
    }
}
