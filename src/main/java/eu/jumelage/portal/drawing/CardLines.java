package eu.jumelage.portal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A text broken into lines at the largest size at which it fits; long words break, the rest ends in an ellipsis. */
record CardLines(List<String> lines, int size) {

    static CardLines fitted(String text, Typeface face, int largest, int smallest, double width, int most) {
        for (int size = largest; size > smallest; size -= 2) {
            List<String> lines = broken(text, face, size, width, false);
            if (lines.size() <= most && lines.stream().allMatch(fits(face, size, width))) {
                return new CardLines(lines, size);
            }
        }
        List<String> lines = broken(text, face, smallest, width, true);
        if (lines.size() > most) {
            var kept = new ArrayList<>(lines.subList(0, most));
            String last = kept.getLast();
            while (face.width(last + "…", smallest) > width) {
                last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
            }
            kept.set(most - 1, last.stripTrailing() + "…");
            lines = kept;
        }
        return new CardLines(List.copyOf(lines), smallest);
    }

    private static Predicate<String> fits(Typeface face, int size, double width) {
        return line -> face.width(line, size) <= width;
    }

    private static List<String> broken(String text, Typeface face, int size, double width, boolean breakWords) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.replace("\u00ad", "").strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (breakWords && face.width(line, size) > width) {
                int end = line.length();
                while (end > 1 && face.width(line.substring(0, end) + "-", size) > width) {
                    end = line.offsetByCodePoints(end, -1);
                }
                lines.add(line.substring(0, end) + "-");
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines.stream().filter(l -> !l.isEmpty()).toList();
    }
}
