package eu.jumelage.portal.pages;

import eu.jumelage.participation.Registration;
import eu.jumelage.web.Keep;
import eu.jumelage.web.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own registration, by their link.
 *
 * @param state in words
 * @param reason why it was called off, in the public's words; null where it was not, or nobody said
 * @param told what just happened, or went wrong; empty for nothing
 * @param form null where nothing can be changed
 * @param again the path of the form, for who wants to sign up again; null for who need not
 */
public record OwnSignUpPage(
        Frame frame,
        SignUpHead head,
        Registration registration,
        String state,
        @Nullable Text reason,
        String told,
        @Nullable SignUpForm form,
        @Nullable String join,
        @Nullable String again,
        String action,
        boolean canConfirm,
        boolean canCancel,
        int status)
        implements PortalPage {

    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }
}
