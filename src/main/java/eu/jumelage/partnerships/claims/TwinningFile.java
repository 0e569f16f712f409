package eu.jumelage.partnerships.claims;

import java.util.Locale;

/** The files in which twinnings come. All are UTF-8, with or without a byte order mark. */
public enum TwinningFile {
    /** {@code QID<TAB>name}, without a header. */
    NAMES,
    /** {@code QID<TAB>QID}, without a header: the first city names the second. */
    RELATIONS,
    /** Comma-separated, RFC 4180 without line breaks in cells: header {@code city1,country1,lat1,lng1,city2,...}. */
    PAIRS;

    /** As the words of the interface call it: "names". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
