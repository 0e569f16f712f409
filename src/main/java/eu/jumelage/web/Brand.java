package eu.jumelage.web;

import java.util.Arrays;
import java.util.List;

/**
 * The city's own colour, as it stands on light paper and on dark.
 *
 * @param light the one for light paper
 * @param dark the same hue for dark paper, where the other could not be read
 */
public record Brand(Colour light, Colour dark) {

    /** Until a city chooses its own; the style sheets are written with it. */
    public static final Brand HOUSE = new Brand(new Colour(0xa3152d), new Colour(0xf08a94));

    /** What pages are drawn on; the colours are those of site.css. */
    public enum Ground {
        LIGHT(0xfdfcfa, 0xf4f2ec, 0xe4dfd0, 0xf1f4f4),
        DARK(0x14171a, 0x1d2226, 0x31363a, 0x1b2025);

        private final Colour paper;
        private final List<Colour> others;

        Ground(int paper, int... others) {
            this.paper = new Colour(paper);
            this.others = Arrays.stream(others).mapToObj(Colour::new).toList();
        }

        public Colour paper() {
            return paper;
        }

        /** The second paper, land and sea. */
        List<Colour> others() {
            return others;
        }

        /** Whether words in that colour can be read on paper (4.5 : 1), and lines seen on land and sea (3 : 1). */
        public boolean carries(Colour colour) {
            return colour.contrast(paper) >= 4.5 && others.stream().allMatch(one -> colour.contrast(one) >= 3);
        }

        /** The most like it that can be read; itself if it can. */
        public Colour proposal(Colour wanted) {
            return wanted.nearest(this::carries).orElseThrow();
        }
    }

    /** @throws IllegalArgumentException for a colour that could not be read */
    public Brand {
        if (!Ground.LIGHT.carries(light) || !Ground.DARK.carries(dark)) {
            throw new IllegalArgumentException("Not to be read: " + light + " or " + dark);
        }
    }

    /** A colour that can be read on light paper, and what comes next to it on dark. */
    public static Brand of(Colour light) {
        return new Brand(light, Ground.DARK.proposal(light));
    }

    /** Where a style sheet or an icon has the house's own colour, it gets this one. */
    String paint(String source) {
        return source.replace("--brand: " + HOUSE.light, "--brand: " + light)
                .replace("--brand: " + HOUSE.dark, "--brand: " + dark)
                .replace("\"" + HOUSE.light + "\"", "\"" + light + "\"");
    }
}
