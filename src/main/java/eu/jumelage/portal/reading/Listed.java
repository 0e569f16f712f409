package eu.jumelage.portal.reading;

import eu.jumelage.programme.Course;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Standing;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as lists show it: one row of portal.listed. */
public record Listed(
        UUID id,
        @Nullable UUID parent,
        String kind,
        Text kindName,
        Text title,
        @Nullable Text summary,
        boolean example,
        Course course,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer year,
        Instant changedAt,
        List<ListedRun> runs,
        List<CityName> cities,
        Map<String, String> slugs,
        @Nullable Outcome recap) {

    /** What came of it. */
    public record Outcome(
            @Nullable Text text,
            @Nullable Integer people,
            @Nullable String recording) {}

    static Listed of(ResultSet row, int number) throws SQLException {
        Json recap = Json.of(row.getString("recap"));
        return new Listed(
                row.getObject("id", UUID.class),
                row.getObject("parent", UUID.class),
                row.getString("kind"),
                Rows.text(row, "kind_name"),
                Rows.text(row, "title"),
                Json.column(row.getString("summary")),
                row.getBoolean("example"),
                Keyed.of(Course.class, row.getString("course")),
                Rows.instant(row, "starts_at"),
                Rows.instant(row, "ends_at"),
                row.getObject("year", Integer.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Json.of(row.getString("runs")).list(ListedRun::of),
                Json.of(row.getString("cities")).list(CityName::of),
                Json.of(row.getString("slugs")).strings(),
                recap.isNull()
                        ? null
                        : new Outcome(
                                recap.textOrNull("text"),
                                recap.integerOrNull("people"),
                                recap.stringOrNull("recording")));
    }

    /** How it stands at this moment. */
    public Standing standing(Instant now) {
        return Standing.of(ListedRun.runs(runs), now);
    }

    /** The run that a list shows: the one that is on, or the next one, or the last one. */
    public ListedRun shown(Instant now) {
        return switch (standing(now)) {
            case Standing.Ahead(var run) -> listed(run);
            case Standing.Running(var run) -> listed(run);
            case Standing.Between(var run) -> listed(run);
            case Standing.Postponed _,
                    Standing.Cancelled _,
                    Standing.PresumedHeld _,
                    Standing.Held _,
                    Standing.Undated _ -> last();
        };
    }

    private ListedRun listed(Run run) {
        return runs.stream().filter(one -> one.run().equals(run)).findFirst().orElseThrow();
    }

    private ListedRun last() {
        return runs.stream()
                .max(Comparator.comparing(run -> run.when().startsAt().orElse(Instant.MIN)))
                .orElseThrow(() -> new IllegalStateException("Activity " + id + " has no run"));
    }

    /** Its address in this language; drafts have none. */
    public Optional<String> path(Language language) {
        return Optional.ofNullable(slugs.get(language.tag())).map(slug -> Section.ACTIVITIES.path(language, slug));
    }
}
