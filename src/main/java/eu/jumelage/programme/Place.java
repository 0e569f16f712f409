package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where things take place: a hall, a museum, a town hall.
 *
 * @param latitude degrees in WGS 84, north positive
 * @param longitude degrees in WGS 84, east positive
 * @param accessibility how one gets in and around, for those who need to know
 */
public record Place(
        UUID id,
        Text name,
        @Nullable String street,
        UUID city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Text accessibility) {}
