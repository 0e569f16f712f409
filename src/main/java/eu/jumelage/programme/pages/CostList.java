package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.CostLedger.Sum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an activity costs, for staff only. */
public record CostList(OfficeFrame frame, UUID activity, List<CostItem> items, Sum sum, LocalDate today) {

    public String fresh() {
        return CostSheet.NAMES.blank(activity);
    }

    public String money(BigDecimal euros) {
        return Money.said(euros, frame.language());
    }

    /** As it was paid, and by which rate that became euros; empty for euros. */
    public String original(CostItem item) {
        CostItem.Original original = item.original();
        if (original == null) {
            return "";
        }
        String amount = Money.said(original.amount(), original.currency(), frame.language());
        String rate = Money.rate(original.rate(), frame.language());
        return original.rateOn() == null
                ? amount + " × " + rate
                : frame.say(
                        "cost.by-rate",
                        amount,
                        rate,
                        SaidDay.of(original.rateOn(), frame.language()),
                        Objects.toString(original.rateSource(), ""));
    }

    public String kind(CostItem item) {
        return CostKinds.said(item.kind(), frame.language());
    }

    public String state(CostItem item) {
        return frame.say("cost.state." + item.state().key());
    }

    public String day(LocalDate day) {
        return SaidDay.of(day, frame.language());
    }

    public boolean isPressing(CostItem item) {
        return LedgerWishes.isPressing(item, today);
    }

    /** "7.300,00 € geplant, 840,50 € endgültig". */
    public String byState() {
        return Arrays.stream(CostItem.State.values())
                .filter(state -> Objects.requireNonNull(sum.by().get(state)).signum() > 0)
                .map(state -> money(Objects.requireNonNull(sum.by().get(state))) + " "
                        + frame.say("cost.state." + state.key()))
                .collect(Collectors.joining(", "));
    }
}
