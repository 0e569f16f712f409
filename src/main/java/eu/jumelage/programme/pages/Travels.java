package eu.jumelage.programme.pages;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Participants.CityRole;
import eu.jumelage.programme.Protocol;
import eu.jumelage.programme.Protocol.Direction;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who visits whom. */
@Component
class Travels {

    private final Cities cities;

    Travels(Cities cities) {
        this.cities = cities;
    }

    /** "Brüssel besucht Berlin"; empty where nobody has said and no city is host or guest. */
    String said(Activity visit, Protocol protocol, Language reader) {
        return direction(visit, protocol)
                .map(direction -> {
                    String home = name(cities.home().orElseThrow(), reader);
                    String others = visit.details().participants().cities().stream()
                            .flatMap(one -> cities.find(one.city()).stream())
                            .filter(city -> !city.home())
                            .map(city -> name(city, reader))
                            .collect(Collectors.joining(", "));
                    return Words.in(reader)
                            .say("visit.travels." + direction.key(), others.isEmpty() ? "…" : others, home);
                })
                .orElse("");
    }

    /** As the office said, or else as the roles of the cities say. */
    Optional<Direction> direction(Activity visit, Protocol protocol) {
        Direction said = protocol.direction();
        if (said != null) {
            return Optional.of(said);
        }
        List<CityRole> ours = visit.details().participants().cities().stream()
                .filter(one -> cities.find(one.city()).filter(City::home).isPresent())
                .map(one -> one.role())
                .toList();
        return ours.contains(CityRole.HOST)
                ? Optional.of(Direction.INCOMING)
                : ours.contains(CityRole.GUEST) ? Optional.of(Direction.OUTGOING) : Optional.empty();
    }

    private static String name(City city, Language reader) {
        return city.latestName().string(reader);
    }
}
