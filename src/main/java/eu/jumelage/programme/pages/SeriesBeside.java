package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Balance;
import eu.jumelage.programme.Balances;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.programme.Standing;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a series stands, above what it says. */
@Component
class SeriesBeside implements Beside {

    private final SeriesList all;
    private final Balances balances;
    private final Dossiers dossiers;
    private final ComingDrafts coming;
    private final Cities cities;
    private final ActivityFields fields;
    private final InstantSource clock;
    private final TemplateEngine templates;

    SeriesBeside(
            SeriesList all,
            Balances balances,
            Dossiers dossiers,
            ComingDrafts coming,
            Cities cities,
            ActivityFields fields,
            InstantSource clock,
            TemplateEngine templates) {
        this.all = all;
        this.balances = balances;
        this.dossiers = dossiers;
        this.coming = coming;
        this.cities = cities;
        this.fields = fields;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals("series") ? all.find(record).map(series -> drawn(series, frame)) : Optional.empty();
    }

    private Content drawn(Series series, OfficeFrame frame) {
        List<Activity> editions = all.editions(series.id());
        Activity last = series.last(editions).orElse(null);
        Activity past =
                series.last(editions.stream().filter(this::isOver).toList()).orElse(null);
        List<Draft> next = coming.of(series.id());
        var parts = new HashMap<UUID, List<Draft>>();
        next.forEach(draft -> parts.put(draft.item(), coming.parts(draft)));
        var now = new SeriesNow(
                frame,
                series,
                names(series, frame),
                series.turn(editions).orElse(null),
                last,
                series.cancelledSince(editions),
                past,
                past == null ? new Balance(Optional.empty(), 0, Map.of(), 0) : balances.of(past.id()),
                past == null ? List.of() : open(past.id()),
                next,
                parts,
                Preparing.rhythm(editions),
                LocalDate.ofInstant(clock.instant(), fields.zone()));
        return output -> templates.render("eu/jumelage/programme/pages/SeriesNow.jte", now, output);
    }

    private boolean isOver(Activity edition) {
        return switch (edition.standing(clock.instant())) {
            case Standing.PresumedHeld _, Standing.Held _ -> true;
            case Standing.Ahead _,
                    Standing.Running _,
                    Standing.Between _,
                    Standing.Postponed _,
                    Standing.Cancelled _,
                    Standing.Undated _ -> false;
        };
    }

    private Map<UUID, String> names(Series series, OfficeFrame frame) {
        return series.hosts().stream()
                .map(Series.Host::city)
                .flatMap(id -> cities.find(id).stream())
                .collect(Collectors.toMap(city -> city.id(), city -> frame.string(city.latestName())));
    }

    private List<Commitment> open(UUID activity) {
        return dossiers.of(activity).commitments().stream()
                .filter(one -> one.state() == Commitment.State.OPEN)
                .toList();
    }
}
