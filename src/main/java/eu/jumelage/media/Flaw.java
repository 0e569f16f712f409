package eu.jumelage.media;

/** Why a file cannot become a picture. */
public sealed interface Flaw extends Addition {

    record Empty() implements Flaw {}

    /** In bytes. */
    record TooLarge(long bytes, long most) implements Flaw {}

    /** It would take too much memory; in pixels. Told by what the file says of itself: nothing was decoded. */
    record TooManyPixels(int width, int height, long most) implements Flaw {}

    /** It is something else than JPEG, PNG or WebP, whatever its name. */
    record NotAPicture(FileKind looksLike) implements Flaw {}

    /** It begins as a picture and is none: truncated, or damaged. */
    record Broken() implements Flaw {}

    /** So many are being worked on that this one waited in vain; nothing is wrong with it. */
    record Busy() implements Flaw {}
}
