package eu.jumelage.partnerships;

/** What becomes of a source's word. */
public sealed interface Noting {
    /** It is in the register, standing like this. */
    record Noted(Fact fact) implements Noting {}

    /** The property is a date, and that is none. */
    record NoDate(String value) implements Noting {}
}
