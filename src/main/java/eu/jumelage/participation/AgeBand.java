package eu.jumelage.participation;

import eu.jumelage.programme.Keyed;

/** As funding programmes count. */
public enum AgeBand implements Keyed {
    UNDER_18,
    FROM_18_TO_30,
    FROM_31_TO_64,
    FROM_65
}
