package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The day that it is at home, and the instant everywhere. */
@Component
class Today {

    private final InstantSource time;
    private final Cities cities;

    Today(InstantSource time, Cities cities) {
        this.time = time;
        this.cities = cities;
    }

    LocalDate day() {
        ZoneId zone = cities.home().map(City::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(time.instant(), zone);
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
