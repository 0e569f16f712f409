package eu.jumelage.partnerships;

import eu.jumelage.media.HomeZone;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Tells pictures by which city's calendar they expire; UTC as long as no city is set up. */
@Component
class RegisteredHome implements HomeZone {

    private final KeptCities cities;

    RegisteredHome(KeptCities cities) {
        this.cities = cities;
    }

    @Override
    public ZoneId zone() {
        return cities.home().map(City::zone).orElse(ZoneOffset.UTC);
    }
}
