package eu.jumelage.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file that somebody takes along or a program reads: a feed, a calendar, a share card, a table.
 *
 * @param type the media type, with charset for text ("text/calendar;charset=utf-8")
 * @param headers further headers of its own; they win over the ones that every answer carries
 */
public record Document(int status, String type, byte[] bytes, Map<String, String> headers, Optional<Keep> keep)
        implements Answer {

    public Document {
        headers = Map.copyOf(headers);
    }

    public static Document of(String type, byte[] bytes) {
        return new Document(200, type, bytes, Map.of(), Optional.empty());
    }

    /** Text in UTF-8; the type needs no charset. */
    public static Document of(String type, String text) {
        return of(type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public Document withStatus(int other) {
        return new Document(other, type, bytes, headers, keep);
    }

    public Document kept(Keep kept) {
        return new Document(status, type, bytes, headers, Optional.of(kept));
    }

    /** Saved under this name; plain ASCII without quotation marks, as our addresses are. */
    public Document named(String file) {
        if (!file.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("Not a plain file name: " + file);
        }
        return with("Content-Disposition", "attachment; filename=\"" + file + '"');
    }

    /** Other sites may show or read it too: share cards, feeds, calendars, open data. */
    public Document forOtherSites() {
        return with("Cross-Origin-Resource-Policy", "cross-origin").with("Access-Control-Allow-Origin", "*");
    }

    public Document with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Document(status, type, bytes, more, keep);
    }
}
