package eu.jumelage.news;

import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the public may know of partners; the public side knows it, and tells. */
public interface PartnersNews {

    /** The partner of this partnership; empty where there is no page of it, or it is over. */
    Optional<Partner> partner(UUID partnership);

    /** What can be known of its activities at this moment: of each in one string, to be compared with later ones. */
    Map<UUID, String> known(UUID partnership);

    /** What is new to somebody who knew that, each activity once, as it stands now. */
    List<NewsItem> since(UUID partnership, Map<UUID, String> known, Language language);
}
