package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the register says publicly of one partnership, beyond its line in the list. */
public record PartnerRecord(
        Text formalName,
        @Nullable String website,
        @Nullable Text reason,
        @Nullable Text text,
        @Nullable Text statusReason,
        List<Stand> stands,
        List<Agreement> agreements,
        List<Milestone> milestones,
        List<Field> fields,
        List<Linked> networks,
        List<Project> projects,
        List<Turn> series,
        List<Contact> contacts,
        @Nullable Picture picture) {

    public record Agreement(
            Text title,
            @Nullable PartialDate signed,
            @Nullable Text place,
            List<String> languages,
            boolean founding,
            @Nullable LocalDate termUntil,
            List<Text> parties,
            List<Signatory> signatories,
            List<Change> changes,
            List<Source> sources) {}

    /** Either may be unknown: the person, or the office held then. */
    public record Signatory(
            Text city, @Nullable String person, @Nullable Text officeHeld) {}

    public record Change(String kind, @Nullable PartialDate happened, Text text) {}

    public record Source(Text name, @Nullable String address) {}

    public record Milestone(
            @Nullable PartialDate happened,
            Text title,
            @Nullable Text text,
            List<Source> sources) {}

    public record Field(
            String key,
            Text name,
            @Nullable Integer year,
            @Nullable Text focus,
            @Nullable Text goals) {}

    /** Something with a page of its own. */
    /** What both cities work on, and whether it was invented. */
    public record Project(Linked project, boolean example) {}

    public record Linked(String kind, Text name, Map<String, String> slugs) {
        static Linked of(String kind, Json json) {
            return new Linked(
                    kind,
                    json.text("name"),
                    json.has("slugs") ? new Json(json.node().get("slugs")).strings() : Map.of());
        }
    }

    /** From when on it stands otherwise than before: at rest, taken up again, ended. */
    public record Stand(State state, @Nullable PartialDate since) {}

    /**
     * @param turn who presents itself next, after all editions that are planned; null where the series does not
     *     alternate or has ended
     * @param next the edition that is planned next; null where none is
     */
    public record Turn(
            Linked series, @Nullable Text turn, @Nullable Text next) {}

    public record Contact(
            Text city,
            Text office,
            @Nullable String person,
            @Nullable String email,
            @Nullable String telephone) {}

    static PartnerRecord of(ResultSet row, int number) throws SQLException {
        Json picture = Json.of(row.getString("picture"));
        return new PartnerRecord(
                Rows.text(row, "formal_name"),
                row.getString("website"),
                Json.column(row.getString("reason")),
                Json.column(row.getString("text")),
                Json.column(row.getString("status_reason")),
                Json.of(row.getString("stands"))
                        .list(json -> new Stand(
                                State.valueOf(json.string("status").toUpperCase(Locale.ROOT)),
                                json.dateOrNull("since"))),
                Json.of(row.getString("agreements")).list(PartnerRecord::agreement),
                Json.of(row.getString("milestones"))
                        .list(json -> new Milestone(
                                json.dateOrNull("happened"),
                                json.text("title"),
                                json.textOrNull("text"),
                                sources(json))),
                Json.of(row.getString("fields"))
                        .list(json -> new Field(
                                json.string("key"),
                                json.text("name"),
                                json.integerOrNull("year"),
                                json.textOrNull("focus"),
                                json.textOrNull("goals"))),
                Json.of(row.getString("networks")).list(json -> Linked.of("network", json)),
                Json.of(row.getString("projects"))
                        .list(json -> new Project(
                                Linked.of("project", json),
                                json.node().get("example").booleanValue())),
                Json.of(row.getString("series"))
                        .list(json ->
                                new Turn(Linked.of("series", json), json.textOrNull("turn"), json.textOrNull("next"))),
                Json.of(row.getString("contacts"))
                        .list(json -> new Contact(
                                json.text("city"),
                                json.text("office"),
                                json.stringOrNull("person"),
                                json.stringOrNull("email"),
                                json.stringOrNull("telephone"))),
                picture.isNull() ? null : Picture.of(picture));
    }

    private static Agreement agreement(Json json) {
        return new Agreement(
                json.text("title"),
                json.dateOrNull("signed"),
                json.textOrNull("place"),
                json.list("languages", one -> one.node().asString()),
                json.node().get("founding").booleanValue(),
                json.has("term_until") ? LocalDate.parse(json.string("term_until")) : null,
                json.list("parties", one -> one.text("name")),
                json.list(
                        "signatories",
                        one -> new Signatory(
                                one.text("city"), one.stringOrNull("person"), one.textOrNull("office_held"))),
                json.list(
                        "changes", one -> new Change(one.string("kind"), one.dateOrNull("happened"), one.text("text"))),
                sources(json));
    }

    private static List<Source> sources(Json json) {
        return json.has("sources") ? named(new Json(json.node().get("sources"))) : List.of();
    }

    /** Each once, whatever it is the source of. */
    static List<Source> named(Json sources) {
        return sources.list(one -> new Source(one.text("source"), one.stringOrNull("source_url"))).stream()
                .distinct()
                .toList();
    }
}
