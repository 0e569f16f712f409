package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.editing.Draft;

/** What becomes of the wish to rely on another source. */
sealed interface Preferring {

    /** It waits for somebody else's approval. */
    record HandedIn(Draft draft) implements Preferring {}

    /** It stands in a draft that says more, or that cannot be handed in as it is. */
    record Written(Draft draft) implements Preferring {}

    /** A draft waits for approval already, and nobody changes it behind the publisher's back. */
    record Waits(Draft draft) implements Preferring {}

    /** It counts from now on. */
    record Settled() implements Preferring {}

    /** No form shows this property, so a publisher settles it at once. */
    record ForPublishers() implements Preferring {}

    /** Nobody says this any more. */
    record Gone() implements Preferring {}
}
