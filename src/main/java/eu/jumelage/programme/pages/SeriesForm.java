package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a series; pausing and ending it are steps of their own. */
@Component
class SeriesForm implements Editable {

    private final SeriesList all;
    private final Offers offers;
    private final Addresses addresses;

    SeriesForm(SeriesList all, Offers offers, Addresses addresses) {
        this.all = all;
        this.offers = offers;
        this.addresses = addresses;
    }

    @Override
    public String kind() {
        return "series";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Translated("name", "field.name", true, false),
                new Translated("text", "field.text", false, true),
                new Translated("rhythm", "field.rhythm", false, false),
                new Group(
                        "host",
                        "field.hosts",
                        List.of(
                                new Choice("city", "field.city", true, offers.cities(reader)),
                                new Translated("edition", "field.edition-name", true, false))),
                new Group("alias", "field.aliases", List.of(new Line("name", "field.name", true))));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return all.find(id).map(SeriesForm::typed);
    }

    private static Entries typed(Series series) {
        var parts = new ArrayList<>(List.of(
                Reading.typed("name", series.name()),
                Reading.typed("text", series.text()),
                Reading.typed("rhythm", series.rhythm())));
        for (int number = 0; number < series.hosts().size(); number++) {
            var host = series.hosts().get(number);
            String row = "host." + number;
            parts.add(Reading.typed(row + ".edition", host.editionName())
                    .with(row + ".city", host.city().toString()));
        }
        int number = 0;
        for (String alias : series.aliases().stream().sorted().toList()) {
            parts.add(Entries.NONE.with("alias." + number++ + ".name", alias));
        }
        return Entries.together(parts);
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Series now = all.find(id).orElse(null);
        var said = new Series(
                id,
                reading.requiredText("name", now == null ? null : now.name()),
                reading.text("text", now == null ? null : now.text()),
                reading.text("rhythm", now == null ? null : now.rhythm()),
                Publication.PUBLISHED,
                hosts(reading, now),
                aliases(reading),
                now == null ? List.of() : now.stages());
        if (now != null && now.publication() == Publication.WITHDRAWN) {
            reading.wrong("", "problem.withdrawn");
        }
        return reading.unlessWrong(() -> {
            if (now == null) {
                all.add(said);
            } else {
                all.change(now, said);
            }
        });
    }

    private static List<Series.Host> hosts(Reading reading, @Nullable Series now) {
        var hosts = new ArrayList<Series.Host>();
        for (String row : reading.rows("host")) {
            UUID city = reading.reference(row + ".city").orElse(null);
            if (city == null || hosts.stream().anyMatch(host -> host.city().equals(city))) {
                reading.wrong(row + ".city", city == null ? "problem.missing" : "problem.twice-chosen");
            } else {
                var known = now == null
                        ? null
                        : now.hosts().stream()
                                .filter(host -> host.city().equals(city))
                                .findFirst()
                                .orElse(null);
                hosts.add(new Series.Host(
                        city, reading.requiredText(row + ".edition", known == null ? null : known.editionName())));
            }
        }
        return hosts;
    }

    private static Set<String> aliases(Reading reading) {
        var aliases = new LinkedHashSet<String>();
        reading.rows("alias").forEach(row -> aliases.add(reading.required(row + ".name")));
        return aliases;
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.series");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return Offers.rows(offers.series(reader), search, most);
    }

    @Override
    public boolean canWithdraw() {
        return true;
    }

    @Override
    public boolean isWithdrawnForGood() {
        return true;
    }

    @Override
    public boolean isWithdrawn(UUID id) {
        return all.find(id)
                .filter(now -> now.publication() == Publication.WITHDRAWN)
                .isPresent();
    }

    @Override
    public Optional<Applied> withdraw(UUID id, Member by) {
        all.withdraw(id);
        return Optional.of(new Applied.Done());
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return all.find(id)
                .filter(now -> now.publication() == Publication.PUBLISHED)
                .flatMap(_ ->
                        Optional.ofNullable(addresses.of(SeriesList.ADDRESS, id).get(reader)))
                .map(slug -> "/" + reader + "/" + Words.in(reader).say("path.series") + "/" + slug);
    }
}
