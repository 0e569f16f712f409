package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import org.springframework.stereotype.Component;

/** The book of costs is found beside the activities. */
@Component
class CostsCorner implements Corner {

    static final String PATH = "/office/costs";

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String words() {
        return "costs.title";
    }
}
