package eu.jumelage.portal.pages;

import eu.jumelage.web.Keep;
import java.util.List;
import java.util.Optional;

/**
 * Where visitors report what keeps them from using a page.
 *
 * @param about the page that it was on
 * @param problems the keys of what is wrong with the form: "message", "long", "reply", "many"
 */
public record BarrierPage(
        Frame frame, String about, String message, String reply, List<String> problems, boolean sent, int status)
        implements PortalPage {

    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }

    public boolean has(String problem) {
        return problems.contains(problem);
    }
}
