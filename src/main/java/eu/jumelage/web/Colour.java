package eu.jumelage.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A colour on a screen, in sRGB.
 *
 * @param rgb 0xrrggbb
 */
public record Colour(int rgb) {

    /** So fine that a step is not seen. */
    private static final double STEP = 0.004;

    /** As people write it: "#a3152d", "a3152d" or, each digit meant twice, "#0b5"; empty for what is none. */
    public static Optional<Colour> parse(String written) {
        String typed = written.strip().replaceFirst("^#", "");
        String digits = typed.matches("[0-9a-fA-F]{3}") ? typed.replaceAll("(.)", "$1$1") : typed;
        return digits.matches("[0-9a-fA-F]{6}")
                ? Optional.of(new Colour(Integer.parseInt(digits, 16)))
                : Optional.empty();
    }

    /** How far two colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    /**
     * The one most like it that fits: of the same hue, darker or lighter by as little as can be.
     *
     * @return empty where no lightness fits
     */
    public Optional<Colour> nearest(Predicate<Colour> fits) {
        Oklch own = Oklch.of(linear(16), linear(8), linear(0));
        return fits.test(this)
                ? Optional.of(this)
                : IntStream.rangeClosed(1, (int) (1 / STEP))
                        .mapToObj(step -> step * STEP)
                        .flatMap(far -> Stream.of(own.lighterBy(-far), own.lighterBy(far)))
                        .flatMap(other -> Optional.ofNullable(of(other)).stream())
                        .filter(fits)
                        .findFirst();
    }

    /** With as much of its colourfulness as a screen can show. */
    private static @Nullable Colour of(Oklch wanted) {
        if (wanted.lightness() < 0 || wanted.lightness() > 1) {
            return null;
        }
        for (double part = 1; part >= 0; part -= 0.02) {
            double[] linear = wanted.paler(part).linear();
            if (linear[0] >= -1e-4
                    && linear[1] >= -1e-4
                    && linear[2] >= -1e-4
                    && linear[0] <= 1.0001
                    && linear[1] <= 1.0001
                    && linear[2] <= 1.0001) {
                return new Colour(shown(linear[0]) << 16 | shown(linear[1]) << 8 | shown(linear[2]));
            }
        }
        return null;
    }

    private double linear(int shift) {
        double shown = (rgb >> shift & 0xff) / 255.0;
        return shown <= 0.04045 ? shown / 12.92 : Math.pow((shown + 0.055) / 1.055, 2.4);
    }

    private static int shown(double linear) {
        double within = Math.clamp(linear, 0, 1);
        double shown = within <= 0.0031308 ? within * 12.92 : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
        return (int) Math.round(shown * 255);
    }

    /** As style sheets write it: "#a3152d". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
