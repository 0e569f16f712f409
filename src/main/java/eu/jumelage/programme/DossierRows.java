package eu.jumelage.programme;

import eu.jumelage.web.Texts;
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
}
