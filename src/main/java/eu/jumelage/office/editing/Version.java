package eu.jumelage.office.editing;

import java.time.Instant;
import java.util.UUID;

/** A record as it was once published, in full. */
public record Version(
        String kind,
        UUID item,
        int number,
        Entries entries,
        String title,
        String writtenBy,
        String approvedBy,
        Instant publishedAt) {}
