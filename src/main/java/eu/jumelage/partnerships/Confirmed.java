package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Fact.Standing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dates as sources confirm them: what somebody types does not outdo what was settled, nor publish a rumour. */
@Component
class Confirmed {

    private final JdbcClient sql;

    Confirmed(JdbcClient sql) {
        this.sql = sql;
    }

    Agreement dated(Agreement agreement) {
        return agreement.signedOn(date(agreement.id(), Fact.SIGNED, agreement.signed()));
    }

    Partnership dated(Partnership partnership) {
        return partnership.withMilestones(
                milestone -> milestone.happenedOn(date(milestone.id(), Fact.HAPPENED, milestone.happened())));
    }

    private @Nullable PartialDate date(UUID subject, String property, @Nullable PartialDate typed) {
        List<PartialDate> preferred = dates(subject, property, Standing.PREFERRED);
        if (!preferred.isEmpty()) {
            return preferred.getFirst();
        }
        return typed != null && dates(subject, property, Standing.UNCONFIRMED).contains(typed) ? null : typed;
    }

    private List<PartialDate> dates(UUID subject, String property, Standing standing) {
        return sql
                .sql("""
                select value from partnerships.fact
                where subject = :subject and property = :property and standing = :standing""")
                .param("subject", subject)
                .param("property", property)
                .param("standing", Rows.word(standing))
                .query(String.class)
                .list()
                .stream()
                .map(PartialDate::parse)
                .toList();
    }
}
