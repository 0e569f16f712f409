package eu.jumelage.web;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * What one encoding of a kept answer sends.
 *
 * @param tag its ETag; each encoding has its own
 * @param full the headers of a full answer but for ETag and Content-Length, for whoever sends them one by one
 * @param brief the same of a 304
 * @param whole the head of a full answer
 * @param unchanged the head of a 304
 * @param body lies outside the heap and is sliced for each answer
 */
record Variant(
        String tag,
        Map<String, String> full,
        Map<String, String> brief,
        HttpField whole,
        HttpField unchanged,
        HttpField contentLength,
        ByteBuffer body) {

    static Variant of(Encoding encoding, String type, byte[] bytes, String hash, Map<String, String> headers) {
        String tag = '"' + hash + (encoding == Encoding.IDENTITY ? "" : "-" + encoding.token) + '"';
        var all = new LinkedHashMap<>(headers);
        all.put("Content-Type", type);
        if (encoding != Encoding.IDENTITY) {
            all.put("Content-Encoding", encoding.token);
        }
        return new Variant(
                tag,
                all,
                headers,
                new HeaderBlock(tag, all),
                new HeaderBlock(tag, headers),
                new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(bytes.length)),
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
    }

    int length() {
        return body.capacity();
    }
}
