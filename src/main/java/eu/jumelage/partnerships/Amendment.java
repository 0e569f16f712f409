package eu.jumelage.partnerships;

/** What becomes of a renewal or amendment. */
public sealed interface Amendment {
    /** It stands with the agreement. */
    record Noted(Agreement agreement) implements Amendment {}

    /** It would be older than what it changes. */
    record BeforeSigning(PartialDate signed) implements Amendment {}
}
