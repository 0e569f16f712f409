package eu.jumelage.programme;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may see what is published, and from when. */
public sealed interface Visibility {

    Visibility PUBLIC = new Public();
    Visibility INTERNAL = new Internal();

    record Public() implements Visibility {}

    /** Nobody outside before that moment. */
    record EmbargoedUntil(Instant moment) implements Visibility {}

    /** Nobody outside before it is over, such as a visit that needs protection. */
    record EmbargoedUntilHeld() implements Visibility {}

    record Internal() implements Visibility {}

    /**
     * The moment from which the public sees it: {@link Instant#MIN} always, {@link Instant#MAX} never.
     *
     * @param ends null where no date is known
     */
    default Instant publicFrom(Course course, @Nullable Instant ends) {
        return switch (this) {
            case Public _ -> Instant.MIN;
            case Internal _ -> Instant.MAX;
            case EmbargoedUntil(var moment) -> moment;
            case EmbargoedUntilHeld _ ->
                switch (course) {
                    case PLANNED -> Optional.ofNullable(ends).orElse(Instant.MAX);
                    case HELD -> Optional.ofNullable(ends).orElse(Instant.MIN);
                    case POSTPONED, CANCELLED -> Instant.MAX;
                };
        };
    }

    default String key() {
        return switch (this) {
            case Public _ -> "public";
            case EmbargoedUntil _ -> "embargoed";
            case EmbargoedUntilHeld _ -> "embargoed-until-held";
            case Internal _ -> "internal";
        };
    }

    static Visibility stored(String key, @Nullable Instant embargo) {
        return switch (key) {
            case "public" -> PUBLIC;
            case "embargoed" -> new EmbargoedUntil(Optional.ofNullable(embargo).orElseThrow());
            case "embargoed-until-held" -> new EmbargoedUntilHeld();
            case "internal" -> INTERNAL;
            default -> throw new IllegalArgumentException("No visibility: " + key);
        };
    }
}
