package eu.jumelage.portal.reading;

import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.When;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as visitors see it: when, where, and what became of it. */
public record ListedRun(
        UUID id,
        When when,
        Course course,
        Attendance attendance,
        @Nullable String onlineLink,
        @Nullable ListedPlace place,
        int sequence) {

    /** @param city the name of the city it lies in */
    public record ListedPlace(
            Text name,
            @Nullable String street,
            Text city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Text accessibility) {}

    static ListedRun of(Json json) {
        return new ListedRun(
                json.uuid("id"),
                when(json),
                Course.valueOf(json.string("course").toUpperCase(java.util.Locale.ROOT)),
                Attendance.of(json.string("attendance")),
                json.stringOrNull("online_link"),
                json.has("place")
                        ? new ListedPlace(
                                json.text("place"),
                                json.stringOrNull("street"),
                                json.text("city"),
                                json.doubleOrNull("latitude"),
                                json.doubleOrNull("longitude"),
                                json.textOrNull("accessibility"))
                        : null,
                json.integerOrNull("sequence") instanceof Integer sequence ? sequence : 0);
    }

    static When when(Json json) {
        return When.stored(
                json.string("precision"),
                local(json, "starts"),
                local(json, "ends"),
                ZoneId.of(json.string("zone")),
                json.integerOrNull("starts_offset"),
                json.integerOrNull("ends_offset"));
    }

    private static @Nullable LocalDateTime local(Json json, String name) {
        return json.has(name) ? LocalDateTime.parse(json.string(name)) : null;
    }

    public State state(Instant now) {
        return switch (course) {
            case POSTPONED -> State.POSTPONED;
            case CANCELLED -> State.CANCELLED;
            case HELD -> State.HELD;
            case PLANNED -> {
                boolean begun = !when.startsAt().orElse(Instant.MIN).isAfter(now);
                boolean over = !when.endsAt().orElse(Instant.MIN).isAfter(now);
                yield over ? State.OVER : begun && isExact() ? State.RUNNING : State.COMING;
            }
        };
    }

    /** A whole month or year is no time during which something is on. */
    private boolean isExact() {
        return when instanceof When.Timed || when instanceof When.Days;
    }
}
