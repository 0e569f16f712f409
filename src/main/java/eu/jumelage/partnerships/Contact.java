package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a partnership on one of its sides.
 *
 * @param isPublic whether the public pages name it
 * @param confirmedOn when somebody last made sure that it is right; never, where absent
 */
public record Contact(
        UUID id,
        UUID city,
        Text office,
        @Nullable String person,
        @Nullable String email,
        @Nullable String telephone,
        boolean isPublic,
        @Nullable LocalDate confirmedOn) {

    Contact confirmed(LocalDate on) {
        return new Contact(id, city, office, person, email, telephone, isPublic, on);
    }
}
