package eu.jumelage.portal.pages;

import eu.jumelage.web.Keep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs up for an activity.
 *
 * @param form null where one cannot sign up
 * @param note what must be known first: why one cannot, or that one would wait; empty for nothing
 * @param waits whether somebody who signs up now stands in line
 * @param sent "" before; "seat" or "line" when a mail is on its way
 * @param which other dates one could sign up for instead: names by the paths of their forms
 * @param once names what the form makes
 */
public record SignUpPage(
        Frame frame,
        @Nullable SignUpHead head,
        @Nullable SignUpForm form,
        String action,
        String note,
        boolean waits,
        String sent,
        List<SignUpForm.Option> which,
        UUID once,
        String invitation,
        int status)
        implements PortalPage {

    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }
}
