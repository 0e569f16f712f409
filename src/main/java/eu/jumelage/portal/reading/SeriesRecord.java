package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series as its page shows it. */
public record SeriesRecord(
        UUID id,
        Text name,
        @Nullable Text text,
        @Nullable Text rhythm,
        @Nullable Text turn,
        List<String> aliases,
        List<Host> hosts,
        List<StateChange> states,
        Map<String, String> slugs) {

    /** @param city presents itself in the other's city, under a name of its own */
    public record Host(UUID id, Text city, Text editionName) {}

    /** @param state active, paused, ended; for projects planned, running, postponed, cancelled, completed */
    public record StateChange(
            String state,
            @Nullable PartialDate since,
            @Nullable Text reason) {
        static StateChange of(Json json) {
            return new StateChange(json.string("state"), json.dateOrNull("since"), json.textOrNull("reason"));
        }
    }

    static SeriesRecord of(ResultSet row, int number) throws SQLException {
        return new SeriesRecord(
                row.getObject("id", UUID.class),
                Rows.text(row, "name"),
                Json.column(row.getString("text")),
                Json.column(row.getString("rhythm")),
                Json.column(row.getString("turn")),
                Rows.strings(row, "aliases"),
                Json.of(row.getString("hosts"))
                        .list(json -> new Host(json.uuid("id"), json.text("city"), json.text("name"))),
                Json.of(row.getString("states")).list(StateChange::of),
                Json.of(row.getString("slugs")).strings());
    }
}
