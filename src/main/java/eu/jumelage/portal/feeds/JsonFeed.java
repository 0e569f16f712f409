package eu.jumelage.portal.feeds;

import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A channel as JSON Feed 1.1. */
final class JsonFeed {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static String of(Channel channel, List<Item> items) {
        ObjectNode feed = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", channel.title())
                .put("home_page_url", channel.page())
                .put("feed_url", channel.self(Ending.JSON))
                .put("language", channel.language().tag());
        feed.putArray("authors")
                .addObject()
                .put("name", channel.office())
                .put("url", channel.origin().absolute("/" + channel.language() + "/"));
        var all = feed.putArray("items");
        items.forEach(item -> write(item, channel, all.addObject()));
        return JSON.writeValueAsString(feed);
    }

    private static void write(Item item, Channel channel, ObjectNode json) {
        json.put("id", item.id());
        String page = item.pages().get(channel.language());
        if (page != null) {
            json.put("url", page);
        }
        json.put("title", item.title()).put("content_html", item.html());
        if (!item.summary().isEmpty()) {
            json.put("summary", item.summary());
        }
        json.put("image", item.image())
                .put(
                        "date_modified",
                        item.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("language", channel.language().tag());
        var tags = json.putArray("tags");
        item.tags().forEach(tags::add);
    }
}
