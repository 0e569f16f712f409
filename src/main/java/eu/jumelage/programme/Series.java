package eu.jumelage.programme;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes back. It may alternate: each host presents itself in the other's city, under a name of its own.
 *
 * @param hosts those who present, in turn; none where it does not alternate
 * @param aliases other spellings by which people search
 * @param stages its states, the present one last
 */
public record Series(
        UUID id,
        Text name,
        @Nullable Text text,
        @Nullable Text rhythm,
        Publication publication,
        List<Host> hosts,
        Set<String> aliases,
        List<Stage> stages) {

    private static final Comparator<Activity> LATER =
            Comparator.comparingInt(Series::number).thenComparing(Series::firstStart);

    /** A city that presents itself, and what its editions are called. */
    public record Host(UUID city, Text editionName) {}

    /** Whether there will be more of it. */
    public enum State implements Keyed {
        ACTIVE,
        PAUSED,
        ENDED
    }

    /** A state of the series, since when and why. */
    public record Stage(
            State state,
            @Nullable PartialDate since,
            @Nullable Text reason) {}

    public Series {
        hosts = List.copyOf(hosts);
        aliases = Set.copyOf(aliases);
        stages = List.copyOf(stages);
    }

    public State state() {
        return stages.isEmpty() ? State.ACTIVE : stages.getLast().state();
    }

    /**
     * Who presents next: the host after the one that presented last. What was cancelled does not use up the turn.
     *
     * @param editions all of the series, in any order
     */
    public Optional<Host> turn(List<Activity> editions) {
        if (hosts.isEmpty() || state() == State.ENDED) {
            return Optional.empty();
        }
        int presented = last(editions)
                .map(edition -> position(presenter(edition)))
                .filter(position -> position >= 0)
                .orElse(-1);
        return Optional.of(hosts.get((presented + 1) % hosts.size()));
    }

    /** The edition that counts last: what was cancelled or taken back counts for nothing. */
    public Optional<Activity> last(List<Activity> editions) {
        return editions.stream()
                .filter(edition -> edition.course() != Course.CANCELLED)
                .filter(edition -> edition.publication() != Publication.WITHDRAWN)
                .filter(edition -> hosts.isEmpty() || position(presenter(edition)) >= 0)
                .max(LATER);
    }

    /** Cancelled editions that would have come after the last one: they do not use up the turn. */
    public List<Activity> cancelledSince(List<Activity> editions) {
        Optional<Activity> last = last(editions);
        return editions.stream()
                .filter(edition -> edition.course() == Course.CANCELLED)
                .filter(edition -> last.isEmpty() || firstStart(edition).isAfter(firstStart(last.get())))
                .sorted(LATER)
                .toList();
    }

    /** The number of the edition after all that count; empty where the series does not count. */
    public Optional<Integer> nextNumber(List<Activity> editions) {
        return last(editions).map(Series::number).filter(number -> number > 0).map(number -> number + 1);
    }

    /** What an edition that this city presents is called; the series' own name where it does not alternate. */
    public Text editionName(@Nullable UUID presentedBy) {
        int position = position(presentedBy);
        return position < 0 ? name : hosts.get(position).editionName();
    }

    /** Where an edition that this city presents takes place: in the city of the other host, or in one of the others. */
    public List<UUID> guestsOf(UUID presenting) {
        return hosts.stream()
                .map(Host::city)
                .filter(city -> !city.equals(presenting))
                .toList();
    }

    Series publication(Publication publication) {
        return new Series(id, name, text, rhythm, publication, hosts, aliases, stages);
    }

    Series entering(Stage stage) {
        var more = new ArrayList<>(stages);
        more.add(stage);
        return new Series(id, name, text, rhythm, publication, hosts, aliases, more);
    }

    private int position(@Nullable UUID city) {
        return hosts.stream().map(Host::city).toList().indexOf(city);
    }

    private static @Nullable UUID presenter(Activity activity) {
        Edition edition = activity.details().context().edition();
        return edition == null ? null : edition.presentedBy();
    }

    private static int number(Activity activity) {
        Edition edition = activity.details().context().edition();
        return edition == null || edition.number() == null ? 0 : edition.number();
    }

    private static Instant firstStart(Activity activity) {
        return activity.runs().stream()
                .flatMap(run -> run.when().startsAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
