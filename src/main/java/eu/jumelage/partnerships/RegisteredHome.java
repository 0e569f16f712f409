package eu.jumelage.partnerships;

import eu.jumelage.media.HomeZone;
import eu.jumelage.office.OfficeZone;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Tells pictures and the office by which city's clock they go; UTC as long as no city is set up. */
@Component
class RegisteredHome implements HomeZone, OfficeZone {

    private final KeptCities cities;

    RegisteredHome(KeptCities cities) {
        this.cities = cities;
    }

    @Override
    public ZoneId zone() {
        return cities.home().map(City::zone).orElse(ZoneOffset.UTC);
    }
}
