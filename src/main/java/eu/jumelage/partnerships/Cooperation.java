package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two cities work together, and what they look at in it year by year.
 *
 * @param field its key
 */
public record Cooperation(String field, List<Focus> focuses) {

    /** What a year is about, and what shall be reached in it. */
    public record Focus(Year year, Text focus, @Nullable Text goals) {}

    public Cooperation {
        focuses = List.copyOf(focuses);
        if (focuses.stream().map(Focus::year).distinct().count() < focuses.size()) {
            throw new IllegalArgumentException("A year has one focus in " + field);
        }
    }

    /** Without a focus yet. */
    public static Cooperation in(String field) {
        return new Cooperation(field, List.of());
    }

    public Optional<Focus> focus(Year year) {
        return focuses.stream().filter(focus -> focus.year().equals(year)).findFirst();
    }
}
