package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.Publications;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What sources say, who of them is believed, and where they differ. */
@Component
@Transactional
public class Facts {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Facts(JdbcClient sql, ApplicationEventPublisher events, Publications publications) {
        this.sql = sql;
        this.events = events;
        this.publications = publications;
    }

    /**
     * Notes what a source says. As preferred it settles the matter; beside a preferred one it supports or contradicts
     * that; unconfirmed it stays. Noted again as less than preferred, its word is taken back where it was used.
     */
    public Noting note(Fact fact) {
        if (fact.isDate() && !isDate(fact.value())) {
            return new Noting.NoDate(fact.value());
        }
        lock(fact);
        List<Fact> others = others(fact);
        Fact standing = fact.standing() == Standing.PREFERRED
                ? fact
                : others.stream()
                        .filter(other -> other.standing() == Standing.PREFERRED)
                        .findFirst()
                        .map(fact::beside)
                        .orElse(fact);
        if (standing.standing() == Standing.PREFERRED) {
            prefer(standing, others);
        } else {
            boolean wasPreferred =
                    publicOf(fact.subject()).stream().anyMatch(old -> old.id().equals(fact.id()));
            keep(standing);
            if (wasPreferred) {
                use(standing, null);
            }
        }
        return new Noting.Noted(standing);
    }

    /** This source is believed from now on: what it says stands where it is used, and the others beside it. */
    public Fact settle(UUID fact) {
        Fact settled = get(fact).standing(Standing.PREFERRED);
        lock(settled);
        prefer(settled, others(settled));
        return settled;
    }

    /** Takes back what was noted by mistake; where its word was used, nothing is known any more. */
    public void forget(UUID fact) {
        Fact gone = get(fact);
        lock(gone);
        sql.sql("delete from partnerships.fact where id = :id")
                .param("id", fact)
                .update();
        if (gone.standing() == Standing.PREFERRED) {
            use(gone, null);
        }
    }

    /** All that sources say of a thing, contradictions and rumours too; for staff. */
    @Transactional(readOnly = true)
    public List<Fact> of(UUID subject) {
        return sql.sql("""
                select id, subject, property, value, source, source_url, standing from partnerships.fact
                where subject = :subject
                order by property, array_position(
                    array['preferred', 'supporting', 'contradicting', 'unconfirmed'], standing), id""").param("subject", subject).query(Facts::read).list();
    }

    /** What may be said of a thing in public, with its source. */
    @Transactional(readOnly = true)
    public List<Fact> publicOf(UUID subject) {
        return of(subject).stream()
                .filter(fact -> fact.standing() == Standing.PREFERRED)
                .toList();
    }

    private void prefer(Fact preferred, List<Fact> others) {
        others.forEach(other -> keep(other.beside(preferred))); // first: an index allows one preferred at a time
        keep(preferred);
        use(preferred, preferred.value());
    }

    /** Where the property stands beside its sources it says this; nothing, where no source is believed any more. */
    private void use(Fact fact, @Nullable String value) {
        var partnerships = new HashSet<UUID>();
        switch (fact.property()) {
            case Fact.SIGNED -> partnerships.addAll(sign(fact.subject(), value));
            case Fact.HAPPENED -> partnerships.addAll(happen(fact.subject(), value));
            default -> {} // stands nowhere but here
        }
        if (!partnerships.isEmpty()) {
            events.publishEvent(new RegisterChanged(What.PARTNERSHIP, partnerships));
        }
        publications.publish();
    }

    private List<UUID> sign(UUID agreement, @Nullable String value) {
        return sql.sql("""
                update partnerships.agreement set signed = :value where id = :agreement returning partnership""")
                .param("value", value)
                .param("agreement", agreement)
                .query(UUID.class)
                .list();
    }

    private List<UUID> happen(UUID milestone, @Nullable String value) {
        return sql.sql("""
                update partnerships.milestone set happened = :value where id = :milestone returning partnership""")
                .param("value", value)
                .param("milestone", milestone)
                .query(UUID.class)
                .list();
    }

    /** Two words on one matter come one after the other. */
    private void lock(Fact fact) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:matter, 0))")
                .param("matter", fact.subject() + " " + fact.property())
                .query(row -> {});
    }

    private List<Fact> others(Fact fact) {
        return of(fact.subject()).stream()
                .filter(other ->
                        other.property().equals(fact.property()) && !other.id().equals(fact.id()))
                .toList();
    }

    private Fact get(UUID id) {
        return sql.sql("""
                select id, subject, property, value, source, source_url, standing from partnerships.fact
                where id = :id""")
                .param("id", id)
                .query(Facts::read)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No fact " + id));
    }

    private void keep(Fact fact) {
        sql.sql("""
                insert into partnerships.fact (id, subject, property, value, source, source_url, standing)
                values (:id, :subject, :property, :value, :source::jsonb, :sourceUrl, :standing)
                on conflict (id) do update
                set subject = excluded.subject, property = excluded.property, value = excluded.value,
                    source = excluded.source, source_url = excluded.source_url, standing = excluded.standing""")
                .param("id", fact.id())
                .param("subject", fact.subject())
                .param("property", fact.property())
                .param("value", fact.value())
                .param("source", Texts.write(fact.source()))
                .param("sourceUrl", fact.sourceUrl())
                .param("standing", Rows.word(fact.standing()))
                .update();
    }

    private static boolean isDate(String value) {
        try {
            PartialDate.parse(value);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static Fact read(ResultSet row, int number) throws SQLException {
        return new Fact(
                Rows.id(row, "id"),
                Rows.id(row, "subject"),
                row.getString("property"),
                row.getString("value"),
                Texts.column(row, "source"),
                Rows.stringOrNull(row, "source_url"),
                Rows.constant(Standing.class, row, "standing"));
    }
}
