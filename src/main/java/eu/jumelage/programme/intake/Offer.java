package eu.jumelage.programme.intake;

import org.jspecify.annotations.Nullable;

/** An activity of a file, and what the office has of it already. */
public record Offer(Found found, Match match) {

    /** What the office has. */
    public sealed interface Match {

        /** Nothing. */
        record None() implements Match {}

        /** Itself, from an earlier file or from a calendar of ours. @param path where it is looked at */
        record Known(String path) implements Match {}

        /** Something on the same day with the same name, or with the same partner. */
        record Perhaps(String title, String path) implements Match {}
    }

    /** Whether it is chosen before anybody chooses. */
    public boolean isNew() {
        return match instanceof Match.None;
    }

    public boolean canBeMade() {
        return !(match instanceof Match.Known);
    }

    /** Where that lies of which there is something; null for nothing. */
    public @Nullable String path() {
        return switch (match) {
            case Match.None _ -> null;
            case Match.Known(var path) -> path;
            case Match.Perhaps(var _, var path) -> path;
        };
    }
}
