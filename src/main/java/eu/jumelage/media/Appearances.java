package eu.jumelage.media;

import eu.jumelage.web.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where pictures are shown; each module that refers to pictures tells of its own records. */
public interface Appearances {

    /** By picture; nothing for those that none of its records shows. */
    Map<UUID, List<Appearance>> of(Collection<UUID> pictures, Language reader);

    /** Whether the public sees it by one of its records at this moment. */
    Publicity publicity(UUID picture);
}
