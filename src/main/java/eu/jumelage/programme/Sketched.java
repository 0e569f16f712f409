package eu.jumelage.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An activity that somebody is still writing, and nobody has published yet.
 *
 * @param draft where it is written on
 * @param title in the reader's language, as far as it has one
 * @param times those that can be read already, in their order
 */
public record Sketched(UUID draft, String title, List<When> times, Instant changedAt) {}
