package eu.jumelage.partnerships.claims;

/** What becomes of files that somebody sends. */
public sealed interface Sending {

    /** They are being taken in. */
    record Begun(Upload upload) implements Sending {}

    /** Others are being taken in: one after the other. */
    record Busy(Upload other) implements Sending {}
}
