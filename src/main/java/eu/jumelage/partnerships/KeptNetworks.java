package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Network.Member;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Networks as they lie in their tables. */
@Component
class KeptNetworks {

    private final JdbcClient sql;

    KeptNetworks(JdbcClient sql) {
        this.sql = sql;
    }

    /** In no order. */
    List<Network> all() {
        return read(null);
    }

    Optional<Network> find(UUID id) {
        return read(id).stream().findFirst();
    }

    /** Where a bug alone asks for what is not there. */
    Network get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No network " + id));
    }

    /** One that is to be changed: whoever else wants that waits. */
    Network lock(UUID id) {
        sql.sql("select id from partnerships.network where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    /** As a whole: what it was is replaced by what it is. */
    void keep(Network network) {
        sql.sql("""
                insert into partnerships.network (id, name, abbreviation, text, website)
                values (:id, :name::jsonb, :abbreviation, :text::jsonb, :website)
                on conflict (id) do update
                set name = excluded.name, abbreviation = excluded.abbreviation, text = excluded.text,
                    website = excluded.website""")
                .param("id", network.id())
                .param("name", Texts.write(network.name()))
                .param("abbreviation", network.abbreviation())
                .param("text", Texts.writeOrNull(network.text()))
                .param("website", network.website())
                .update();
        sql.sql("delete from partnerships.network_member where network = :network")
                .param("network", network.id())
                .update();
        for (Member member : network.members()) {
            sql.sql("""
                    insert into partnerships.network_member (network, city, since, until)
                    values (:network, :city, :since, :until)""")
                    .param("network", network.id())
                    .param("city", member.city())
                    .param("since", Rows.iso(member.since()))
                    .param("until", Rows.iso(member.until()))
                    .update();
        }
    }

    private List<Network> read(@Nullable UUID only) {
        Map<UUID, List<Member>> members = members(only);
        return sql.sql("""
                select id, name, abbreviation, text, website from partnerships.network
                where :only::uuid is null or id = :only""")
                .param("only", only)
                .query((row, _) -> network(row, members.getOrDefault(Rows.id(row, "id"), List.of())))
                .list();
    }

    private Map<UUID, List<Member>> members(@Nullable UUID only) {
        var members = new HashMap<UUID, List<Member>>();
        sql.sql("""
                select network, city, since, until from partnerships.network_member
                where :only::uuid is null or network = :only
                order by since nulls first, city""").param("only", only).query(row -> {
            members.computeIfAbsent(Rows.id(row, "network"), _ -> new ArrayList<>())
                    .add(new Member(
                            Rows.id(row, "city"), Rows.dateOrNull(row, "since"), Rows.dateOrNull(row, "until")));
        });
        return members;
    }

    private static Network network(ResultSet row, List<Member> members) throws SQLException {
        return new Network(
                Rows.id(row, "id"),
                Texts.column(row, "name"),
                Rows.stringOrNull(row, "abbreviation"),
                Texts.columnOrNull(row, "text"),
                Rows.stringOrNull(row, "website"),
                members);
    }
}
