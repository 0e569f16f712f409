package eu.jumelage.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Several header lines that Jetty writes as if they were one: copied in one piece, not field by field. Under HTTP/1
 * only, which is all that the front door speaks. The first line must be the ETag.
 */
final class HeaderBlock extends PreEncodedHttpField {

    private final byte[] lines;

    HeaderBlock(String tag, Map<String, String> further) {
        super(HttpHeader.ETAG, tag);
        var all = new StringBuilder("ETag: ").append(tag).append("\r\n");
        further.forEach(
                (name, value) -> all.append(name).append(": ").append(value).append("\r\n"));
        lines = all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void putTo(ByteBuffer head, HttpVersion version) {
        head.put(lines);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
        return lines.length;
    }
}
