package eu.jumelage.media;

/** The answer to somebody who brings a document. */
public sealed interface Attaching {

    record Attached(AttachedDocument document) implements Attaching {}

    record Empty() implements Attaching {}

    /** In bytes. */
    record TooLarge(long bytes, long most) implements Attaching {}

    /** It is something else than PDF, whatever its name. */
    record NotAPdf(FileKind looksLike) implements Attaching {}

    /** It begins as a PDF and does not end as one. */
    record Broken() implements Attaching {}

    record NoName() implements Attaching {}
}
