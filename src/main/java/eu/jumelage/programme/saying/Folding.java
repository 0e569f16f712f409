package eu.jumelage.programme.saying;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar, folded at 75 octets and never inside a character (RFC 5545, 3.1). The library counts
 * characters, and splits those that Java writes as two.
 */
public final class Folding {

    private static final int LONGEST = 75;

    private Folding() {}

    /** @param unfolded lines that end in CRLF */
    public static byte[] fold(String unfolded) {
        var folded = new ByteArrayOutputStream(unfolded.length() + unfolded.length() / 8);
        int octets = 0;
        for (int at = 0; at < unfolded.length(); ) {
            int character = unfolded.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                folded.write(character);
                octets = 0;
                continue;
            }
            byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > LONGEST) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            folded.writeBytes(bytes);
            octets += bytes.length;
        }
        return folded.toByteArray();
    }
}
