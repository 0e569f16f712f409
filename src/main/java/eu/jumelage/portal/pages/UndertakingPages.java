package eu.jumelage.portal.pages;

import com.ibm.icu.text.Collator;
import eu.jumelage.portal.pages.ContentsPage.Entry;
import eu.jumelage.portal.reading.ActivityRecords;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.reading.Undertakings;
import eu.jumelage.programme.Tolls;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of series, projects, networks and disruptions, and their tables of contents. */
@Component
class UndertakingPages {
    private static final int OF_A_NETWORK = 50;

    private final Undertakings undertakings;
    private final Partners partners;
    private final ActivityRecords records;
    private final PlaceNames places;
    private final Frames frames;
    private final Tolls tolls;

    UndertakingPages(
            Undertakings undertakings,
            Partners partners,
            ActivityRecords records,
            PlaceNames places,
            Frames frames,
            Tolls tolls) {
        this.places = places;
        this.records = records;
        this.undertakings = undertakings;
        this.partners = partners;
        this.frames = frames;
        this.tolls = tolls;
    }

    ContentsPage series(Moment moment, Language language) {
        return contents(
                moment,
                language,
                Section.SERIES,
                undertakings.series().stream()
                        .map(one -> entry(
                                Section.SERIES, language, one.name(), one.slugs(), said(one.rhythm(), language), false))
                        .toList());
    }

    ContentsPage projects(Moment moment, Language language) {
        return contents(
                moment,
                language,
                Section.PROJECTS,
                undertakings.projects().stream()
                        .map(one -> entry(
                                Section.PROJECTS,
                                language,
                                one.title(),
                                one.slugs(),
                                said(one.programme(), language),
                                one.example()))
                        .toList());
    }

    ContentsPage networks(Moment moment, Language language) {
        return contents(
                moment,
                language,
                Section.NETWORKS,
                undertakings.networks().stream()
                        .map(one -> entry(Section.NETWORKS, language, one.name(), one.slugs(), "", false))
                        .toList());
    }

    ContentsPage disruptions(Moment moment, Language language) {
        return contents(
                moment,
                language,
                Section.DISRUPTIONS,
                undertakings.disruptions().stream()
                        .map(one -> entry(
                                Section.DISRUPTIONS,
                                language,
                                one.name(),
                                one.slugs(),
                                DisruptionPage.period(one, language),
                                false))
                        .toList());
    }

    Optional<SeriesPage> series(Moment moment, Language language, UUID id) {
        return undertakings.series(id).map(one -> {
            Frame frame = frames.around(moment, language, Section.SERIES, one.name(), one.rhythm(), one.slugs(), null);
            return new SeriesPage(frame, one, ActivityRow.of(undertakings.editions(id, moment.now()), frame));
        });
    }

    Optional<ProjectPage> project(Moment moment, Language language, UUID id) {
        return undertakings.project(id).map(one -> {
            Frame frame =
                    frames.around(moment, language, Section.PROJECTS, one.title(), one.programme(), one.slugs(), null);
            return new ProjectPage(frame, one, ActivityRow.of(undertakings.ofProject(id, moment.now()), frame));
        });
    }

    Optional<NetworkPage> network(Moment moment, Language language, UUID id) {
        return undertakings.network(id).map(one -> {
            Frame frame = frames.around(moment, language, Section.NETWORKS, one.name(), null, one.slugs(), null);
            return new NetworkPage(
                    frame,
                    one,
                    partners.inNetwork(id, language),
                    ActivityRow.of(undertakings.ofNetwork(id, moment.now(), OF_A_NETWORK), frame));
        });
    }

    Optional<DisruptionPage> disruption(Moment moment, Language language, UUID id) {
        return undertakings.disruption(id).map(one -> {
            Frame frame = frames.around(moment, language, Section.DISRUPTIONS, one.name(), null, one.slugs(), null);
            var touched = undertakings.touched(id, moment.now());
            var stories = new HashMap<UUID, Story>();
            var histories = records.histories(touched.stream().map(Listed::id).toList());
            var names =
                    places.of(histories.values().stream().flatMap(List::stream).toList());
            histories.forEach((activity, acts) -> stories.put(activity, new Story(acts, names, frame)));
            return new DisruptionPage(
                    frame, one, tolls.publicly(id, moment.now()), ActivityRow.of(touched, frame), stories);
        });
    }

    boolean isWithdrawn(Section section, UUID id) {
        return undertakings.isWithdrawn(section, id);
    }

    private ContentsPage contents(Moment moment, Language language, Section section, List<Entry> entries) {
        Collator collator = Collator.getInstance(language.icu());
        return new ContentsPage(
                frames.around(moment, language, section, ""),
                entries.stream()
                        .sorted(Comparator.comparing(Entry::name, collator::compare))
                        .toList());
    }

    private static Entry entry(
            Section section, Language language, Text name, Map<String, String> slugs, String remark, boolean example) {
        return new Entry(
                name.string(language), section.path(language, slugs.getOrDefault(language.tag(), "")), remark, example);
    }

    private static String said(@Nullable Text text, Language language) {
        return text == null ? "" : text.string(language);
    }
}
