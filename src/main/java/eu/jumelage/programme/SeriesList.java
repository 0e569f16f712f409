package eu.jumelage.programme;

import eu.jumelage.programme.Ending.Fate;
import eu.jumelage.programme.Series.Stage;
import eu.jumelage.programme.Series.State;
import eu.jumelage.web.Addresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to all series. */
@Component
@Transactional
public class SeriesList {

    /** What the address of a series is claimed as. */
    public static final String ADDRESS = "series";

    private final SeriesRows rows;
    private final Activities activities;
    private final Programme programme;
    private final Changes changes;
    private final Addresses addresses;

    SeriesList(SeriesRows rows, Activities activities, Programme programme, Changes changes, Addresses addresses) {
        this.rows = rows;
        this.activities = activities;
        this.programme = programme;
        this.changes = changes;
        this.addresses = addresses;
    }

    @Transactional(readOnly = true)
    public Optional<Series> find(UUID id) {
        return rows.find(id);
    }

    /** All of it, drafts too. */
    @Transactional(readOnly = true)
    public List<Activity> editions(UUID series) {
        return activities.load(rows.editions(series));
    }

    /** Who presents the next edition, where the series alternates and goes on. */
    @Transactional(readOnly = true)
    public Optional<Series.Host> turn(UUID series) {
        return rows.find(series).orElseThrow().turn(editions(series));
    }

    /** What the public knows is still to come. */
    @Transactional(readOnly = true)
    public List<Activity> coming(UUID series) {
        return editions(series).stream().filter(this::isToCome).toList();
    }

    public void add(Series series) {
        write(series);
    }

    /** @param seen the series as the editor saw it before changing it */
    public Change change(Series seen, Series to) {
        if (!rows.lock(seen.id()).equals(seen)) {
            return Change.CHANGED_MEANWHILE;
        }
        write(to);
        return Change.SAVED;
    }

    public void publish(UUID id) {
        write(rows.lock(id).publication(Publication.PUBLISHED));
    }

    public void withdraw(UUID id) {
        write(rows.lock(id).publication(Publication.WITHDRAWN));
    }

    /** Pauses it, or takes it up again. */
    public void enter(UUID id, Stage stage) {
        if (stage.state() == State.ENDED) {
            throw new IllegalArgumentException("A series is ended by end(), which asks about its editions");
        }
        write(rows.lock(id).entering(stage));
    }

    /**
     * Ends it, once it is said for every edition to come whether it is kept or cancelled.
     *
     * @param cancelling the act by which editions are cancelled: by whom and why; its steps are the cancellation
     */
    public Ending end(UUID id, Stage ended, Map<UUID, Fate> fates, ActRequest cancelling) {
        Series series = rows.lock(id);
        if (series.state() == State.ENDED) {
            return new Ending.HasEndedBefore();
        }
        List<Activity> coming = coming(id);
        if (!coming.stream().map(Activity::id).allMatch(fates::containsKey)) {
            return new Ending.AsksAbout(coming);
        }
        programme.act(
                coming.stream()
                        .map(Activity::id)
                        .filter(edition -> fates.get(edition) == Fate.CANCEL)
                        .toList(),
                cancelling);
        Series after = series.entering(ended);
        write(after);
        return new Ending.Ended(after);
    }

    private boolean isToCome(Activity edition) {
        return edition.isPublished()
                && switch (edition.standing(changes.now())) {
                    case Standing.Ahead _, Standing.Between _, Standing.Postponed _, Standing.Undated _ -> true;
                    case Standing.Running _, Standing.Cancelled _, Standing.PresumedHeld _, Standing.Held _ -> false;
                };
    }

    private void write(Series series) {
        rows.store(series);
        if (series.publication() == Publication.PUBLISHED) {
            addresses.claim(ADDRESS, series.id(), series.name());
        }
        changes.tell(ProgrammeChanged.series(series.id()), series.publication() != Publication.DRAFT);
    }
}
