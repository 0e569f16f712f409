package eu.jumelage.partnerships.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text line by line, of which no line takes more memory than it may, however long it is. */
final class Lines {

    /** In characters; what is longer is cut. */
    static final int LONGEST = 4_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int at;
    private long number;

    /** Bytes that are no UTF-8 become replacement characters. */
    Lines(InputStream bytes) {
        in = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /** @param number counted from 1 */
    record Line(long number, String text, boolean cut) {

        /** Whether its letters came through: not what is no UTF-8, nor signs that no name holds. */
        boolean isWhole() {
            return text.chars().noneMatch(sign -> sign == '\uFFFD' || Character.isISOControl(sign) && sign != '\t');
        }

        boolean isPlain() {
            return text.chars().allMatch(sign -> sign < 0x80);
        }
    }

    Optional<Line> next() throws IOException {
        int sign = read();
        if (number == 0 && sign == BYTE_ORDER_MARK) {
            sign = read();
        }
        if (sign == END) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        boolean cut = false;
        for (; sign != '\n' && sign != END; sign = read()) {
            if (text.length() < LONGEST) {
                text.append((char) sign);
            } else {
                cut = true;
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return Optional.of(new Line(++number, text.toString(), cut));
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }
}
