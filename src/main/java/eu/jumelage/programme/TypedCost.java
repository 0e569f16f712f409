package eu.jumelage.programme;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.CostItem.Original;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cost item as somebody typed it in a form or a table, right or wrong.
 *
 * @param typed by field: kind, payer, budget, amount, currency, rate, rate-on, rate-source, state, claims, note, file
 */
public record TypedCost(Entries typed) {

    /** In characters. */
    public static final Map<String, Integer> LONGEST = Map.of(
            "kind",
            100,
            "payer",
            200,
            "budget",
            200,
            "amount",
            200,
            "rate",
            200,
            "rate-source",
            200,
            "note",
            1000,
            "file",
            200);

    private static final String EURO = "EUR";

    /** What it makes; the item is missing where there are problems. */
    public record Read(Optional<CostItem> item, List<Problem> problems) {}

    public Read read(UUID id, UUID activity, Function<String, Payer> payers) {
        var problems = new ArrayList<Problem>();
        LONGEST.forEach((field, most) -> {
            if (typed.get(field).length() > most) {
                problems.add(Problem.of(field, "cost.problem.long", most));
            }
        });
        String kind = needed("kind", problems);
        String payer = needed("payer", problems);
        BigDecimal amount = number("amount", TypedAmount.money(typed.get("amount")), problems);
        Original original = original(amount, problems);
        BigDecimal euros = original == null ? amount : original.euros().orElse(null);
        if (original != null && euros == null) {
            problems.add(Problem.of("amount", "cost.problem.much"));
        }
        CostItem.State state =
                typed.has("state") ? CostKinds.state(typed.get("state")).orElse(null) : CostItem.State.PLANNED;
        if (state == null) {
            problems.add(Problem.of("state", "cost.problem.state"));
        }
        LocalDate claims = day("claims", problems);
        if (!problems.isEmpty() || euros == null || state == null) {
            return new Read(Optional.empty(), List.copyOf(problems));
        }
        var item = new CostItem(
                id,
                activity,
                CostKinds.of(kind),
                payers.apply(payer),
                orNull("budget"),
                euros,
                original,
                state,
                claims,
                orNull("note"),
                orNull("file"),
                Instant.EPOCH);
        return new Read(Optional.of(item), List.of());
    }

    private @Nullable Original original(@Nullable BigDecimal amount, List<Problem> problems) {
        String currency = typed.get("currency").toUpperCase(Locale.ROOT);
        if (currency.isEmpty() || currency.equals(EURO) || currency.equals("€")) {
            if (typed.has("rate")) {
                problems.add(Problem.of("rate", "cost.problem.no-currency"));
            }
            return null;
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(one -> one.getCurrencyCode().equals(currency))) {
            problems.add(Problem.of("currency", "cost.problem.currency"));
            return null;
        }
        BigDecimal rate = number("rate", TypedAmount.rate(typed.get("rate")), problems);
        LocalDate on = day("rate-on", problems);
        if (on == null && !typed.has("rate-on")) {
            problems.add(Problem.of("rate-on", "cost.problem.missing"));
        }
        String source = needed("rate-source", problems);
        return amount == null || rate == null ? null : new Original(amount, currency, rate, on, source);
    }

    private static @Nullable BigDecimal number(String field, TypedAmount typed, List<Problem> problems) {
        return switch (typed) {
            case TypedAmount.Read(var amount) -> amount;
            case TypedAmount.Wrong(var words) -> {
                problems.add(Problem.of(field, words));
                yield null;
            }
        };
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

    private String needed(String field, List<Problem> problems) {
        String written = typed.get(field);
        if (written.isEmpty()) {
            problems.add(Problem.of(field, "cost.problem.missing"));
        }
        return written;
    }

    private @Nullable String orNull(String field) {
        return typed.has(field) ? typed.get(field) : null;
    }
}
