package eu.jumelage.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first line of a request may ask for; the servlets never see anything else. */
final class RequestTarget {

    /** Far more than any of ours has; below what Jetty's own buffer holds. */
    static final int LONGEST = 4096;

    private RequestTarget() {}

    /** The status that says what is wrong with it, or 0 if nothing is. */
    static int fault(String pathQuery) {
        if (pathQuery.length() > LONGEST) {
            return 414;
        }
        int question = pathQuery.indexOf('?');
        String path = question < 0 ? pathQuery : pathQuery.substring(0, question);
        String query = question < 0 ? "" : pathQuery.substring(question + 1);
        return isPlainPath(path) && isReadable(path) && isReadable(query) ? 0 : 400;
    }

    /** No way around through the folders, no second spelling of a slash, no parameters inside the path. */
    private static boolean isPlainPath(String path) {
        if (!path.startsWith("/") || path.contains("//") || path.indexOf(';') >= 0 || path.indexOf('\\') >= 0) {
            return false;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.contains("%2f") || lower.contains("%5c") || lower.contains("%3b")) {
            return false;
        }
        String dots = lower.replace("%2e", ".") + "/";
        return !dots.contains("/./") && !dots.contains("/../");
    }

    /** Percent signs stand before two digits, and what they mean is UTF-8 without control characters. */
    private static boolean isReadable(String part) {
        var bytes = ByteBuffer.allocate(part.length() * 3);
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            if (c == '%') {
                int value = at + 2 < part.length() ? hex(part.charAt(at + 1)) * 16 + hex(part.charAt(at + 2)) : -1;
                if (value < 0) {
                    return false;
                }
                bytes.put((byte) value);
                at += 2;
            } else if (c < 0x80) {
                bytes.put((byte) c);
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.flip())
                    .chars()
                    .noneMatch(Character::isISOControl);
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static int hex(char digit) {
        int value = Character.digit(digit, 16);
        return value < 0 || digit > 'f' ? -256 : value;
    }
}
