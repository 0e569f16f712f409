package eu.jumelage.portal.pages;

import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Page;

/** What went wrong, with everything around it that helps to go on. */
public record FramedErrorPage(Frame frame, ErrorPage error) implements Page {
    @Override
    public int status() {
        return error.status();
    }
}
