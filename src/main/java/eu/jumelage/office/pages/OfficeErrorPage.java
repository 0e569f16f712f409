package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Words;

/** What went wrong in the office, with the way back to the desk. */
public record OfficeErrorPage(OfficeFrame frame, ErrorPage error) implements OfficePage {

    @Override
    public int status() {
        return error.status();
    }

    /** What to do; the office knows more of it than the public pages. */
    public String text() {
        String own = "office.error." + error.status();
        return Words.in(frame.language()).knows(own) ? frame.say(own) : error.text();
    }
}
