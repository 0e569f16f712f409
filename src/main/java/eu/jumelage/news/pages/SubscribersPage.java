package eu.jumelage.news.pages;

import eu.jumelage.news.Subscribers.OfAddress;
import eu.jumelage.news.Subscription;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many get news by e-mail, and what is kept of one address.
 *
 * @param names of the partnerships
 * @param email that was looked for
 * @param found null where none was
 * @param wrong whether that is no address
 */
public record SubscribersPage(
        OfficeFrame frame,
        List<Count> counts,
        Map<UUID, String> names,
        String email,
        @Nullable OfAddress found,
        boolean wrong)
        implements OfficePage {

    public record Count(String partner, long number) {}

    @Override
    public int status() {
        return wrong ? 422 : 200;
    }

    public String partner(Subscription subscription) {
        return names.getOrDefault(subscription.partnership(), "–");
    }

    public String standing(Subscription subscription) {
        var confirmed = subscription.confirmedAt();
        return confirmed == null
                ? frame.say("subscribers.asked", frame.when(subscription.askedAt()))
                : frame.say("subscribers.confirmed", frame.when(confirmed));
    }
}
