package eu.jumelage.portal.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as lists show it: one row of portal.shown.
 *
 * @param currentUntil Aktuelles shows it before this moment, Rückblick from then on
 * @param whole when that is of which it is a part; null for what is no part
 * @param news what was done to it last; null where nothing was
 */
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
        @Nullable Outcome recap,
        Instant currentUntil,
        @Nullable Whole whole,
        @Nullable News news) {

    /** What the same letters say is read once: many pages show the same activities. Bounded by letters. */
    private static final Cache<String, Listed> READ = Caffeine.newBuilder()
            .maximumWeight(4_000_000)
            .weigher((String listing, Listed _) -> listing.length())
            .build();

    /** What came of it. */
    public record Outcome(
            @Nullable Text text,
            @Nullable Integer people,
            @Nullable String recording) {}

    /** When an activity is to which a part belongs. */
    public record Whole(
            When when, @Nullable Instant endsAt, @Nullable Integer year) {
        static Whole of(Json json) {
            return new Whole(
                    ListedRun.run(new Json(json.node().get("run"))).when(),
                    json.instantOrNull("ends_at"),
                    json.integerOrNull("year"));
        }
    }

    /**
     * The last act of its life cycle.
     *
     * @param before the runs that it changed, as they were
     */
    public record News(
            Instant at, List<Step.Kind> steps, @Nullable Text reason, List<Run> before) {
        static News of(Json json) {
            return new News(
                    json.instant("at"),
                    json.list(
                            "steps",
                            step -> Keyed.of(Step.Kind.class, step.node().asString())),
                    json.textOrNull("reason"),
                    json.list("before", ListedRun::run));
        }
    }

    /** From the column "listing". */
    static Listed of(ResultSet row, int number) throws SQLException {
        return READ.get(row.getString("listing"), Listed::read);
    }

    private static Listed read(String listing) {
        Json row = Json.of(listing);
        Json recap = row.jsonOrNull("recap");
        Json whole = row.jsonOrNull("whole");
        Json news = row.jsonOrNull("news");
        String parent = row.stringOrNull("parent");
        return new Listed(
                row.uuid("id"),
                parent == null ? null : UUID.fromString(parent),
                row.string("kind"),
                row.text("kind_name"),
                row.text("title"),
                row.textOrNull("summary"),
                row.node().get("example").booleanValue(),
                Keyed.of(Course.class, row.string("course")),
                row.instantOrNull("starts_at"),
                row.instantOrNull("ends_at"),
                row.integerOrNull("year"),
                row.instant("changed_at"),
                row.list("runs", ListedRun::of),
                row.list("cities", CityName::of),
                new Json(row.node().get("slugs")).strings(),
                recap == null
                        ? null
                        : new Outcome(
                                recap.textOrNull("text"),
                                recap.integerOrNull("people"),
                                recap.stringOrNull("recording")),
                row.instant("current_until"),
                whole == null ? null : Whole.of(whole),
                news == null ? null : News.of(news));
    }

    /** By which Rückblick orders it: its own end, or that of the whole where only that is known. */
    public Optional<Instant> over() {
        return Optional.ofNullable(endsAt == null && whole != null ? whole.endsAt() : endsAt);
    }

    /** The year in which Rückblick shows it; that of the whole where its own is not known. */
    public Optional<Integer> overIn() {
        return Optional.ofNullable(year == null && whole != null ? whole.year() : year);
    }

    /** The time that this run had until the last act gave it another one. */
    public Optional<When> before(ListedRun run) {
        return Stream.ofNullable(news)
                .filter(act -> act.steps().contains(Step.Kind.RESCHEDULE))
                .flatMap(act -> act.before().stream())
                .filter(was -> was.id().equals(run.run().id()))
                .map(Run::when)
                .filter(was -> !was.equals(run.when()))
                .findFirst();
    }

    /** The city in which this run takes place; that of the host where its place is not known. */
    public Optional<Text> city(ListedRun run) {
        if (run.place() != null) {
            return Optional.of(run.place().city());
        }
        boolean online = run.run().where().attendance() == Attendance.ONLINE;
        List<CityName> hosts =
                cities.stream().filter(city -> city.role().equals("host")).toList();
        return online || hosts.size() != 1
                ? Optional.empty()
                : Optional.of(hosts.getFirst().name());
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
