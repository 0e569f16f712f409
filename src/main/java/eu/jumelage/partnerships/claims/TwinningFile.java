package eu.jumelage.partnerships.claims;

/** The files in which twinnings come. All are UTF-8, with or without a byte order mark. */
public enum TwinningFile {
    /** {@code QID<TAB>name}, without a header. */
    NAMES,
    /** {@code QID<TAB>QID}, without a header: the first city names the second. */
    RELATIONS,
    /** Comma-separated, RFC 4180 without line breaks in cells: header {@code city1,country1,lat1,lng1,city2,...}. */
    PAIRS
}
