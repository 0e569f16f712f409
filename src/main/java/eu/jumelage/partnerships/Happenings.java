package eu.jumelage.partnerships;

import java.util.Optional;
import java.util.UUID;

/** Who knows when anything happens with a city: the programme, which stands above this module; so it tells. */
public interface Happenings {

    /** The last one that is over, internal ones too. */
    Optional<Happening> last(UUID city);

    /** The next one, or one that goes on. */
    Optional<Happening> next(UUID city);
}
