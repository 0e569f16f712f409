package eu.jumelage.portal.drawing;

/** Text as it may stand inside SVG, in an element or a quoted attribute. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c < ' ' || c == 0xFFFE || c == 0xFFFF ? ' ' : c);
            }
        });
        return out.toString();
    }

    static long unit(double at) {
        return Math.round(at);
    }
}
