package eu.jumelage.programme.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.web.Text;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the next edition of a series: its draft, and those of its parts, all or none. */
@Component
@Transactional
class Preparing {

    /** The longest rhythm that a series has been seen to keep. */
    static final int MOST_YEARS = 5;

    private final SeriesList all;
    private final Programme programme;
    private final Drafts drafts;
    private final ComingDrafts coming;
    private final ActivityFields fields;
    private final Cities cities;
    private final Once once;

    Preparing(
            SeriesList all,
            Programme programme,
            Drafts drafts,
            ComingDrafts coming,
            ActivityFields fields,
            Cities cities,
            Once once) {
        this.all = all;
        this.programme = programme;
        this.drafts = drafts;
        this.coming = coming;
        this.fields = fields;
        this.cities = cities;
        this.once = once;
    }

    /** What came of the wish to prepare an edition. */
    sealed interface Prepared {

        record Made(Draft edition) implements Prepared {}

        /** It is being prepared: here is its draft. */
        record Already(Draft edition) implements Prepared {}

        /** There is none yet that it could be like, or there will be no more. */
        record NothingToFollow() implements Prepared {}
    }

    /** @param years by how many years the dates of the last one are shifted; 0 leaves them open */
    Prepared prepare(UUID id, int years, Member by) {
        once.alone(id); // who clicks twice waits here, and finds what the first click made
        List<Draft> begun = coming.of(id);
        if (!begun.isEmpty()) {
            return new Prepared.Already(begun.getLast());
        }
        Series series = all.find(id).orElseThrow();
        List<Activity> editions = all.editions(id);
        Optional<Activity> last = series.last(editions);
        if (last.isEmpty() || series.state() == Series.State.ENDED) {
            return new Prepared.NothingToFollow();
        }
        NextEdition next = next(series, editions, last.get(), years);
        UUID edition = UUID.randomUUID();
        Draft draft = drafts.begin(edition, "activity", next.whole(), by);
        programme.parts(last.get().id()).stream()
                .filter(part -> part.publication() == Publication.PUBLISHED)
                .filter(part -> part.course() != Course.CANCELLED)
                .forEach(part -> drafts.begin(UUID.randomUUID(), "activity", next.part(part, edition), by));
        return new Prepared.Made(draft);
    }

    private NextEdition next(Series series, List<Activity> editions, Activity last, int years) {
        UUID presenter = series.turn(editions).map(Series.Host::city).orElse(null);
        Activity before = series.last(editions.stream()
                        .filter(edition ->
                                presenter != null && Objects.equals(NextEdition.presenter(edition), presenter))
                        .toList())
                .orElse(null);
        return new NextEdition(
                series,
                last,
                before,
                presenter,
                series.nextNumber(editions).orElse(null),
                Math.clamp(years, 0, MOST_YEARS),
                fields.zone(),
                names(series));
    }

    private Map<UUID, Text> names(Series series) {
        return series.hosts().stream()
                .flatMap(host -> cities.find(host.city()).stream())
                .collect(Collectors.toMap(City::id, City::latestName));
    }

    /** How many years lay between the last two editions that count; 1 where nothing says. */
    static int rhythm(List<Activity> editions) {
        List<Year> years = editions.stream()
                .filter(edition -> edition.course() != Course.CANCELLED)
                .flatMap(edition -> NextEdition.year(edition).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return years.size() < 2
                ? 1
                : Math.clamp(years.getFirst().getValue() - years.get(1).getValue(), 1, MOST_YEARS);
    }
}
