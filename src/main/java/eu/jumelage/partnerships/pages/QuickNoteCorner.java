package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import org.springframework.stereotype.Component;

/** A contact is noted from the list of the partners. */
@Component
class QuickNoteCorner implements Corner {

    static final String PATH = "/office/contact-notes";

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String words() {
        return "note.new";
    }
}
