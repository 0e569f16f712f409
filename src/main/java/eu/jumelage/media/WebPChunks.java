package eu.jumelage.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOException;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * What a WebP says of itself (RFC 9649, 2).
 *
 * @param width of the pixels that are coded, which the file's head need not tell truly
 * @param exif empty for none
 */
record WebPChunks(boolean animated, boolean lossy, int width, int height, byte[] exif) {

    /** Its decoder holds all pixels at once: of those without loss four bytes each, of the others thirty. */
    private static final long MOST_PIXELS = 25_000_000;

    private static final long MOST_LOSSY_PIXELS = 6_000_000;

    /** @throws IIOException for a file that ends before its end */
    static WebPChunks of(byte[] file) throws IIOException {
        var rest = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long end = Integer.toUnsignedLong(rest.getInt(4)) + 8;
        if (file.length < 20 || end > file.length) {
            throw new IIOException("Truncated");
        }
        boolean animated = false;
        boolean lossy = false;
        int[] size = {0, 0};
        byte[] exif = {};
        int at = 12;
        while (at + 8 <= end) {
            int length = rest.getInt(at + 4);
            int data = at + 8;
            if (length < 0 || length > end - data) {
                throw new IIOException("Truncated");
            }
            switch (new String(file, at, 4, StandardCharsets.US_ASCII)) {
                case "ANIM", "ANMF" -> animated = true;
                case "VP8 " -> {
                    lossy = true;
                    size = lossy(rest, data, length);
                }
                case "VP8L" -> size = lossless(rest, data, length);
                case "EXIF" -> exif = Arrays.copyOfRange(file, data, data + length);
                default -> {} // transparency, colours: the decoder's
            }
            at = data + length + (length & 1);
        }
        return new WebPChunks(animated, lossy, size[0], size[1], exif);
    }

    long mostPixels() {
        return lossy ? MOST_LOSSY_PIXELS : MOST_PIXELS;
    }

    boolean codes(int wide, int high) {
        return width == wide && height == high;
    }

    @Nullable
    Orientation orientation() {
        return Exif.orientation(exif);
    }

    /** RFC 6386, 9.1: after three bytes of frame tag and three of start code. */
    private static int[] lossy(ByteBuffer file, int data, int length) throws IIOException {
        if (length < 10) {
            throw new IIOException("Truncated");
        }
        return new int[] {file.getShort(data + 6) & 0x3fff, file.getShort(data + 8) & 0x3fff};
    }

    /** RFC 9649, 3.4: after the signature, fourteen bits each, less one. */
    private static int[] lossless(ByteBuffer file, int data, int length) throws IIOException {
        if (length < 5) {
            throw new IIOException("Truncated");
        }
        int bits = file.getInt(data + 1);
        return new int[] {(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1};
    }
}
