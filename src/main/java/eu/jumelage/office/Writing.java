package eu.jumelage.office;

/** What becomes of a letter that a visitor sends. */
public sealed interface Writing {
    /** The office has it. */
    record Arrived(Letter letter) implements Writing {}

    /** It says nothing. */
    record Empty() implements Writing {}

    /** It is longer than anybody reads. */
    record TooLong(int longest) implements Writing {}

    /** The address for the answer is none. */
    record NoAddress(String replyTo) implements Writing {}
}
