package eu.jumelage.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an activity belongs to a series.
 *
 * @param presentedBy the city that presents itself, in the other's city; null in a series that does not alternate
 * @param number counted by the series, where it counts
 */
public record Edition(
        UUID series, @Nullable UUID presentedBy, @Nullable Integer number) {}
