package eu.jumelage.partnerships.claims;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The office's word on whether a city of a file is one of the register.
 *
 * @param city of the register
 * @param same whether the two are one
 */
public record Decided(
        ClaimedCity claimed,
        UUID city,
        boolean same,
        String who,
        Instant at,
        @Nullable String reason) {}
