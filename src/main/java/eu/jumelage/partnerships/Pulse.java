package eu.jumelage.partnerships;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How alive a partnership is, as far as the register knows; for staff only.
 *
 * @param lastContact the latest note, where there is one
 */
public record Pulse(UUID partnership, @Nullable ContactNote lastContact) {}
