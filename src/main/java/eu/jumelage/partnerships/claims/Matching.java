package eu.jumelage.partnerships.claims;

import java.util.UUID;

/** What becomes of the office's word that two records mean one city, or two. */
public sealed interface Matching {

    record Noted() implements Matching {}

    /** It is known to be another city of the register, by its number or because somebody said so. */
    record IsAnother(UUID city) implements Matching {}
}
