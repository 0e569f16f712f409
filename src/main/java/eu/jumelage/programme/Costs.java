package eu.jumelage.programme;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what activities cost. */
@Component
@Transactional
public class Costs extends Ledger<CostItem> {

    private final CostRows rows;
    private final ActivityTitles titles;
    private final HomeClock clock;
    private final AuditTrail audit;

    Costs(CostRows rows, ActivityTitles titles, HomeClock clock, AuditTrail audit, Once once) {
        super(once);
        this.rows = rows;
        this.titles = titles;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A line of a table that makes an item.
     *
     * @param key of the line, by which it is known when it comes again
     */
    public record Line(String key, CostItem item) {}

    @Override
    @Transactional(readOnly = true)
    public List<CostItem> of(UUID activity) {
        return rows.of(activity);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CostItem> find(UUID id) {
        return rows.find(id);
    }

    @Override
    Optional<CostItem> lock(UUID id) {
        return rows.lock(id);
    }

    /** Whether there was one to delete. */
    public boolean delete(UUID id, Member by) {
        CostItem before = rows.lock(id).orElse(null);
        if (before == null) {
            return false;
        }
        rows.delete(id);
        note("cost-deleted", before, fields(before), Map.of(), by);
        return true;
    }

    /** All or none of them; those of the caller's are in one transaction. */
    public void take(List<Line> lines, Member by) {
        for (Line line : lines) {
            CostItem made = write(line.item(), null, by);
            rows.cameFrom(made.id(), line.key());
        }
    }

    @Override
    CostItem write(CostItem item, @Nullable CostItem before, Member by) {
        CostItem after = item.changed(clock.instant());
        rows.store(after);
        note(
                before == null ? "cost-noted" : "cost-changed",
                after,
                before == null ? Map.of() : fields(before),
                fields(after),
                by);
        return after;
    }

    private void note(String act, CostItem item, Map<String, String> before, Map<String, String> after, Member by) {
        audit.note(by, act, "activity", item.activity(), titles.of(item.activity(), by.language()), before, after);
    }

    private static Map<String, String> fields(CostItem item) {
        var fields = new TreeMap<String, String>();
        fields.put("cost.kind", item.kind());
        fields.put("cost.payer", item.payer().name());
        fields.put("cost.budget", Objects.toString(item.budgetTitle(), ""));
        fields.put("cost.euros", item.euros().toPlainString());
        CostItem.Original original = item.original();
        if (original != null) {
            fields.put("cost.amount", original.amount().toPlainString() + " " + original.currency());
            fields.put("cost.rate", original.rate().stripTrailingZeros().toPlainString());
            fields.put("cost.rate-on", Objects.toString(original.rateOn(), ""));
            fields.put("cost.rate-source", Objects.toString(original.rateSource(), ""));
        }
        fields.put("cost.state", item.state().key());
        fields.put("cost.claims", Objects.toString(item.claimsOpenUntil(), ""));
        fields.put("cost.note", Objects.toString(item.note(), ""));
        fields.put("cost.file", Objects.toString(item.fileReference(), ""));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
