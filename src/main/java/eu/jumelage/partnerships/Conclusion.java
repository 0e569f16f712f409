package eu.jumelage.partnerships;

import java.util.UUID;

/** What becomes of an agreement that is entered or changed. */
public sealed interface Conclusion {
    /** It is in the register like this. */
    record Concluded(Agreement agreement) implements Conclusion {}

    /** The partnership counts its years from another agreement. */
    record AlreadyFounded(Agreement founding) implements Conclusion {}

    /** Somebody signed for a city that is no party. */
    record SignedForNoParty(UUID city) implements Conclusion {}
}
