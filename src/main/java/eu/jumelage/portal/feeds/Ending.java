package eu.jumelage.portal.feeds;

import java.util.Locale;

/** In which form somebody subscribes; appended to a page's address. */
enum Ending {
    ICS("text/calendar"),
    ATOM("application/atom+xml"),
    JSON("application/feed+json");

    /** For the type of an answer and of a link to it. */
    final String type;

    Ending(String type) {
        this.type = type;
    }

    /** @param name as in an address: "ics" */
    static Ending of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** "/de/aktuelles.ics" */
    String after(String page) {
        return page + '.' + name().toLowerCase(Locale.ROOT);
    }
}
