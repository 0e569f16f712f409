package eu.jumelage.office.editing;

/** What became of pieces that were to be drafts. */
public sealed interface Batching {

    /** @param known of how many pieces there was something already */
    record Made(Batch batch, int drafts, int known) implements Batching {}

    /** There was something of each of them already, and nothing was made. */
    record AllKnown(int pieces) implements Batching {}
}
