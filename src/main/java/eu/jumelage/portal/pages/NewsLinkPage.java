package eu.jumelage.portal.pages;

import eu.jumelage.news.Subscription;
import eu.jumelage.web.Keep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a personal link of a subscription leads: to be confirmed, seen or ended. Looking at it changes nothing.
 *
 * @param link its own path, to which its buttons are sent; in no other link of the page
 * @param subscription null where the link is over
 * @param confirmed whether that has just happened
 */
public record NewsLinkPage(
        Frame frame,
        String partner,
        String back,
        String link,
        @Nullable Subscription subscription,
        boolean confirmed) implements PortalPage {

    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }

    @Override
    public int status() {
        return subscription == null ? 410 : 200;
    }

    public String language() {
        return subscription == null ? "" : frame.name(subscription.language());
    }
}
