package eu.jumelage.media;

import java.time.ZoneId;

/**
 * The zone by whose calendar pictures expire: that of the city which runs this installation. The register knows the
 * city, and it stands above this module; so it tells.
 */
public interface HomeZone {
    ZoneId zone();
}
