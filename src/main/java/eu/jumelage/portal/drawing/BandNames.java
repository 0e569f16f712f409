package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.Timeline.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The names of what struck, above the lanes: each whole, beside the line of today, in the first row with room. */
record BandNames(List<Named> names) {
    private static final double LETTER = 14;
    private static final double GAP = 8;

    record Named(Band band, double from, double to, double x, int row, String said) {
        double end() {
            return x + Lettering.width(said, LETTER) + GAP;
        }

        boolean touches(Named other) {
            return row == other.row && x < other.end() && other.x < end();
        }
    }

    /** @param now where the line of today goes through; NaN for none */
    static BandNames of(List<Band> bands, YearScale scale, double right, double now) {
        var names = new ArrayList<Named>();
        for (Band band : bands) {
            double from = scale.x(band.from());
            double to = Math.max(from + 4, scale.x(band.to().plusDays(1)));
            String said = Lettering.lines(band.name(), LETTER, right - scale.left(), 1)
                    .getFirst();
            double x = place(from, to, Lettering.width(said, LETTER), scale.left(), right, now);
            names.add(Stream.iterate(0, row -> row + 1)
                    .map(row -> new Named(band, from, to, x, row, said))
                    .filter(name -> names.stream().noneMatch(name::touches))
                    .findFirst()
                    .orElseThrow());
        }
        return new BandNames(List.copyOf(names));
    }

    /** From its beginning on, up to its end, or on either side of today; else as far to the left as it must. */
    private static double place(double from, double to, double width, double left, double right, double now) {
        return DoubleStream.of(from + 6, to - 6 - width, now - GAP - width, now + GAP)
                .filter(x -> x >= left && x + width <= right && !(x - 4 < now && now < x + width + 4))
                .findFirst()
                .orElse(Math.max(left, Math.min(from + 6, right - width)));
    }

    int rows() {
        return 1 + names.stream().mapToInt(Named::row).max().orElse(-1);
    }
}
