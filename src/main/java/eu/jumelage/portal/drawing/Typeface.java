package eu.jumelage.portal.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A font as outlines, read from its file by ourselves: a server without any font installed draws the same cards. */
final class Typeface {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the program");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface regular() {
        return Regular.FACE;
    }

    static Typeface bold() {
        return Bold.FACE;
    }

    private static final class Regular {
        static final Typeface FACE = new Typeface("DejaVuSansCondensed.ttf");
    }

    private static final class Bold {
        static final Typeface FACE = new Typeface("DejaVuSansCondensed-Bold.ttf");
    }

    /** Whether it has a glyph for every letter; Chinese and Japanese it does not know. */
    boolean knows(String text) {
        return text.codePoints().allMatch(c -> glyphs.getGlyphId(c) != 0);
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(glyphs.getGlyphId(c))).sum() * size;
    }

    /** The text with its base line beginning at x, y. */
    synchronized Shape outline(String text, double size, double x, double y) {
        var path = new Path2D.Double();
        double at = x;
        double scale = size / unitsPerEm();
        for (int c : text.codePoints().toArray()) {
            int id = glyphs.getGlyphId(c);
            GlyphData glyph = glyph(id);
            if (glyph != null) {
                path.append(glyph.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
            }
            at += advance(id) * size;
        }
        return path;
    }

    private @Nullable GlyphData glyph(int id) {
        try {
            return font.getGlyph().getGlyph(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized double advance(int id) {
        try {
            return font.getAdvanceWidth(id) / (double) unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
