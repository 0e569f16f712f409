package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import org.springframework.stereotype.Component;

/** Commitments are found beside the activities. */
@Component
class CommitmentsCorner implements Corner {

    static final String PATH = "/office/commitments";

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
        return "commitments.title";
    }
}
