package eu.jumelage.partnerships;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How alive a partnership is; for staff only.
 *
 * @param lastContact the latest note, where there is one
 * @param last the last activity, where there was one
 * @param next the next one, where one is planned
 */
public record Pulse(
        UUID partnership,
        @Nullable ContactNote lastContact,
        @Nullable Happening last,
        @Nullable Happening next) {}
