package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.pages.LedgerField.Option;
import eu.jumelage.programme.pages.LedgerField.Type;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a cost item: what it shows, and what can be chosen in it. */
@Component
class CostSheet {

    private static final int PROPOSED = 200;
    private static final List<String> CURRENCIES = List.of(
            "EUR", "CHF", "GBP", "USD", "PLN", "CZK", "HUF", "SEK", "DKK", "RON", "TRY", "RUB", "UZS", "JPY", "CNY",
            "KRW", "MXN", "ARS", "NAD", "IDR", "ILS", "UAH");

    private final Offers offers;
    private final CostLedger ledger;

    CostSheet(Offers offers, CostLedger ledger) {
        this.offers = offers;
        this.ledger = ledger;
    }

    /** An item as its reader would type it. */
    static Entries entries(CostItem item, Language reader) {
        var typed = new TreeMap<String, String>();
        CostItem.Original original = item.original();
        typed.put("kind", CostKinds.said(item.kind(), reader));
        typed.put("payer", item.payer().name());
        typed.put("budget", Objects.toString(item.budgetTitle(), ""));
        typed.put("amount", Money.typed(original == null ? item.euros() : original.amount(), reader));
        typed.put("currency", original == null ? "EUR" : original.currency());
        if (original != null) {
            typed.put("rate", Money.rate(original.rate(), reader));
            typed.put("rate-on", Objects.toString(original.rateOn(), ""));
            typed.put("rate-source", Objects.toString(original.rateSource(), ""));
        }
        typed.put("state", item.state().key());
        typed.put("claims", Objects.toString(item.claimsOpenUntil(), ""));
        typed.put("note", Objects.toString(item.note(), ""));
        typed.put("file", Objects.toString(item.fileReference(), ""));
        return new Entries(typed);
    }

    static Entries blank() {
        return Entries.NONE.with("currency", "EUR").with("state", "planned");
    }

    /** What an amount in another currency comes to; null for euros. */
    static @Nullable String shown(CostItem item, Language reader) {
        CostItem.Original original = item.original();
        return original == null
                ? null
                : Words.in(reader)
                        .say(
                                "cost.comes-to",
                                Money.said(original.amount(), original.currency(), reader),
                                Money.said(item.euros(), reader));
    }

    /** @param theirs what somebody else made of it meanwhile; null for nothing */
    List<LedgerField> fields(Entries typed, List<Problem> problems, @Nullable Entries theirs, Language reader) {
        Words words = Words.in(reader);
        var of = new Making(typed, problems, theirs, reader);
        return List.of(
                of.line("kind", proposals(CostKinds.all(reader).stream()), words.say("cost.kind.help")),
                of.line("payer", proposals(payers(reader)), words.say("cost.payer.help")),
                of.line("budget", proposals(ledger.budgets(PROPOSED).stream()), null),
                of.field("amount", Type.SHORT, List.of(), words.say("cost.amount.help")),
                of.field("currency", Type.SHORT, proposals(CURRENCIES.stream()), words.say("cost.currency.help")),
                of.field("rate", Type.SHORT, List.of(), words.say("cost.rate.help")),
                of.field("rate-on", Type.DAY, List.of(), null),
                of.line("rate-source", List.of(), words.say("cost.rate-source.help")),
                of.field("state", Type.CHOICE, states(reader), null),
                of.field("claims", Type.DAY, List.of(), words.say("cost.claims.help")),
                of.field("note", Type.LINES, List.of(), null),
                of.line("file", List.of(), words.say("cost.file.help")));
    }

    static List<Option> states(Language reader) {
        return Arrays.stream(CostItem.State.values())
                .map(state -> new Option(state.key(), Words.in(reader).say("cost.state." + state.key())))
                .toList();
    }

    private Stream<String> payers(Language reader) {
        return Stream.of(
                        offers.cities(reader).stream().map(one -> one.label()),
                        offers.organisations(reader).stream().map(one -> one.label()),
                        ledger.payers(PROPOSED).stream())
                .flatMap(Function.identity())
                .distinct();
    }

    private static List<Option> proposals(Stream<String> names) {
        return names.map(name -> new Option(name, "")).toList();
    }

    /** Fills fields with what was typed. */
    private record Making(
            Entries typed, List<Problem> problems, @Nullable Entries theirs, Language reader) {

        LedgerField line(String key, List<Option> options, @Nullable String help) {
            return field(key, Type.LINE, options, help);
        }

        LedgerField field(String key, Type type, List<Option> options, @Nullable String help) {
            return new LedgerField(
                    key,
                    Words.in(reader).say("cost.field." + key),
                    type,
                    typed.get(key),
                    options,
                    help,
                    Sheets.problem(key, problems, reader),
                    Sheets.theirs(key, typed, theirs));
        }
    }
}
