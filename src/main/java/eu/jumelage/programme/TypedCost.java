package eu.jumelage.programme;

import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.CostItem.Original;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cost item as somebody typed it in a form or a table, right or wrong.
 *
 * @param typed by field: kind, payer, budget, amount, currency, rate, rate-on, rate-source, state, claims, note, file;
 *     it gathers what is wrong
 */
public record TypedCost(Reading typed) {

    private static final int LONGEST_KIND = 100;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 1000;

    private static final String EURO = "EUR";

    /** What it makes; empty where anything is wrong. */
    public Optional<CostItem> read(UUID id, UUID activity, Function<String, Payer> payers) {
        String kind = typed.required("kind", LONGEST_KIND);
        String payer = typed.required("payer", LONGEST_LINE);
        String budget = typed.line("budget", LONGEST_LINE).orElse(null);
        BigDecimal amount = number("amount", TypedAmount::money);
        Original original = original(amount);
        BigDecimal euros = original == null ? amount : original.euros().orElse(null);
        if (original != null && euros == null) {
            typed.wrong("amount", "cost.problem.much");
        }
        CostItem.State state = state();
        LocalDate claims = typed.day("claims").orElse(null);
        String note = typed.line("note", LONGEST_NOTE).orElse(null);
        String file = typed.line("file", LONGEST_LINE).orElse(null);
        return typed.problems().isEmpty() && euros != null
                ? Optional.of(new CostItem(
                        id,
                        activity,
                        CostKinds.of(kind),
                        payers.apply(payer),
                        budget,
                        euros,
                        original,
                        state,
                        claims,
                        note,
                        file,
                        Instant.EPOCH))
                : Optional.empty();
    }

    private CostItem.State state() {
        String said = typed.line("state").orElse(CostItem.State.PLANNED.key());
        return CostKinds.state(said).orElseGet(() -> {
            typed.wrong("state", "cost.problem.state");
            return CostItem.State.PLANNED;
        });
    }

    private @Nullable Original original(@Nullable BigDecimal amount) {
        String currency = typed.entries().get("currency").toUpperCase(Locale.ROOT);
        if (currency.isEmpty() || currency.equals(EURO) || currency.equals("€")) {
            if (typed.entries().has("rate")) {
                typed.wrong("rate", "cost.problem.no-currency");
            }
            return null;
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(one -> one.getCurrencyCode().equals(currency))) {
            typed.wrong("currency", "cost.problem.currency");
            return null;
        }
        BigDecimal rate = number("rate", TypedAmount::rate);
        LocalDate on = typed.requiredDay("rate-on").orElse(null);
        String source = typed.required("rate-source", LONGEST_LINE);
        return amount == null || rate == null ? null : new Original(amount, currency, rate, on, source);
    }

    private @Nullable BigDecimal number(String field, Function<String, TypedAmount> reading) {
        return switch (reading.apply(typed.line(field, LONGEST_LINE).orElse(""))) {
            case TypedAmount.Read(var amount) -> amount;
            case TypedAmount.Wrong(var words) -> {
                typed.wrong(field, words);
                yield null;
            }
        };
    }
}
