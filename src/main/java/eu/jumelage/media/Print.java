package eu.jumelage.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The sizes in which a picture is kept.
 *
 * @param width of the original in pixels, upright
 */
record Print(int width, int height, Orientation turn) {

    static final int WIDEST = 1920;

    private static final int[] WIDTHS = {400, 800, 1200, WIDEST};
    private static final float QUALITY = 0.82f;

    /** @param width as the pixels lie in the file */
    static Print of(int width, int height, Orientation turn) {
        return lies(turn) ? new Print(height, width, turn) : new Print(width, height, turn);
    }

    /** @param profile what its colours mean; empty for sRGB */
    List<Variant> variants(BufferedImage pixels, byte[] profile) throws IOException {
        boolean lies = lies(turn);
        int[] widths = widths(lies ? pixels.getHeight() : pixels.getWidth());
        int widest = widths[widths.length - 1];
        BufferedImage base =
                lies ? scaled(pixels, heightFor(widest), widest) : scaled(pixels, widest, heightFor(widest));
        base = Colours.inSrgb(ExifFilterUtils.getFilterForOrientation(turn).apply(base), profile);
        boolean seeThrough = Colours.seeThrough(base);
        var variants = new ArrayList<Variant>();
        for (int to : widths) {
            BufferedImage print = to == widest ? base : scaled(base, to, heightFor(to));
            variants.add(new Variant(
                    to,
                    print.getHeight(),
                    seeThrough ? "image/png" : "image/jpeg",
                    seeThrough ? png(print) : jpeg(Colours.opaque(print))));
        }
        return variants;
    }

    /** Whether it has to be turned by a quarter. */
    private static boolean lies(Orientation turn) {
        return turn.ordinal() >= Orientation.LEFT_TOP.ordinal();
    }

    /** None wider than what there is; that itself, if it is narrower than all. */
    private static int[] widths(int there) {
        int[] widths = IntStream.of(WIDTHS).filter(to -> to <= there).toArray();
        return widths.length == 0 ? new int[] {there} : widths;
    }

    private int heightFor(int to) {
        return (int) Math.max(1, Math.round((double) height * to / width));
    }

    private static BufferedImage scaled(BufferedImage pixels, int width, int height) throws IOException {
        return Thumbnails.of(pixels)
                .forceSize(width, height)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .asBufferedImage();
    }

    private static byte[] png(BufferedImage print) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(print, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage print) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(print, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
