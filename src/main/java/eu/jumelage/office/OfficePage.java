package eu.jumelage.office;

import eu.jumelage.web.Page;

/** A page for members of the office; drawn anew each time and kept by nobody. */
public interface OfficePage extends Page {
    OfficeFrame frame();
}
