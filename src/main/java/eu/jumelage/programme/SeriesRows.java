package eu.jumelage.programme;

import eu.jumelage.programme.Series.Host;
import eu.jumelage.programme.Series.Stage;
import eu.jumelage.web.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All series, as the database keeps them. */
@Component
class SeriesRows {

    private final JdbcClient sql;

    SeriesRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whoever changes it waits for whoever changes it. */
    Series lock(UUID id) {
        sql.sql("select id from programme.series where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return find(id).orElseThrow();
    }

    Optional<Series> find(UUID id) {
        return sql.sql("select name, text, rhythm, publication from programme.series where id = :id")
                .param("id", id)
                .query((row, _) -> new Series(
                        id,
                        Texts.column(row, "name"),
                        Texts.columnOrNull(row, "text"),
                        Texts.columnOrNull(row, "rhythm"),
                        Keyed.of(Publication.class, row.getString("publication")),
                        hosts(id),
                        aliases(id),
                        stages(id)))
                .optional();
    }

    List<UUID> editions(UUID series) {
        return sql.sql("select id from programme.activity where series = :series")
                .param("series", series)
                .query(UUID.class)
                .list();
    }

    void store(Series series) {
        sql.sql("""
                insert into programme.series (id, name, text, rhythm, publication)
                values (:id, :name::jsonb, :text::jsonb, :rhythm::jsonb, :publication)
                on conflict (id) do update
                set name = excluded.name, text = excluded.text, rhythm = excluded.rhythm,
                    publication = excluded.publication""")
                .param("id", series.id())
                .param("name", Texts.write(series.name()))
                .param("text", Texts.writeOrNull(series.text()))
                .param("rhythm", Texts.writeOrNull(series.rhythm()))
                .param("publication", series.publication().key())
                .update();
        clear(series.id());
        storeHosts(series);
        storeAliases(series);
        storeStages(series);
    }

    private void clear(UUID series) {
        sql.sql("""
                with hosts as (delete from programme.series_host where series = :series),
                aliases as (delete from programme.series_alias where series = :series)
                delete from programme.series_state where series = :series""").param("series", series).update();
    }

    private void storeHosts(Series series) {
        int position = 0;
        for (Host host : series.hosts()) {
            sql.sql("""
                    insert into programme.series_host (series, position, city, edition_name)
                    values (:series, :position, :city, :editionName::jsonb)""")
                    .param("series", series.id())
                    .param("position", position++)
                    .param("city", host.city())
                    .param("editionName", Texts.write(host.editionName()))
                    .update();
        }
    }

    private void storeAliases(Series series) {
        for (String alias : series.aliases()) {
            sql.sql("insert into programme.series_alias (series, alias) values (:series, :alias)")
                    .param("series", series.id())
                    .param("alias", alias)
                    .update();
        }
    }

    private void storeStages(Series series) {
        int position = 0;
        for (Stage stage : series.stages()) {
            sql.sql("""
                    insert into programme.series_state (series, position, state, since, reason)
                    values (:series, :position, :state, :since, :reason::jsonb)""")
                    .param("series", series.id())
                    .param("position", position++)
                    .param("state", stage.state().key())
                    .param("since", PartialDates.column(stage.since()))
                    .param("reason", Texts.writeOrNull(stage.reason()))
                    .update();
        }
    }

    private List<Host> hosts(UUID series) {
        return sql.sql("select city, edition_name from programme.series_host where series = :series order by position")
                .param("series", series)
                .query((row, _) -> new Host(row.getObject("city", UUID.class), Texts.column(row, "edition_name")))
                .list();
    }

    private Set<String> aliases(UUID series) {
        return new HashSet<>(sql.sql("select alias from programme.series_alias where series = :series")
                .param("series", series)
                .query(String.class)
                .list());
    }

    private List<Stage> stages(UUID series) {
        return sql.sql("""
                select state, since, reason from programme.series_state
                where series = :series order by position""")
                .param("series", series)
                .query((row, _) -> new Stage(
                        Keyed.of(Series.State.class, row.getString("state")),
                        PartialDates.orNull(row, "since"),
                        Texts.columnOrNull(row, "reason")))
                .list();
    }
}
