package eu.jumelage.portal.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture of few colours as a small PNG: of the shades on its edges the most frequent stay. */
final class Palette {
    private static final int COLOURS = 64;

    private Palette() {}

    static byte[] png(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        List<Integer> kept = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        int[] colours = Arrays.copyOf(kept.stream().mapToInt(Integer::intValue).toArray(), COLOURS);
        var model = new IndexColorModel(8, COLOURS, colours, 0, false, -1, 0);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        var raster = small.getRaster();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i] & 0xffffff, p -> nearest(p, kept));
            raster.setSample(i % width, i / width, 0, index);
        }
        var out = new ByteArrayOutputStream(64 * 1024);
        try {
            ImageIO.write(small, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int nearest(int colour, List<Integer> kept) {
        int best = 0;
        for (int i = 1; i < kept.size(); i++) {
            if (distance(colour, kept.get(i)) < distance(colour, kept.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16) - (b >> 16);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return red * red + green * green + blue * blue;
    }
}
