package eu.jumelage.partnerships;

/** What becomes of the office's word that two sources may go on differing. */
public sealed interface Keeping {

    /** That many differing facts stay, each with its source. */
    record Kept(int facts) implements Keeping {}

    /** Who leaves it so says why. */
    record WithoutReason() implements Keeping {}

    /** The sources do not differ, or not any more. */
    record NothingDiffers() implements Keeping {}
}
