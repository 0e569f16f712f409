package eu.jumelage.web;

import java.time.Instant;

/**
 * That an answer may be kept for everyone who asks for it.
 *
 * @param address the canonical path and query, as it stands in a request ("/de/rueckblick?jahr=2019"); asked for in any
 *     other spelling, the answer is drawn anew
 * @param until the first instant at which it would show something else by the clock alone; {@link Instant#MAX} if never
 */
public record Keep(String address, Instant until) {
    public Keep {
        if (!address.startsWith("/")) {
            throw new IllegalArgumentException("An address starts with a slash: " + address);
        }
    }
}
