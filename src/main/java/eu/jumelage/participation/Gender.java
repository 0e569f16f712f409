package eu.jumelage.participation;

import eu.jumelage.programme.Keyed;

/** As funding programmes count; nobody has to say. */
public enum Gender implements Keyed {
    FEMALE,
    MALE,
    DIVERSE
}
