package eu.jumelage.portal.reading;

import eu.jumelage.programme.Course;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
                Json.text(row.getString("summary")),
                row.getBoolean("example"),
                Course.valueOf(row.getString("course").toUpperCase(Locale.ROOT)),
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

    public State state(Instant now) {
        List<State> states = runs.stream().map(run -> run.state(now)).toList();
        return switch (course) {
            case CANCELLED -> State.CANCELLED;
            case POSTPONED -> State.POSTPONED;
            case HELD -> State.HELD;
            case PLANNED -> {
                if (states.contains(State.RUNNING)) {
                    yield State.RUNNING;
                }
                boolean someOver = states.contains(State.OVER) || states.contains(State.HELD);
                yield states.contains(State.COMING) ? someOver ? State.PAUSING : State.COMING : State.OVER;
            }
        };
    }

    /** The run that a list shows: the one that is on, or the next one, or the last one. */
    public ListedRun shown(Instant now) {
        Comparator<ListedRun> byStart =
                Comparator.comparing(run -> run.when().startsAt().orElse(Instant.MIN));
        return runs.stream()
                .filter(run -> run.state(now) == State.RUNNING || run.state(now) == State.COMING)
                .min(byStart)
                .or(() -> runs.stream().max(byStart))
                .orElseThrow(() -> new IllegalStateException("Activity " + id + " has no run"));
    }

    /** Its address in this language; drafts have none. */
    public Optional<String> path(Language language) {
        return Optional.ofNullable(slugs.get(language.tag())).map(slug -> Section.ACTIVITIES.path(language, slug));
    }
}
