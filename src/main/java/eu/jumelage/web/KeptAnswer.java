package eu.jumelage.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is ready to be sent in every encoding.
 *
 * @param epoch when it was drawn, as {@link Publications#epoch()} counts
 * @param until in milliseconds of the clock; from then on it is not shown any more
 */
record KeptAnswer(Variant identity, Variant gzip, Variant brotli, long epoch, long until) {

    /** @param further headers that are this answer's own; they win */
    static KeptAnswer of(
            String type, byte[] bytes, Map<String, String> further, String cacheControl, long epoch, long until) {
        String hash = Bytes.hash(bytes);
        var headers = new LinkedHashMap<>(Protection.HEADERS);
        headers.put("Cache-Control", cacheControl);
        headers.putAll(further);
        if (!isText(type)) {
            var only = Variant.of(Encoding.IDENTITY, type, bytes, hash, headers);
            return new KeptAnswer(only, only, only, epoch, until);
        }
        headers.put("Vary", "Accept-Encoding");
        return new KeptAnswer(
                Variant.of(Encoding.IDENTITY, type, bytes, hash, headers),
                Variant.of(Encoding.GZIP, type, Bytes.in(Encoding.GZIP, bytes), hash, headers),
                Variant.of(Encoding.BROTLI, type, Bytes.in(Encoding.BROTLI, bytes), hash, headers),
                epoch,
                until);
    }

    Variant in(Encoding encoding) {
        return switch (encoding) {
            case IDENTITY -> identity;
            case GZIP -> gzip;
            case BROTLI -> brotli;
        };
    }

    /** What it takes in memory, with what surrounds it. */
    int weight() {
        int bodies = identity == gzip ? identity.length() : identity.length() + gzip.length() + brotli.length();
        return bodies + 4096;
    }

    /** Pictures and the like are compressed already. */
    static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml");
    }
}
