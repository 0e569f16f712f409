package eu.jumelage.media;

import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** How the camera was held. */
final class Exif {

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    /** @param exif as JPEGs write it, or without the mark before it, as PNG and WebP do */
    static @Nullable Orientation orientation(byte[] exif) {
        if (exif.length < MARK.length) {
            return null;
        }
        byte[] marked = exif;
        if (exif[0] != 'E') {
            marked = new byte[exif.length + MARK.length];
            System.arraycopy(MARK, 0, marked, 0, MARK.length);
            System.arraycopy(exif, 0, marked, MARK.length, exif.length);
        }
        try {
            return ExifUtils.getOrientationFromExif(marked);
        } catch (RuntimeException unreadable) {
            return null; // then it stands as it lies
        }
    }
}
