package eu.jumelage.partnerships;

import eu.jumelage.web.Addresses;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which addresses partners stand: by their names, as soon as they are published. */
@Component
class PartnerAddresses {

    private static final String PARTNER = "partner";

    private final JdbcClient sql;
    private final Addresses addresses;

    PartnerAddresses(JdbcClient sql, Addresses addresses) {
        this.sql = sql;
        this.addresses = addresses;
    }

    void claim(Partnership partnership, City partner) {
        if (partnership.isPublished()) {
            addresses.claim(PARTNER, partnership.id(), partner.latestName());
        }
    }

    /** Of all published partnerships with that city; these are answered. */
    Set<UUID> claimAll(City city) {
        var published = new HashSet<>(
                sql.sql("""
                select id from partnerships.partnership where partner = :city and publication = 'published' order by id""").param("city", city.id()).query(UUID.class).list());
        published.forEach(partnership -> addresses.claim(PARTNER, partnership, city.latestName()));
        return published;
    }

    void redirect(UUID from, UUID to) {
        addresses.redirect(PARTNER, from, to);
    }
}
