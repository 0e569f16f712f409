package eu.jumelage.programme;

import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Commitment.Owner;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as somebody typed it in a form, right or wrong.
 *
 * @param typed by field: text.de, text.fr …, city, owner, email, language, due, state, evidence, settled; it gathers
 *     what is wrong
 * @param languages in which its text can be written
 */
public record TypedCommitment(Reading typed, List<Language> languages) {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LINE = 200;
    private static final String ADDRESS =
            "[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@<>,;:\"()\\[\\]\\\\]{2,}";

    /**
     * What it makes; empty where anything is wrong.
     *
     * @param before what it was; null for a new one
     * @param writer the language of a new one's source, where it is written in that
     * @param cities of which one can promise
     */
    public Optional<Commitment> read(
            UUID id, UUID activity, @Nullable Commitment before, Language writer, Set<UUID> cities, LocalDate today) {
        Text text = text(before == null ? writer : before.text().source());
        UUID city = city(cities);
        Owner owner = owner();
        LocalDate due = typed.requiredDay("due").orElse(null);
        Commitment.State state = state();
        String evidence = typed.line("evidence", LONGEST_TEXT).orElse(null);
        LocalDate settled = typed.day("settled").orElse(null);
        boolean open = state == Commitment.State.OPEN;
        if (settled != null && settled.isAfter(today)) {
            typed.wrong("settled", "note.problem.future");
        }
        return typed.problems().isEmpty() && text != null && city != null && due != null
                ? Optional.of(new Commitment(
                        id,
                        activity,
                        text,
                        city,
                        owner,
                        due,
                        state,
                        evidence,
                        open ? null : settled == null ? today : settled,
                        before != null && before.example(),
                        Instant.EPOCH))
                : Optional.empty();
    }

    private @Nullable Text text(Language source) {
        var said = new TreeMap<Language, String>();
        for (Language language : languages) {
            typed.line("text." + language, LONGEST_TEXT).ifPresent(words -> said.put(language, words));
        }
        if (said.isEmpty()) {
            typed.wrong("text." + languages.getFirst(), "commitment.problem.text");
            return null;
        }
        return Text.of(said.containsKey(source) ? source : said.firstKey(), said);
    }

    private @Nullable UUID city(Set<UUID> cities) {
        Optional<UUID> chosen = cities.stream()
                .filter(city -> city.toString().equals(typed.entries().get("city")))
                .findFirst();
        if (chosen.isEmpty()) {
            typed.wrong("city", "commitment.problem.city");
        }
        return chosen.orElse(null);
    }

    private Owner owner() {
        String name = typed.required("owner", LONGEST_LINE);
        String email = typed.line("email", LONGEST_LINE).orElse("");
        if (email.isEmpty()) {
            return Owner.named(name);
        }
        if (!email.matches(ADDRESS)) {
            typed.wrong("email", "commitment.problem.email");
        }
        Language language = languages.stream()
                .filter(one -> one.tag().equals(typed.entries().get("language")))
                .findFirst()
                .orElse(languages.getFirst());
        return new Owner(name, email, language);
    }

    private Commitment.State state() {
        Commitment.State state = typed.value(
                        "state", "cost.problem.state", key -> Keyed.of(Commitment.State.class, key))
                .orElse(Commitment.State.OPEN);
        if (state == Commitment.State.DONE && !typed.entries().has("evidence")) {
            typed.wrong("evidence", "commitment.problem.evidence");
        }
        return state;
    }
}
