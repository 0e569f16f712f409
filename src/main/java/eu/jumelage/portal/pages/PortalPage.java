package eu.jumelage.portal.pages;

import eu.jumelage.web.Keep;
import eu.jumelage.web.Page;
import java.util.Optional;

/** A public page: the same for everyone, until something that it shows changes. */
interface PortalPage extends Page {
    Frame frame();

    @Override
    default Optional<Keep> keep() {
        return Optional.of(new Keep(frame().path(), frame().moment().until()));
    }
}
