package eu.jumelage.programme.saying;

import java.util.Locale;

/** Text as other programs take it: no character that breaks XML or a calendar's line, one kind of line end. */
public final class Plain {

    private Plain() {}

    public static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Plain::isFit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** For what other programs show on one line. */
    public static String line(String text) {
        return lines(text).replaceAll("\\s*\\n\\s*", " ").strip();
    }

    /** XML 1.0, 2.2 Char, without the C1 controls. */
    private static boolean isFit(int c) {
        boolean written = c == '\n' || c == '\t' || c >= 0x20 && c < 0x7f || c >= 0xa0;
        return written && !(c >= 0xd800 && c <= 0xdfff) && (c & 0xfffe) != 0xfffe;
    }

    /** Whether a browser goes there as to a page, and nowhere else. */
    public static boolean isWeb(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return (start.startsWith("https://") || start.startsWith("http://"))
                && address.chars().allMatch(c -> c > 0x20 && c < 0x7f && "<>\"{}|\\^`".indexOf(c) < 0);
    }
}
