package eu.jumelage.programme;

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

/** Cost items as the database keeps them. */
@Component
class CostRows {

    private final JdbcClient sql;

    CostRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<CostItem> of(UUID activity) {
        return sql.sql("""
                select id, activity, kind, payer, payer_city, payer_organisation, budget_title, amount_eur,
                    amount_original, currency, rate, rate_on, rate_source, state, claims_open_until, note,
                    file_reference, changed_at
                from programme.cost_item
                where activity = :activity
                order by kind, payer, id""").param("activity", activity).query(CostRows::read).list();
    }

    Optional<CostItem> find(UUID id) {
        return sql.sql("""
                select id, activity, kind, payer, payer_city, payer_organisation, budget_title, amount_eur,
                    amount_original, currency, rate, rate_on, rate_source, state, claims_open_until, note,
                    file_reference, changed_at
                from programme.cost_item where id = :id""").param("id", id).query(CostRows::read).optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<CostItem> lock(UUID id) {
        sql.sql("select id from programme.cost_item where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
        return find(id);
    }

    static CostItem read(ResultSet row, int number) throws SQLException {
        return new CostItem(
                row.getObject("id", UUID.class),
                row.getObject("activity", UUID.class),
                row.getString("kind"),
                new Payer(
                        row.getString("payer"),
                        row.getObject("payer_city", UUID.class),
                        row.getObject("payer_organisation", UUID.class)),
                row.getString("budget_title"),
                row.getBigDecimal("amount_eur"),
                original(row),
                Keyed.of(CostItem.State.class, row.getString("state")),
                row.getObject("claims_open_until", LocalDate.class),
                row.getString("note"),
                row.getString("file_reference"),
                Moments.of(row, "changed_at"));
    }

    private static CostItem.@Nullable Original original(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount_original");
        return amount == null
                ? null
                : new CostItem.Original(
                        amount,
                        row.getString("currency"),
                        row.getBigDecimal("rate"),
                        row.getObject("rate_on", LocalDate.class),
                        row.getString("rate_source"));
    }

    void store(CostItem item) {
        CostItem.Original original = item.original();
        sql.sql("""
                insert into programme.cost_item (id, activity, kind, payer, payer_city, payer_organisation,
                    budget_title, amount_eur, amount_original, currency, rate, rate_on, rate_source, state,
                    claims_open_until, note, file_reference, changed_at)
                values (:id, :activity, :kind, :payer, :payerCity, :payerOrganisation, :budgetTitle, :euros, :original,
                    :currency, :rate, :rateOn, :rateSource, :state, :claimsOpenUntil, :note, :fileReference, :changedAt)
                on conflict (id) do update
                set kind = excluded.kind, payer = excluded.payer, payer_city = excluded.payer_city,
                    payer_organisation = excluded.payer_organisation, budget_title = excluded.budget_title,
                    amount_eur = excluded.amount_eur, amount_original = excluded.amount_original,
                    currency = excluded.currency, rate = excluded.rate, rate_on = excluded.rate_on,
                    rate_source = excluded.rate_source, state = excluded.state,
                    claims_open_until = excluded.claims_open_until, note = excluded.note,
                    file_reference = excluded.file_reference, changed_at = excluded.changed_at""")
                .param("id", item.id())
                .param("activity", item.activity())
                .param("kind", item.kind())
                .param("payer", item.payer().name())
                .param("payerCity", item.payer().city())
                .param("payerOrganisation", item.payer().organisation())
                .param("budgetTitle", item.budgetTitle())
                .param("euros", item.euros())
                .param("original", original == null ? null : original.amount())
                .param("currency", original == null ? "EUR" : original.currency())
                .param("rate", original == null ? null : original.rate())
                .param("rateOn", original == null ? null : original.rateOn())
                .param("rateSource", original == null ? null : original.rateSource())
                .param("state", item.state().key())
                .param("claimsOpenUntil", item.claimsOpenUntil())
                .param("note", item.note())
                .param("fileReference", item.fileReference())
                .param("changedAt", Moments.column(item.changedAt()))
                .update();
    }

    /** Remembers the line of a table that an item came from. */
    void cameFrom(UUID item, String line) {
        sql.sql("update programme.cost_item set import_key = :line where id = :id")
                .param("id", item)
                .param("line", line)
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from programme.cost_item where id = :id")
                .param("id", id)
                .update();
    }
}
