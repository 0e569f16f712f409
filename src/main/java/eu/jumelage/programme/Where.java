package eu.jumelage.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a run takes place: at a place, online, or both. Either may not be known yet. */
public record Where(
        Attendance attendance,
        @Nullable UUID place,
        @Nullable String link) {

    public Where {
        if (attendance == Attendance.ONLINE && place != null) {
            throw new IllegalArgumentException("What is online only has no place");
        }
        if (attendance == Attendance.ON_SITE && link != null) {
            throw new IllegalArgumentException("What is on site only has no link to join it");
        }
    }

    public static Where at(UUID place) {
        return new Where(Attendance.ON_SITE, place, null);
    }

    /** On site, at a place that is not known, or not yet. */
    public static Where somewhere() {
        return new Where(Attendance.ON_SITE, null, null);
    }

    public static Where online(@Nullable String link) {
        return new Where(Attendance.ONLINE, null, link);
    }

    public static Where both(UUID place, @Nullable String link) {
        return new Where(Attendance.MIXED, place, link);
    }
}
