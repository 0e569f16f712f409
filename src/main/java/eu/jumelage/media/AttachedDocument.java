package eu.jumelage.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the office's own on one of its records: a scanned agreement, a decision. Never public.
 *
 * @param name of the file, as it was brought
 * @param sha256 of the bytes, in hexadecimal
 * @param size in bytes
 */
public record AttachedDocument(
        UUID id,
        RecordKey on,
        String name,
        @Nullable String fileReference,
        String sha256,
        int size,
        Instant attachedAt) {

    /**
     * Any record of any module, by the words of that module.
     *
     * @param kind "agreement", "activity" …
     */
    public record RecordKey(String kind, String id) {
        public RecordKey {
            if (kind.isBlank() || id.isBlank()) {
                throw new IllegalArgumentException("A record has a kind and a name");
            }
        }
    }
}
