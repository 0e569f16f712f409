package eu.jumelage.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers that protect visitors, on every answer: pages, files, redirects, errors. */
final class Protection {

    /** A year, as browsers' preload lists want it; said only to those who came by TLS. */
    static final HttpField ONLY_TLS = new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000");

    static final Map<String, String> HEADERS = headers();

    private static final HttpField[] FIELDS = HEADERS.entrySet().stream()
            .map(header -> new PreEncodedHttpField(header.getKey(), header.getValue()))
            .toArray(HttpField[]::new);

    private static final HttpField NO_STORE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");

    private Protection() {}

    /** Adds what the answer does not say itself. */
    static void complete(HttpFields.Mutable answer, boolean tls) {
        for (HttpField field : FIELDS) {
            if (!answer.contains(field.getName())) {
                answer.add(field);
            }
        }
        if (!answer.contains(HttpHeader.CACHE_CONTROL)) {
            answer.add(NO_STORE);
        }
        if (tls) {
            answer.put(ONLY_TLS);
        }
    }

    private static Map<String, String> headers() {
        var all = new LinkedHashMap<String, String>();
        // No page has a script that connects to anything; connect-src is for browsers' own checks, which read
        // robots.txt.
        all.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "same-origin");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        all.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        return all;
    }
}
