package eu.jumelage.news.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import org.springframework.stereotype.Component;

/** Subscriptions are found beside the outbox. */
@Component
class SubscribersCorner implements Corner {

    @Override
    public Area area() {
        return Area.MAIL;
    }

    @Override
    public String path() {
        return SubscribersController.PATH;
    }

    @Override
    public String words() {
        return "subscribers.title";
    }
}
