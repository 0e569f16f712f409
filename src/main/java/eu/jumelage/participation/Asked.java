package eu.jumelage.participation;

import eu.jumelage.programme.Keyed;

/** What a form asks for beside name and address, each only where the office needs it. */
public enum Asked implements Keyed {
    ORGANISATION,
    /** For head-counts by country. */
    COUNTRY,
    AGE_BAND,
    GENDER,
    /** What somebody needs to be able to take part. */
    ACCESS,
    /** What somebody wants to have talked about. */
    QUESTION
}
