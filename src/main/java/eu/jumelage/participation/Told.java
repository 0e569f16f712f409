package eu.jumelage.participation;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.StoredWhen;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody was told last of the runs that they signed up for.
 *
 * @param joinLink how one joins online; null for none
 */
record Told(List<Point> runs, @Nullable String joinLink) {

    Told {
        runs = List.copyOf(runs);
    }

    /** One run, as JSON keeps it: the columns of its time, its place and course by their keys. */
    record Point(
            UUID run,
            String precision,
            @Nullable String starts,
            @Nullable String ends,
            String zone,
            @Nullable Integer startsOffset,
            @Nullable Integer endsOffset,
            String attendance,
            @Nullable UUID place,
            @Nullable String link,
            String course,
            int sequence) {

        static Point of(Run run) {
            StoredWhen when = run.when().columns();
            return new Point(
                    run.id(),
                    when.precision(),
                    when.startsLocal() == null ? null : when.startsLocal().toString(),
                    when.endsLocal() == null ? null : when.endsLocal().toString(),
                    when.zone().getId(),
                    when.startsOffset(),
                    when.endsOffset(),
                    run.where().attendance().key(),
                    run.where().place(),
                    run.where().link(),
                    // that it was held is no news to who was there
                    (run.course() == Course.HELD ? Course.PLANNED : run.course()).key(),
                    run.sequence());
        }

        When when() {
            return When.stored(precision, local(starts), local(ends), zone, startsOffset, endsOffset);
        }

        Where where() {
            return new Where(Keyed.of(Attendance.class, attendance), place, link);
        }

        Course was() {
            return Keyed.of(Course.class, course);
        }

        /** Whether the same was said, however often it changed in between. */
        boolean says(Point other) {
            return run.equals(other.run)
                    && when().equals(other.when())
                    && where().equals(other.where())
                    && course.equals(other.course);
        }

        private static @Nullable LocalDateTime local(@Nullable String written) {
            return written == null ? null : LocalDateTime.parse(written);
        }
    }

    static Told of(Held held) {
        return of(held.admission(), held.activity());
    }

    static Told of(Admission admission, Activity activity) {
        return new Told(
                Openness.runs(admission, activity).stream().map(Point::of).toList(),
                admission.telling().joinLink());
    }

    static Told read(String json) {
        return JsonMapper.shared().readValue(json, Told.class);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    Optional<Point> of(UUID run) {
        return runs.stream().filter(point -> point.run().equals(run)).findFirst();
    }

    /** What the runs make of it together; none of them: it was taken out of the programme. */
    Course course() {
        return runs.stream()
                .map(Point::was)
                .min(Comparator.comparingInt(Course::ordinal))
                .orElse(Course.CANCELLED);
    }

    /** Whether who was told this knows all that they would be told now. */
    boolean says(Told now) {
        return runs.size() == now.runs.size()
                && now.runs.stream()
                        .allMatch(point -> of(point.run()).filter(point::says).isPresent())
                && Objects.equals(joinLink, now.joinLink);
    }
}
