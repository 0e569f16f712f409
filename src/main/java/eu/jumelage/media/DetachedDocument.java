package eu.jumelage.media;

import java.time.Instant;

/** What is left of a document that was taken off its record: that it was there, and why it is not any more. */
public record DetachedDocument(AttachedDocument document, Instant detachedAt, String reason) {}
