package eu.jumelage.web;

import java.util.Optional;

/** Who knows the colour that the city chose: the office, which stands above this module. */
public interface CityColour {

    /** Empty while it has chosen none. */
    Optional<Brand> chosen();
}
