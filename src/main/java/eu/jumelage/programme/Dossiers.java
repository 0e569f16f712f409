package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is filed about activities once they are planned or held. */
@Component
@Transactional
public class Dossiers {

    private final JdbcClient sql;
    private final Activities activities;
    private final Recaps recaps;
    private final DossierRows rows;
    private final CostRows costs;
    private final CommitmentRows commitments;
    private final Changes changes;

    Dossiers(
            JdbcClient sql,
            Activities activities,
            Recaps recaps,
            DossierRows rows,
            CostRows costs,
            CommitmentRows commitments,
            Changes changes) {
        this.sql = sql;
        this.activities = activities;
        this.recaps = recaps;
        this.rows = rows;
        this.costs = costs;
        this.commitments = commitments;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public Dossier of(UUID activity) {
        return new Dossier(
                recaps.find(activity),
                rows.headCounts(activity),
                rows.exchange(activity),
                rows.protocol(activity),
                costs.of(activity),
                commitments.of(activity));
    }

    /** What came of it, told for the first time or anew. */
    public void recap(UUID activity, Recap recap) {
        Family family = activities.lock(activity);
        recaps.store(activity, recap);
        tell(family, activity);
    }

    /** All its head-counts, in place of those before; their totals by country are shown with the activity. */
    public void count(UUID activity, List<HeadCount> counts) {
        Family family = activities.lock(activity);
        sql.sql("delete from programme.head_count where activity = :activity")
                .param("activity", activity)
                .update();
        for (HeadCount count : counts) {
            sql.sql("""
                    insert into programme.head_count (activity, country, part, age_band, gender, people)
                    values (:activity, :country, :part, :ageBand, :gender, :people)""")
                    .param("activity", activity)
                    .param("country", count.country())
                    .param("part", count.part().key())
                    .param("ageBand", count.ageBand())
                    .param("gender", count.gender())
                    .param("people", count.people())
                    .update();
        }
        tell(family, activity);
    }

    /** How long, how many and what was learned; shown with the activity. */
    public void exchange(UUID activity, PersonnelExchange exchange) {
        Family family = activities.lock(activity);
        sql.sql("""
                insert into programme.personnel_exchange (activity, weeks, people, learned)
                values (:activity, :weeks, :people, :learned::jsonb)
                on conflict (activity) do update
                set weeks = excluded.weeks, people = excluded.people, learned = excluded.learned""")
                .param("activity", activity)
                .param("weeks", exchange.weeks())
                .param("people", exchange.people())
                .param("learned", Texts.writeOrNull(exchange.learned()))
                .update();
        tell(family, activity);
    }

    public void protocol(UUID activity, Protocol protocol) {
        activities.lock(activity);
        rows.store(activity, protocol);
    }

    /** A new cost, or what is known of it now. */
    public void cost(CostItem item) {
        costs.store(item);
    }

    /** A new commitment, or what became of it. */
    public void commit(Commitment commitment) {
        commitments.store(commitment);
    }

    private void tell(Family family, UUID activity) {
        Activity before = family.member(activity);
        changes.relist(family.with(before.changed(changes.nowAfter(before.changedAt()))));
    }
}
