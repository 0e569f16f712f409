package eu.jumelage.portal.drawing;

import java.util.ArrayList;
import java.util.List;

/** How much room a text takes that a browser will set in a font that we do not know: an estimate on the wide side. */
final class Lettering {
    private Lettering() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::em).sum() * size;
    }

    private static double em(int c) {
        if (c >= 0x1100 && (Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3040 && c <= 0x30FF)) {
            return 1.02;
        }
        if ("iljItfr.,:;!|'’()[] \u202f".indexOf(c) >= 0) {
            return 0.38;
        }
        return "mwMW@ЖШЩЮжшщю—…".indexOf(c) >= 0 ? 0.98 : Character.isUpperCase(c) ? 0.74 : 0.62;
    }

    /** In at most so many lines of that width, broken between words; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean cut = lines.size() > most;
        var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(l -> width(l, size) > width ? shortened(l, size, width) : l);
        if (cut && !kept.getLast().endsWith("…")) {
            kept.set(most - 1, shortened(kept.getLast() + "…", size, width));
        }
        return List.copyOf(kept);
    }

    /** In as few lines as that width needs, at most two, and of those the narrowest pair. */
    static List<String> balanced(String text, double size, double width) {
        String line = String.join(" ", text.strip().split("\\s+"));
        if (width(line, size) <= width) {
            return List.of(line);
        }
        List<String> best = List.of(line);
        for (int i = line.indexOf(' '); i > 0; i = line.indexOf(' ', i + 1)) {
            List<String> pair = List.of(line.substring(0, i), line.substring(i + 1));
            best = widest(pair, size) < widest(best, size) ? pair : best;
        }
        return best;
    }

    static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    /** Between words; a single word that is too long is cut within. */
    private static String shortened(String line, double size, double width) {
        String rest = line.endsWith("…") ? line.substring(0, line.length() - 1) : line;
        while (rest.length() > 1 && width(rest + "…", size) > width) {
            int word = rest.lastIndexOf(' ');
            rest = rest.substring(0, word > 0 ? word : rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.stripTrailing() + "…";
    }
}
