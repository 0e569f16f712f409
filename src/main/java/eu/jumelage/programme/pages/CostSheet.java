package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Short;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.Costs;
import eu.jumelage.programme.Payers;
import eu.jumelage.programme.TypedCost;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet of a cost item. */
@Component
class CostSheet implements LedgerSheet<CostItem> {

    static final Names NAMES = new Names("costs", "cost.new", "cost.title");

    private static final int PROPOSED = 200;
    private static final List<String> CURRENCIES = List.of(
            "EUR", "CHF", "GBP", "USD", "PLN", "CZK", "HUF", "SEK", "DKK", "RON", "TRY", "RUB", "UZS", "JPY", "CNY",
            "KRW", "MXN", "ARS", "NAD", "IDR", "ILS", "UAH");

    private final Costs costs;
    private final CostLedger ledger;
    private final Payers payers;
    private final Offers offers;
    private final TemplateEngine templates;

    CostSheet(Costs costs, CostLedger ledger, Payers payers, Offers offers, TemplateEngine templates) {
        this.costs = costs;
        this.ledger = ledger;
        this.payers = payers;
        this.offers = offers;
        this.templates = templates;
    }

    @Override
    public Names names() {
        return NAMES;
    }

    @Override
    public Costs ledger() {
        return costs;
    }

    @Override
    public List<Language> languages(Language reader) {
        return offers.languages();
    }

    @Override
    public Entries typed(CostItem item, Language reader) {
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

    @Override
    public Entries blank(Language reader) {
        return Entries.NONE.with("currency", "EUR").with("state", "planned");
    }

    /** What an amount in another currency comes to. */
    @Override
    public String lead(CostItem item, Language reader) {
        CostItem.Original original = item.original();
        return original == null
                ? ""
                : Words.in(reader)
                        .say(
                                "cost.comes-to",
                                Money.said(original.amount(), original.currency(), reader),
                                Money.said(item.euros(), reader));
    }

    @Override
    public Content below(CostItem item, OfficeFrame frame) {
        return output -> templates.render(
                "eu/jumelage/programme/pages/CostDeleting.jte",
                new CostDeleting(frame, NAMES.one(item.id()) + "/delete"),
                output);
    }

    @Override
    public List<Field> fields(Language reader) {
        return List.of(
                new Line("kind", "cost.field.kind", true, CostKinds.all(reader)),
                new Line("payer", "cost.field.payer", true, payers(reader)),
                new Line("budget", "cost.field.budget", false, ledger.budgets(PROPOSED)),
                new Short("amount", "cost.field.amount", List.of()),
                new Short("currency", "cost.field.currency", CURRENCIES),
                new Short("rate", "cost.field.rate", List.of()),
                new Day("rate-on", "cost.field.rate-on"),
                new Line("rate-source", "cost.field.rate-source", false),
                new Choice(
                        "state", "cost.field.state", true, Offers.of(CostItem.State.values(), "cost.state.", reader)),
                new Day("claims", "cost.field.claims"),
                new Lines("note", "cost.field.note"),
                new Line("file", "cost.field.file", false));
    }

    private List<String> payers(Language reader) {
        return Stream.of(
                        offers.cities(reader).stream().map(Option::label),
                        offers.organisations(reader).stream().map(Option::label),
                        ledger.payers(PROPOSED).stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    @Override
    public Optional<CostItem> read(Reading typed, UUID id, UUID activity, @Nullable CostItem before, Language reader) {
        return new TypedCost(typed).read(id, activity, payers::of);
    }
}
