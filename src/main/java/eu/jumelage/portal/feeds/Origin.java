package eu.jumelage.portal.feeds;

import eu.jumelage.web.WebSettings;
import java.net.URI;

/** Where this installation is found, for whatever leaves the house: addresses and names that stay the same for ever. */
record Origin(URI address) {

    static Origin of(WebSettings settings) {
        return new Origin(settings.address());
    }

    String absolute(String path) {
        return address + path;
    }

    /** A name that no other installation gives (RFC 4151); the year is one in which the host was ours already. */
    String tag(String what) {
        return "tag:" + address.getHost() + ",2026:" + what;
    }
}
