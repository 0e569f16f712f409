package eu.jumelage.portal.reading;

import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.web.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run and where it is, by name.
 *
 * @param joinedByRegistration whether those alone who signed up are told how to join online
 */
public record ListedRun(Run run, @Nullable ListedPlace place, boolean joinedByRegistration) {

    public ListedRun(Run run, @Nullable ListedPlace place) {
        this(run, place, false);
    }

    /** @param city the name of the city it lies in */
    public record ListedPlace(
            Text name,
            @Nullable String street,
            Text city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Text accessibility) {}

    static ListedRun of(Json json) {
        Json place = json.jsonOrNull("at");
        return new ListedRun(
                run(json),
                place == null
                        ? null
                        : new ListedPlace(
                                place.text("name"),
                                place.stringOrNull("street"),
                                place.text("city"),
                                place.doubleOrNull("latitude"),
                                place.doubleOrNull("longitude"),
                                place.textOrNull("accessibility")),
                json.has("joined_by_registration"));
    }

    /** A row of programme.run as JSON. */
    static Run run(Json row) {
        When when = When.stored(
                row.string("precision"),
                local(row, "starts_local"),
                local(row, "ends_local"),
                row.string("zone"),
                row.integerOrNull("starts_offset"),
                row.integerOrNull("ends_offset"));
        String place = row.stringOrNull("place");
        return new Run(
                row.uuid("id"),
                when,
                new Where(
                        Keyed.of(Attendance.class, row.string("attendance")),
                        place == null ? null : UUID.fromString(place),
                        row.stringOrNull("online_link")),
                Keyed.of(Course.class, row.string("course")),
                row.instantOrNull("cancelled_at"),
                row.node().get("sequence").intValue());
    }

    private static @Nullable LocalDateTime local(Json row, String name) {
        return row.has(name) ? LocalDateTime.parse(row.string(name)) : null;
    }

    static List<Run> runs(List<ListedRun> listed) {
        return listed.stream().map(ListedRun::run).toList();
    }

    public boolean isOnline() {
        return run.where().attendance() != Attendance.ON_SITE;
    }

    public When when() {
        return run.when();
    }
}
