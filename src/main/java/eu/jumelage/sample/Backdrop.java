package eu.jumelage.sample;

import static eu.jumelage.sample.Parties.city;

import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.programme.FundingProgramme;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Place;
import eu.jumelage.programme.Places;
import eu.jumelage.programme.Project;
import eu.jumelage.programme.Projects;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.web.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings what the sample's activities belong to into the programme: places, series and projects. */
@Component
@Lazy
class Backdrop {

    /** A place as its file describes it. */
    record Venue(
            String key,
            boolean example,
            String city,
            List<Double> at,
            @Nullable String street,
            Text name,
            @Nullable Text accessibility,
            @Nullable String source) {}

    /** A series as its file describes it. */
    record Returning(
            String key,
            Text name,
            List<String> aliases,
            Text rhythm,
            Text text,
            List<Host> hosts,
            List<Stage> states,
            List<Sources.Claim> facts) {}

    /** Who presents itself, and what that edition is called. */
    record Host(String city, Text edition) {}

    /** A state of a series or project since a date. */
    record Stage(
            String is, @Nullable String since, @Nullable Text reason) {}

    /** The file of the projects. */
    record Funded(List<Fund> programmes, List<Joint> projects) {}

    /** A funding programme. */
    record Fund(
            String key,
            String abbreviation,
            Text name,
            @Nullable String website) {}

    /** A project. */
    record Joint(
            String key,
            boolean example,
            Text title,
            Text text,
            String programme,
            @Nullable BigDecimal budget,
            @Nullable String currency,
            @Nullable Text outputs,
            @Nullable String since,
            List<String> cities,
            List<String> organisations,
            List<Stage> states,
            List<Sources.Claim> facts) {}

    private final Places places;
    private final SeriesList series;
    private final Projects projects;
    private final Sources sources;

    Backdrop(Places places, SeriesList series, Projects projects, Sources sources) {
        this.places = places;
        this.series = series;
        this.projects = projects;
        this.sources = sources;
    }

    void load() {
        Files.list("places", Venue.class).forEach(this::store);
        Files.list("series", Returning.class).forEach(this::add);
        Funded funded = Files.one("projects", Funded.class);
        funded.programmes()
                .forEach(fund -> projects.store(new FundingProgramme(
                        Ids.of("funding", fund.key()), fund.name(), fund.abbreviation(), fund.website())));
        funded.projects().forEach(this::add);
    }

    private void store(Venue venue) {
        Double latitude = venue.at().isEmpty() ? null : venue.at().getFirst();
        Double longitude = venue.at().isEmpty() ? null : venue.at().getLast();
        places.store(new Place(
                Ids.of("place", venue.key()),
                venue.name(),
                venue.street(),
                city(venue.city()),
                latitude,
                longitude,
                venue.accessibility()));
    }

    private void add(Returning returning) {
        UUID id = Ids.of("series", returning.key());
        series.add(new Series(
                id,
                returning.name(),
                returning.text(),
                returning.rhythm(),
                Publication.PUBLISHED,
                returning.hosts().stream()
                        .map(host -> new Series.Host(city(host.city()), host.edition()))
                        .toList(),
                new HashSet<>(returning.aliases()),
                returning.states().stream()
                        .map(stage -> new Series.Stage(
                                Keyed.of(Series.State.class, stage.is()), date(stage.since()), stage.reason()))
                        .toList()));
        sources.note(id, Standing.PREFERRED, returning.facts());
    }

    private void add(Joint joint) {
        UUID id = Ids.of("project", joint.key());
        Project.Budget budget = joint.budget() == null || joint.currency() == null
                ? null
                : new Project.Budget(joint.budget(), joint.currency());
        projects.add(new Project(
                id,
                joint.title(),
                joint.text(),
                date(joint.since()),
                null,
                Ids.of("funding", joint.programme()),
                budget,
                joint.outputs(),
                Publication.PUBLISHED,
                joint.example(),
                joint.states().stream()
                        .map(stage -> new Project.Stage(
                                Keyed.of(Project.State.class, stage.is()), date(stage.since()), stage.reason()))
                        .toList(),
                joint.cities().stream()
                        .map(key -> new Project.Member(city(key), null))
                        .toList(),
                joint.organisations().stream()
                        .map(key -> new Project.Member(Ids.of("organisation", key), null))
                        .toList()));
        sources.note(id, Standing.PREFERRED, joint.facts());
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
