package eu.jumelage.programme;

import eu.jumelage.mail.Outbox;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was promised. */
@Component
@Transactional
public class Commitments extends Ledger<Commitment> {

    private final CommitmentRows rows;
    private final ActivityTitles titles;
    private final HomeClock clock;
    private final AuditTrail audit;
    private final Outbox outbox;

    Commitments(
            CommitmentRows rows, ActivityTitles titles, HomeClock clock, AuditTrail audit, Once once, Outbox outbox) {
        super(once);
        this.rows = rows;
        this.titles = titles;
        this.clock = clock;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Commitment> of(UUID activity) {
        return rows.of(activity);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Commitment> find(UUID id) {
        return rows.find(id);
    }

    @Override
    Optional<Commitment> lock(UUID id) {
        return rows.lock(id);
    }

    @Override
    Commitment write(Commitment commitment, @Nullable Commitment before, Member by) {
        Commitment after = commitment.changed(clock.instant());
        rows.store(after);
        plan(after);
        audit.note(
                by,
                before == null ? "commitment-noted" : "commitment-changed",
                "activity",
                after.activity(),
                titles.of(after.activity(), by.language()),
                before == null ? Map.of() : fields(before),
                fields(after));
        return after;
    }

    /** The next reminder from today on, but no second one on a day. */
    private void plan(Commitment commitment) {
        if (!commitment.isReminded()) {
            rows.plan(commitment.id(), null);
            outbox.takeBack(Reminders.key(commitment));
            return;
        }
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate last = rows.remindedOn(commitment.id());
        rows.plan(
                commitment.id(), commitment.remindedAfter(last == null || last.isBefore(yesterday) ? yesterday : last));
    }

    private static Map<String, String> fields(Commitment commitment) {
        var fields = new TreeMap<String, String>();
        commitment
                .text()
                .in()
                .forEach((language, wording) -> fields.put("commitment.text." + language.tag(), wording.is()));
        fields.put("commitment.owner", commitment.owner().name());
        fields.put("commitment.email", Objects.toString(commitment.owner().email(), ""));
        fields.put("commitment.due", commitment.dueOn().toString());
        fields.put("commitment.state", commitment.state().key());
        fields.put("commitment.evidence", Objects.toString(commitment.evidence(), ""));
        fields.put("commitment.settled", Objects.toString(commitment.settledOn(), ""));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
