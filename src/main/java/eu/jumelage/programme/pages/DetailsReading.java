package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Attending;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Context;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Edition;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Link;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Participants.CityRole;
import eu.jumelage.programme.Participants.OrganisationRole;
import eu.jumelage.programme.Participants.PersonRole;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what an activity's form says besides times and places. */
final class DetailsReading {

    private final Reading reading;
    private final Entries entries;
    private final @Nullable Details before;
    private final ZoneId zone;

    private DetailsReading(Reading reading, @Nullable Details before, ZoneId zone) {
        this.reading = reading;
        this.zone = zone;
        this.entries = reading.entries();
        this.before = before;
    }

    /** @param zone in which the end of an embargo is meant */
    static Details of(Reading reading, @Nullable Details before, ZoneId zone) {
        return new DetailsReading(reading, before, zone).details();
    }

    private Details details() {
        Words said = before == null ? null : before.words();
        return new Details(
                reading.required("kind"),
                new Words(
                        reading.requiredText("title", said == null ? null : said.title()),
                        reading.text("summary", said == null ? null : said.summary()),
                        reading.text("text", said == null ? null : said.text())),
                participants(),
                visibility(),
                attending(),
                context(),
                reading.ticked("example"));
    }

    private Participants participants() {
        return new Participants(
                reading.rows("city").stream()
                        .flatMap(row -> reading.reference(row + ".id").stream()
                                .map(city -> new Participants.City(
                                        city, key(CityRole.class, row + ".role").orElse(CityRole.PARTNER))))
                        .toList(),
                entries.chosen("network").stream().map(UUID::fromString).collect(Collectors.toSet()),
                reading.rows("organisation").stream()
                        .flatMap(row -> reading.reference(row + ".id").stream()
                                .map(one -> new Participants.Organisation(
                                        one,
                                        key(OrganisationRole.class, row + ".role")
                                                .orElse(OrganisationRole.PARTICIPANT))))
                        .toList(),
                people());
    }

    private List<Participants.Person> people() {
        var known = before == null
                ? List.<Participants.Person>of()
                : before.participants().people();
        var people = new ArrayList<Participants.Person>();
        for (String row : reading.rows("person")) {
            UUID person = reading.reference(row + ".id").orElse(null);
            Text office = reading.text(
                    row + ".office",
                    people.size() < known.size() ? known.get(people.size()).officeHeld() : null);
            if (person == null && office == null) {
                reading.wrong(row + ".id", "problem.person-or-office");
            } else {
                people.add(new Participants.Person(
                        person,
                        key(PersonRole.class, row + ".role").orElse(PersonRole.GUEST),
                        office,
                        reading.reference(row + ".city").orElse(null)));
            }
        }
        return people;
    }

    private Visibility visibility() {
        String key = reading.required("visibility");
        return switch (key) {
            case "internal" -> Visibility.INTERNAL;
            case "embargoed-until-held" -> new Visibility.EmbargoedUntilHeld();
            case "embargoed" -> {
                var day = reading.day("embargo");
                if (day.isEmpty()) {
                    reading.wrong("embargo", "problem.missing");
                    yield Visibility.INTERNAL;
                }
                LocalTime time = reading.time("embargo-time").orElse(LocalTime.MIDNIGHT);
                yield new Visibility.EmbargoedUntil(
                        day.get().atTime(time).atZone(zone).toInstant());
            }
            default -> Visibility.PUBLIC;
        };
    }

    private Attending attending() {
        Attending was = before == null ? Attending.UNSAID : before.attending();
        return new Attending(
                reading.text("admission", was.admission()),
                reading.text("hours", was.openingHours()),
                reading.address("tickets"),
                reading.text("accessibility", was.accessibility()),
                spoken(was.spoken()),
                entries.chosen("audience").stream()
                        .map(audience -> Keyed.of(Audience.class, audience))
                        .collect(Collectors.toSet()));
    }

    /** In the order in which they stood, as long as they are the same. */
    private List<Language> spoken(List<Language> known) {
        var chosen = entries.chosen("spoken").stream().map(Language::new).toList();
        return Set.copyOf(chosen).equals(Set.copyOf(known)) ? known : chosen;
    }

    private Context context() {
        return new Context(
                Set.copyOf(entries.chosen("field")),
                links(),
                reading.reference("edition.series")
                        .map(series -> new Edition(
                                series,
                                reading.reference("edition.by").orElse(null),
                                reading.number("edition.number")
                                        .filter(number -> number > 0)
                                        .orElse(null)))
                        .orElse(null),
                reading.reference("project").orElse(null),
                reading.reference("picture").orElse(null),
                reading.line("file").orElse(null));
    }

    private List<Link> links() {
        var known = before == null ? List.<Link>of() : before.context().links();
        var links = new ArrayList<Link>();
        for (String row : reading.rows("link")) {
            String address = reading.address(row + ".address");
            if (address == null) {
                reading.wrong(row + ".address", "problem.missing");
            } else {
                links.add(new Link(
                        address,
                        reading.requiredText(
                                row + ".label",
                                links.size() < known.size()
                                        ? known.get(links.size()).label()
                                        : null)));
            }
        }
        return links;
    }

    private <E extends Enum<E> & Keyed> Optional<E> key(Class<E> all, String field) {
        return reading.value(field, "problem.reference", typed -> Keyed.of(all, typed));
    }
}
