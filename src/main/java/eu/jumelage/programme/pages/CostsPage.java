package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.CostLedger.Entry;
import eu.jumelage.programme.CostLedger.Sum;
import eu.jumelage.programme.saying.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The book of costs, narrowed and summed up.
 *
 * @param more whether there is a page after this one
 * @param alone what it is narrowed to that no list offers: the title of an activity or a project; empty for nothing
 */
public record CostsPage(
        OfficeFrame frame,
        CostFilter filter,
        Choices choices,
        List<Entry> entries,
        boolean more,
        Sum total,
        List<Sum> years,
        List<Sum> partners,
        List<Sum> activities,
        String alone,
        LocalDate today)
        implements OfficePage {

    /** The activities whose sums are named. */
    public static final int SUMS = 50;

    /** What the book can be narrowed to. */
    public record Choices(
            List<Option> cities, List<Option> years, List<Option> states, List<Option> payers, List<Option> budgets) {}

    public List<String> orders() {
        return CostLedger.orders();
    }

    public CostItem.State[] states() {
        return CostItem.State.values();
    }

    public String money(BigDecimal euros) {
        return Money.said(euros, frame.language());
    }

    public String money(Sum sum, CostItem.State state) {
        BigDecimal amount = Objects.requireNonNull(sum.by().get(state));
        return amount.signum() == 0 ? "–" : money(amount);
    }

    /** As it was paid; empty for euros. */
    public String original(CostItem item) {
        CostItem.Original original = item.original();
        return original == null ? "" : Money.said(original.amount(), original.currency(), frame.language());
    }

    public String kind(CostItem item) {
        return CostKinds.said(item.kind(), frame.language());
    }

    public String state(CostItem.State state) {
        return frame.say("cost.state." + state.key());
    }

    public String days(Entry entry) {
        String first = entry.first();
        if (first == null) {
            return "";
        }
        return Dates.span(first, entry.last() == null ? first : entry.last(), frame.language());
    }

    public String day(LocalDate day) {
        return SaidDay.of(day, frame.language());
    }

    /** Money can still be asked back for a month at most. */
    public boolean isPressing(CostItem item) {
        return LedgerWishes.isPressing(item, today);
    }

    public String label(Sum sum, String otherwise) {
        return sum.label() != null ? sum.label() : sum.key() != null ? sum.key() : frame.say(otherwise);
    }
}
