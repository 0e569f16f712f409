package eu.jumelage.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Pattern;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A picture file laid open: it says how large it is before anything is decoded, and then shows no more than asked for.
 */
final class Negative implements AutoCloseable {

    /** So many bytes of pixels may be decoded: 26 megapixels of three colours, what cameras make, remain whole. */
    private static final long MOST_BYTES = 104_000_000;

    /** Decoders go on after these and leave the rest grey. */
    private static final Pattern TRUNCATED = Pattern.compile("(?i)premature|truncated|missing EOI|EOI marker");

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final FileKind kind;
    private final byte[] file;

    private Negative(FileKind kind, byte[] file) throws IOException {
        this.kind = kind;
        this.file = file;
        stream = kind == FileKind.WEBP ? new PaddedStream(file) : new ByteArrayImageInputStream(file);
        reader = reader(kind);
        reader.setInput(stream, false, kind == FileKind.PNG); // its compressed texts would be unpacked
    }

    /** @param kind JPEG, PNG or WEBP */
    static Negative of(FileKind kind, byte[] file) throws IOException {
        return new Negative(kind, file);
    }

    int width() throws IOException {
        return reader.getWidth(0);
    }

    int height() throws IOException {
        return reader.getHeight(0);
    }

    /** How it has to be turned to stand upright. */
    Orientation orientation() throws IOException {
        Orientation said = switch (kind) {
            case JPEG -> ExifUtils.getExifOrientation(reader, 0);
            case PNG -> PngChunks.of(file).orientation();
            case WEBP -> WebPChunks.of(file).orientation();
            case ANIMATION, GIF, SVG, TIFF, BMP, HEIF, AVIF, PDF, ZIP, HTML, UNKNOWN -> null;
        };
        return said == null ? Orientation.TOP_LEFT : said;
    }

    /** The pixels, every n-th of them where there are more than one needs or can hold. */
    BufferedImage decode(int wanted) throws IOException {
        ImageTypeSpecifier type = type();
        var how = reader.getDefaultReadParam();
        int step = Math.max(step(type), Math.min(width(), height()) / wanted);
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        how.setDestinationType(type);
        var warnings = new Warnings();
        reader.addIIOReadWarningListener(warnings);
        BufferedImage pixels = reader.read(0, how);
        if (warnings.truncated) {
            throw new IIOException("Truncated");
        }
        return pixels;
    }

    private int step(ImageTypeSpecifier type) throws IOException {
        long bytes =
                (long) width() * height() * Math.max(1, type.getColorModel().getPixelSize() / 8);
        return (int) Math.ceil(Math.sqrt((double) bytes / MOST_BYTES));
    }

    /** In sRGB where the decoder offers that; else as it lies in the file. */
    private ImageTypeSpecifier type() throws IOException {
        ImageTypeSpecifier first = null;
        for (Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0); types.hasNext(); ) {
            ImageTypeSpecifier type = types.next();
            if (kind == FileKind.JPEG && type.getBufferedImageType() == BufferedImage.TYPE_3BYTE_BGR) {
                return type;
            }
            first = first == null ? type : first;
        }
        if (first == null) {
            throw new IIOException("Of no type");
        }
        return first;
    }

    private static ImageReader reader(FileKind kind) throws IOException {
        return switch (kind) {
            case JPEG -> jpeg().createReaderInstance(null);
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case ANIMATION, GIF, SVG, TIFF, BMP, HEIF, AVIF, PDF, ZIP, HTML, UNKNOWN ->
                throw new IllegalArgumentException("No picture: " + kind);
        };
    }

    /** It reads with the help of the JDK's, which it finds when it is registered. */
    private static JPEGImageReaderSpi jpeg() {
        var registry = IIORegistry.getDefaultInstance();
        var known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (known != null) {
            return known;
        }
        var own = new JPEGImageReaderSpi();
        registry.registerServiceProvider(own);
        return own;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }

    private static final class Warnings implements IIOReadWarningListener {
        private boolean truncated;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            truncated |= TRUNCATED.matcher(warning).find();
        }
    }
}
