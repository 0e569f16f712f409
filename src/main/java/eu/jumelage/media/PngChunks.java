package eu.jumelage.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import javax.imageio.IIOException;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * What a PNG says beside its pixels (ISO/IEC 15948, 5.3), as far as it changes how they look.
 *
 * @param profile the compressed colour profile with its name before it; empty for none
 * @param exif empty for none
 */
record PngChunks(byte[] profile, byte[] exif) {

    private static final int LARGEST_PROFILE = 4_000_000;
    private static final byte[] NOTHING = {};

    /** @throws IIOException for a file that ends before its end */
    static PngChunks of(byte[] file) throws IIOException {
        byte[] profile = NOTHING;
        byte[] exif = NOTHING;
        var rest = ByteBuffer.wrap(file, 8, file.length - 8);
        while (rest.remaining() >= 12) {
            int length = rest.getInt();
            var type = new byte[4];
            rest.get(type);
            if (length < 0 || length > rest.remaining() - 4) {
                throw new IIOException("Truncated");
            }
            var data = Arrays.copyOfRange(file, rest.position(), rest.position() + interesting(type, length));
            rest.position(rest.position() + length + 4);
            switch (new String(type, StandardCharsets.US_ASCII)) {
                case "iCCP" -> profile = data;
                case "eXIf" -> exif = data;
                case "IEND" -> {
                    return new PngChunks(profile, exif);
                }
                default -> {} // pixels, and words that nobody keeps
            }
        }
        throw new IIOException("Truncated");
    }

    @Nullable
    Orientation orientation() {
        return Exif.orientation(exif);
    }

    /** The colour profile as it is used; empty where there is none, or it is larger than any. */
    byte[] colours() {
        int named = 0;
        while (named < profile.length && profile[named] != 0) {
            named++;
        }
        if (named + 2 >= profile.length) {
            return NOTHING;
        }
        var packed = new ByteArrayInputStream(profile, named + 2, profile.length - named - 2);
        try (var unpacked = new InflaterInputStream(packed)) {
            byte[] whole = unpacked.readNBytes(LARGEST_PROFILE + 1);
            return whole.length > LARGEST_PROFILE ? NOTHING : whole;
        } catch (IOException broken) {
            return NOTHING;
        }
    }

    private static int interesting(byte[] type, int length) {
        return type[0] == 'i' || type[0] == 'e' ? length : 0;
    }
}
