package eu.jumelage.portal.reading;

import eu.jumelage.web.Text;
import java.util.UUID;

/** A city that took part, under the name it bore then. */
public record CityName(UUID city, Text name, String role) {
    static CityName of(Json json) {
        return new CityName(json.uuid("id"), json.text("name"), json.string("role"));
    }
}
