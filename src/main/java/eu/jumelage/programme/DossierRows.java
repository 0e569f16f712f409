package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is filed about all activities, as the database keeps it. */
@Component
class DossierRows {

    private final JdbcClient sql;

    DossierRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<HeadCount> headCounts(UUID activity) {
        return sql.sql("""
                select country, part, age_band, gender, people from programme.head_count
                where activity = :activity
                order by part, country, age_band, gender""")
                .param("activity", activity)
                .query((row, _) -> new HeadCount(
                        row.getString("country"),
                        Keyed.of(HeadCount.Part.class, row.getString("part")),
                        row.getString("age_band"),
                        row.getString("gender"),
                        row.getInt("people")))
                .list();
    }

    Optional<PersonnelExchange> exchange(UUID activity) {
        return sql.sql("select weeks, people, learned from programme.personnel_exchange where activity = :activity")
                .param("activity", activity)
                .query((row, _) -> new PersonnelExchange(
                        row.getObject("weeks", Integer.class),
                        row.getObject("people", Integer.class),
                        Texts.columnOrNull(row, "learned")))
                .optional();
    }

    Optional<Protocol> protocol(UUID activity) {
        List<Protocol.Member> delegation = sql.sql("""
                select function, organisation from programme.delegation_member
                where activity = :activity order by position""")
                .param("activity", activity)
                .query((row, _) -> new Protocol.Member(row.getString("function"), row.getString("organisation")))
                .list();
        return sql.sql("""
                select direction, purpose, forms_of_address, interpreters, gifts, flags, seating
                from programme.protocol where activity = :activity""")
                .param("activity", activity)
                .query((row, _) -> new Protocol(
                        direction(row.getString("direction")),
                        row.getString("purpose"),
                        delegation,
                        row.getString("forms_of_address"),
                        row.getString("interpreters"),
                        row.getString("gifts"),
                        row.getString("flags"),
                        row.getString("seating")))
                .optional();
    }

    private static Protocol.@Nullable Direction direction(@Nullable String key) {
        return key == null ? null : Keyed.of(Protocol.Direction.class, key);
    }

    void store(UUID activity, Protocol protocol) {
        Protocol.Direction direction = protocol.direction();
        sql.sql("""
                insert into programme.protocol (activity, direction, purpose, forms_of_address, interpreters, gifts,
                    flags, seating)
                values (:activity, :direction, :purpose, :formsOfAddress, :interpreters, :gifts, :flags, :seating)
                on conflict (activity) do update
                set direction = excluded.direction, purpose = excluded.purpose,
                    forms_of_address = excluded.forms_of_address, interpreters = excluded.interpreters,
                    gifts = excluded.gifts, flags = excluded.flags, seating = excluded.seating""")
                .param("activity", activity)
                .param("direction", direction == null ? null : direction.key())
                .param("purpose", protocol.purpose())
                .param("flags", protocol.flags())
                .param("seating", protocol.seating())
                .param("formsOfAddress", protocol.formsOfAddress())
                .param("interpreters", protocol.interpreters())
                .param("gifts", protocol.gifts())
                .update();
        sql.sql("delete from programme.delegation_member where activity = :activity")
                .param("activity", activity)
                .update();
        int position = 0;
        for (var member : protocol.delegation()) {
            sql.sql("""
                    insert into programme.delegation_member (activity, position, function, organisation)
                    values (:activity, :position, :function, :organisation)""")
                    .param("activity", activity)
                    .param("position", position++)
                    .param("function", member.function())
                    .param("organisation", member.organisation())
                    .update();
        }
    }

    List<CostItem> costs(UUID activity) {
        return sql.sql("""
                select id, activity, kind, payer, budget_title, amount_eur, amount_original, currency, rate, state,
                    claims_open_until
                from programme.cost_item
                where activity = :activity
                order by kind, payer, id""")
                .param("activity", activity)
                .query((row, _) -> new CostItem(
                        row.getObject("id", UUID.class),
                        row.getObject("activity", UUID.class),
                        row.getString("kind"),
                        row.getString("payer"),
                        row.getString("budget_title"),
                        row.getBigDecimal("amount_eur"),
                        original(row),
                        Keyed.of(CostItem.State.class, row.getString("state")),
                        row.getObject("claims_open_until", LocalDate.class)))
                .list();
    }

    private static CostItem.@Nullable Original original(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount_original");
        return amount == null
                ? null
                : new CostItem.Original(amount, row.getString("currency"), row.getBigDecimal("rate"));
    }

    void store(CostItem item) {
        CostItem.Original original = item.original();
        sql.sql("""
                insert into programme.cost_item (id, activity, kind, payer, budget_title, amount_eur, amount_original,
                    currency, rate, state, claims_open_until)
                values (:id, :activity, :kind, :payer, :budgetTitle, :euros, :original, :currency, :rate, :state,
                    :claimsOpenUntil)
                on conflict (id) do update
                set kind = excluded.kind, payer = excluded.payer, budget_title = excluded.budget_title,
                    amount_eur = excluded.amount_eur, amount_original = excluded.amount_original,
                    currency = excluded.currency, rate = excluded.rate, state = excluded.state,
                    claims_open_until = excluded.claims_open_until""")
                .param("id", item.id())
                .param("activity", item.activity())
                .param("kind", item.kind())
                .param("payer", item.payer())
                .param("budgetTitle", item.budgetTitle())
                .param("euros", item.euros())
                .param("original", original == null ? null : original.amount())
                .param("currency", original == null ? "EUR" : original.currency())
                .param("rate", original == null ? null : original.rate())
                .param("state", item.state().key())
                .param("claimsOpenUntil", item.claimsOpenUntil())
                .update();
    }

    List<Commitment> commitments(UUID activity) {
        return sql.sql("""
                select id, activity, text, by_city, owner, due_on, state, evidence, example
                from programme.commitment
                where activity = :activity
                order by due_on, id""")
                .param("activity", activity)
                .query((row, _) -> new Commitment(
                        row.getObject("id", UUID.class),
                        row.getObject("activity", UUID.class),
                        Texts.column(row, "text"),
                        row.getObject("by_city", UUID.class),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class),
                        Keyed.of(Commitment.State.class, row.getString("state")),
                        row.getString("evidence"),
                        row.getBoolean("example")))
                .list();
    }

    void store(Commitment commitment) {
        sql.sql("""
                insert into programme.commitment (id, activity, text, by_city, owner, due_on, state, evidence, example)
                values (:id, :activity, :text::jsonb, :byCity, :owner, :dueOn, :state, :evidence, :example)
                on conflict (id) do update
                set text = excluded.text, by_city = excluded.by_city, owner = excluded.owner,
                    due_on = excluded.due_on, state = excluded.state, evidence = excluded.evidence""")
                .param("id", commitment.id())
                .param("activity", commitment.activity())
                .param("text", Texts.write(commitment.text()))
                .param("byCity", commitment.byCity())
                .param("owner", commitment.owner())
                .param("dueOn", commitment.dueOn())
                .param("state", commitment.state().key())
                .param("evidence", commitment.evidence())
                .param("example", commitment.example())
                .update();
    }
}
