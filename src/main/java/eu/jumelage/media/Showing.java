package eu.jumelage.media;

import java.time.Instant;

/** What stands at a picture's public address. */
public sealed interface Showing {

    /** @param until the instant from which it is gone by the clock alone; {@link Instant#MAX} if never */
    record Shown(Variant variant, Instant until) implements Showing {}

    /** It was there and may not be shown any more. */
    record Gone() implements Showing {}

    /** Never heard of, or not in this width. */
    record Unknown() implements Showing {}
}
