package eu.jumelage.participation.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import org.springframework.stereotype.Component;

/** The page about one person, found from the programme. */
@Component
class PersonCorner implements Corner {

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public String path() {
        return "/office/participation/person";
    }

    @Override
    public String words() {
        return "signup.person";
    }
}
