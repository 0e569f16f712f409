package eu.jumelage.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways in which an answer's bytes travel. */
enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("");

    /** Its name in HTTP; empty for the bytes as they are. */
    final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** The one the reader likes best (RFC 9110, 12.5.3); of equals the smallest. */
    static Encoding liked(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return IDENTITY;
        }
        return switch (acceptEncoding) { // what browsers and crawlers really send
            case "gzip, deflate, br, zstd", "gzip, deflate, br", "gzip,deflate,br", "br" -> BROTLI;
            case "gzip, deflate", "gzip,deflate", "gzip" -> GZIP;
            case "", "identity" -> IDENTITY;
            default -> weighed(acceptEncoding);
        };
    }

    private static Encoding weighed(String acceptEncoding) {
        int brotli = -1;
        int gzip = -1;
        int identity = -1;
        int others = -1;
        for (String item : acceptEncoding.split(",", 64)) {
            String[] parts = item.split(";", 2);
            int weight = parts.length == 1 ? 1000 : weight(parts[1].strip());
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "br" -> brotli = weight;
                case "gzip", "x-gzip" -> gzip = weight;
                case "identity" -> identity = weight;
                case "*" -> others = weight;
                default -> {} // an encoding we have not
            }
        }
        brotli = brotli < 0 ? others : brotli;
        gzip = gzip < 0 ? others : gzip;
        // Not named and not excluded, the bytes as they are will do, but whatever is named is liked better.
        identity = identity < 0 ? others == 0 ? 0 : 1 : identity;
        if (brotli > 0 && brotli >= gzip && brotli >= identity) {
            return BROTLI;
        }
        return gzip > 0 && gzip >= identity ? GZIP : IDENTITY;
    }

    /** In thousandths; what cannot be read counts as nothing. */
    private static int weight(String parameter) {
        if (parameter.length() < 3 || parameter.length() > 7 || !parameter.regionMatches(true, 0, "q=", 0, 2)) {
            return 0;
        }
        try {
            double weight = Double.parseDouble(parameter.substring(2));
            return weight >= 0 && weight <= 1 ? (int) Math.round(weight * 1000) : 0;
        } catch (NumberFormatException broken) {
            return 0;
        }
    }
}
