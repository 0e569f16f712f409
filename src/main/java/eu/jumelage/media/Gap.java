package eu.jumelage.media;

import java.time.LocalDate;

/** What a picture still lacks before it may be kept. */
public sealed interface Gap {

    /** Nobody is named who made it. */
    record NoCredit() implements Gap {}

    /** Nothing says by what right it is shown. */
    record NoLicence() implements Gap {}

    /** It shows people who are not recorded to have agreed; minors agree through their guardians. */
    record NeedsConsent(Shown shown) implements Gap {}

    /** The consent says nothing, or not where to find it. */
    record EmptyConsent() implements Gap {}

    /** It would not be shown on any day from this one on, which has come. */
    record Expired(LocalDate day) implements Gap {}

    /** One of its words is longer than this, in characters. */
    record TooLong(int longest) implements Gap {}
}
