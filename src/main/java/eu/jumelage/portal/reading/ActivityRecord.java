package eu.jumelage.portal.reading;

import eu.jumelage.portal.reading.PartnerRecord.Linked;
import eu.jumelage.portal.reading.PartnerRecord.Source;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of one activity, beyond its line in a list.
 *
 * @param partners the slugs by language of those partnerships, by their city, that take part
 */
public record ActivityRecord(
        @Nullable Text text,
        @Nullable Text admission,
        @Nullable Text openingHours,
        @Nullable String tickets,
        @Nullable Text accessibility,
        List<String> spoken,
        List<String> audiences,
        @Nullable Linked series,
        @Nullable Linked project,
        @Nullable Linked parent,
        List<Field> fields,
        List<Linked> networks,
        List<Organisation> organisations,
        List<Person> people,
        List<Link> links,
        List<HeadCount> headCounts,
        List<Act> history,
        @Nullable Exchange exchange,
        @Nullable Picture picture,
        List<Source> sources,
        Map<String, Map<String, String>> partners) {

    public record Field(String key, Text name) {}

    public record Organisation(
            Text name, String role, @Nullable String website) {}

    /** With the office held then; either the person or the office may be unknown. */
    public record Person(
            @Nullable String name,
            String role,
            @Nullable Text officeHeld,
            @Nullable Text city) {}

    public record Link(String address, Text label) {}

    public record HeadCount(String country, String part, int people) {}

    public record Exchange(
            @Nullable Integer weeks,
            @Nullable Integer people,
            @Nullable Text learned) {}

    /** A step of the life cycle, with what it changed. */
    public record Act(
            Instant at,
            List<Step.Kind> steps,
            @Nullable Text reason,
            @Nullable Linked disruption,
            List<Change> changes) {}

    /** A run before and after. */
    public record Change(Run before, Run after) {}

    static ActivityRecord of(ResultSet row, int number) throws SQLException {
        Json picture = Json.of(row.getString("picture"));
        Json exchange = Json.of(row.getString("exchange"));
        return new ActivityRecord(
                Json.column(row.getString("text")),
                Json.column(row.getString("admission")),
                Json.column(row.getString("opening_hours")),
                row.getString("tickets"),
                Json.column(row.getString("accessibility")),
                Rows.strings(row, "spoken"),
                Rows.strings(row, "audiences"),
                linked(row, "series"),
                linked(row, "project"),
                linked(row, "parent"),
                Json.of(row.getString("fields")).list(json -> new Field(json.string("key"), json.text("name"))),
                Json.of(row.getString("networks")).list(json -> Linked.of("network", json)),
                Json.of(row.getString("organisations"))
                        .list(json ->
                                new Organisation(json.text("name"), json.string("role"), json.stringOrNull("website"))),
                Json.of(row.getString("people"))
                        .list(json -> new Person(
                                json.stringOrNull("name"),
                                json.string("role"),
                                json.textOrNull("office_held"),
                                json.textOrNull("city"))),
                Json.of(row.getString("links")).list(json -> new Link(json.string("address"), json.text("label"))),
                Json.of(row.getString("head_counts"))
                        .list(json -> new HeadCount(
                                json.string("country"),
                                json.string("part"),
                                json.node().get("people").intValue())),
                Json.of(row.getString("history")).list(ActivityRecord::act),
                exchange.isNull()
                        ? null
                        : new Exchange(
                                exchange.integerOrNull("weeks"),
                                exchange.integerOrNull("people"),
                                exchange.textOrNull("learned")),
                picture.isNull() ? null : Picture.of(picture),
                PartnerRecord.named(Json.of(row.getString("sources"))),
                Json.of(row.getString("partners")).map(Json::strings));
    }

    private static @Nullable Linked linked(ResultSet row, String column) throws SQLException {
        Json json = Json.of(row.getString(column));
        return json.isNull() ? null : Linked.of(column.equals("parent") ? "activity" : column, json);
    }

    static Act act(Json json) {
        Json disruption = json.jsonOrNull("disruption");
        return new Act(
                OffsetDateTime.parse(json.string("at")).toInstant(),
                json.list("steps", step -> Keyed.of(Step.Kind.class, step.node().asString())),
                json.textOrNull("reason"),
                disruption == null ? null : Linked.of("disruption", disruption),
                json.list(
                        "changes",
                        change -> new Change(
                                ListedRun.run(new Json(change.node().get("before"))),
                                ListedRun.run(new Json(change.node().get("after"))))));
    }
}
