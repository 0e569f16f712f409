package eu.jumelage.programme;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What time it is in the city that runs this installation. */
@Component
public class HomeClock {

    private final InstantSource time;
    private final Cities cities;

    HomeClock(InstantSource time, Cities cities) {
        this.time = time;
        this.cities = cities;
    }

    public ZonedDateTime now() {
        return time.instant().atZone(zone());
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public ZoneId zone() {
        return cities.home().map(City::zone).orElse(ZoneOffset.UTC);
    }

    /** As exactly as the database keeps it. */
    Instant instant() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
