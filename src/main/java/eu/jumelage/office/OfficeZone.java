package eu.jumelage.office;

import java.time.ZoneId;

/** By which clock the office works: that of the city which runs this installation. The register knows it, and tells. */
public interface OfficeZone {

    ZoneId zone();
}
