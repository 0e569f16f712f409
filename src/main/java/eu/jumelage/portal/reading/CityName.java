package eu.jumelage.portal.reading;

import eu.jumelage.web.Text;
import java.time.ZoneId;
import java.util.UUID;

/** A city that took part, under the name it bore then. */
public record CityName(UUID city, Text name, String role, ZoneId zone, boolean home) {
    static CityName of(Json json) {
        return new CityName(
                json.uuid("id"),
                json.text("name"),
                json.string("role"),
                ZoneId.of(json.string("zone")),
                json.node().get("home").booleanValue());
    }
}
