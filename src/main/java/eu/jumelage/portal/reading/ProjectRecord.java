package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.reading.SeriesRecord.StateChange;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as its page shows it. */
public record ProjectRecord(
        UUID id,
        Text title,
        @Nullable Text text,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable Text programme,
        @Nullable String programmeAbbreviation,
        @Nullable Text outputs,
        boolean example,
        List<StateChange> states,
        List<Taking> cities,
        List<Taking> organisations,
        Map<String, String> slugs) {

    /**
     * Who takes part, as what.
     *
     * @param slugs by language, of the partnership with a city; none for others
     */
    public record Taking(Text name, @Nullable Text role, Map<String, String> slugs) {
        static Taking of(Json json) {
            Json slugs = json.jsonOrNull("slugs");
            return new Taking(json.text("name"), json.textOrNull("role"), slugs == null ? Map.of() : slugs.strings());
        }
    }

    static ProjectRecord of(ResultSet row, int number) throws SQLException {
        return new ProjectRecord(
                row.getObject("id", UUID.class),
                Rows.text(row, "title"),
                Json.column(row.getString("text")),
                Rows.date(row, "since"),
                Rows.date(row, "until"),
                Json.column(row.getString("programme")),
                row.getString("abbreviation"),
                Json.column(row.getString("outputs")),
                row.getBoolean("example"),
                Json.of(row.getString("states")).list(StateChange::of),
                Json.of(row.getString("cities")).list(Taking::of),
                Json.of(row.getString("organisations")).list(Taking::of),
                Json.of(row.getString("slugs")).strings());
    }
}
