package eu.jumelage.programme.pages;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.programme.Balance;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Project;
import java.math.BigDecimal;
import java.util.List;

/** What a project brought and cost so far, added up over its activities; for the office alone. */
public record ProjectNow(OfficeFrame frame, Project project, Balance balance) {

    public List<CostItem.State> costStates() {
        return List.of(CostItem.State.values()).stream()
                .filter(balance.costs()::containsKey)
                .toList();
    }

    public String cost(CostItem.State state) {
        return money(balance.costs().getOrDefault(state, BigDecimal.ZERO), "EUR");
    }

    public String sum() {
        return money(balance.cost(), "EUR");
    }

    /** The budget; empty where nobody has said. */
    public String budget() {
        Project.Budget budget = project.budget();
        return budget == null ? "" : money(budget.amount(), budget.currency());
    }

    private String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(frame.language().icu());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }
}
