package eu.jumelage.portal.pages;

import eu.jumelage.web.Keep;
import java.util.Optional;

/** Somebody's link that is none, or not any more. */
public record LostSignUpPage(Frame frame) implements PortalPage {

    @Override
    public int status() {
        return 404;
    }

    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }
}
