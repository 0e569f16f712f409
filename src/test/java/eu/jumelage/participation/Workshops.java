package eu.jumelage.participation;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Position;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publishing;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Workshops that one can sign up for, for tests with the database. */
final class Workshops {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    private final Programme programme;
    private final Participation participation;
    private final Installations installations;
    private final Cities cities;

    Workshops(Programme programme, Participation participation, Installations installations, Cities cities) {
        this.programme = programme;
        this.participation = participation;
        this.installations = installations;
        this.cities = cities;
    }

    /** Next week in the evening, published, with a form as it is given. */
    Admission with(Seats seats) {
        Admission admission = Admission.of(UUID.randomUUID(), planned(timed("2026-06-22T19:00", BERLIN)), seats);
        participation.offer(admission);
        return admission;
    }

    UUID planned(When when) {
        return planned(when, Where.somewhere());
    }

    UUID planned(When when, Where where) {
        return planned(List.of(Run.planned(UUID.randomUUID(), when, where)));
    }

    /** One workshop at several times. */
    UUID planned(List<Run> runs) {
        UUID id = UUID.randomUUID();
        var titles = Map.of(GERMAN, "Werkstatt", FRENCH, "Atelier", DUTCH, "Werkplaats", ENGLISH, "Workshop");
        Details details = Details.of(
                        "workshop", Words.titled(Text.of(GERMAN, titles)), Participants.partners(partner()))
                .visibility(Visibility.PUBLIC);
        programme.plan(id, details, runs);
        if (!(programme.publish(id) instanceof Publishing.Done)) {
            throw new IllegalStateException("Not published");
        }
        return id;
    }

    void act(UUID activity, Step... steps) {
        Decision decision = programme.act(activity, ActRequest.by("clerk", steps));
        if (!(decision instanceof Decision.Accepted)) {
            throw new IllegalStateException(decision.toString());
        }
    }

    static When timed(String local, ZoneId zone) {
        var start = LocalDateTime.parse(local).atZone(zone);
        return new When.Timed(start, start.plusHours(2));
    }

    private UUID partner() {
        if (installations.own().isEmpty()) {
            installations.setUp(new Installation(
                    Text.of(GERMAN, "Berlin und seine Partner"),
                    Text.of(GERMAN, "Internationales"),
                    List.of(GERMAN, FRENCH, DUTCH, ENGLISH),
                    "office@example.org"));
        }
        if (cities.home().isEmpty()) {
            city("Berlin", GERMAN, true);
        }
        return city("Brüssel", GERMAN, false);
    }

    private UUID city(String name, Language language, boolean home) {
        UUID id = UUID.randomUUID();
        cities.register(new City(
                id,
                City.Kind.MUNICIPALITY,
                "BE",
                BERLIN,
                new Position(52.5, 13.4),
                List.of(GERMAN),
                null,
                home,
                List.of(Name.of(language, name, null)),
                Set.of(),
                List.of(),
                null));
        return id;
    }
}
