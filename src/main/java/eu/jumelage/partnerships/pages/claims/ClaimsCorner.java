package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import org.springframework.stereotype.Component;

/** Claims are found beside the partners. */
@Component
class ClaimsCorner implements Corner {

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public String path() {
        return ClaimAddresses.CLAIMS;
    }

    @Override
    public String words() {
        return "claims.title";
    }
}
