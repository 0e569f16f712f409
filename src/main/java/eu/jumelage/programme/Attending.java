package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one must know to attend.
 *
 * @param tickets the address where tickets or a registration are to be had, elsewhere
 * @param accessibility of this event, where it differs from the place's
 */
public record Attending(
        @Nullable Text admission,
        @Nullable Text openingHours,
        @Nullable String tickets,
        @Nullable Text accessibility,
        List<Language> spoken,
        Set<Audience> audiences) {

    public static final Attending UNSAID = new Attending(null, null, null, null, List.of(), Set.of());

    public Attending {
        spoken = List.copyOf(spoken);
        audiences = Set.copyOf(audiences);
    }
}
