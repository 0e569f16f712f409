package eu.jumelage.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Files as people bring them, made for tests. */
public final class Photographs {

    /** Stands in every piece of metadata, and must stand in no variant. */
    static final String SECRET = "VERRAETERISCH";

    private Photographs() {}

    /** Bright above, dark below, so that one sees how it stands. */
    static BufferedImage drawn(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, height, Color.BLACK));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    static BufferedImage plain(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded("jpeg", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return encoded("png", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] encoded(String format, BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Four colours of printing ink, all of them absent: white paper, as Photoshop's files are inverted. */
    static byte[] cmyk(int width, int height) throws IOException {
        var raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        Arrays.fill(((java.awt.image.DataBufferByte) raster.getDataBuffer()).getData(), (byte) 255);
        var out = new ByteArrayOutputStream();
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        var writer = writers.next();
        while (writers.hasNext() && !writer.getClass().getName().startsWith("com.sun")) {
            writer = writers.next();
        }
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] adobe = bytes(ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0});
        return withSegment(out.toByteArray(), 0xee, adobe);
    }

    /** As a camera makes it: turned by a quarter, with the place, a comment, XMP and a colour profile. */
    static byte[] talkative(int width, int height) {
        byte[] file = jpeg(width, height);
        file = withSegment(file, 0xe2, iccSegment());
        file = withSegment(file, 0xfe, ascii(SECRET + " Kommentar"));
        file = withSegment(
                file,
                0xe1,
                bytes(ascii("http://ns.adobe.com/xap/1.0/\0"), ascii("<x:xmpmeta>" + SECRET + "</x:xmpmeta>")));
        return withSegment(file, 0xe1, bytes(ascii("Exif\0\0"), exif(6)));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        var head = ByteBuffer.allocate(6)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (data.length + 2));
        return bytes(head.array(), data, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** An orientation, and a GPS directory that names its map. */
    static byte[] exif(int orientation) {
        byte[] datum = ascii(SECRET + "\0");
        return ByteBuffer.allocate(38 + 18 + datum.length)
                .put(ascii("MM\0*"))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x112, 3, 1, orientation << 16))
                .put(entry(0x8825, 4, 1, 38))
                .putInt(0)
                .putShort((short) 1)
                .put(entry(0x12, 2, datum.length, 56))
                .putInt(0)
                .put(datum)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    static byte[] linear() {
        return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    }

    static byte[] iccSegment() {
        return bytes(ascii("ICC_PROFILE\0"), new byte[] {1, 1}, linear());
    }

    /** Puts a chunk after the head. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        var crc = new CRC32();
        crc.update(ascii(type));
        crc.update(data);
        byte[] chunk = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(ascii(type))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
        return bytes(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] deflated(byte[] data) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A head that promises that many pixels, and next to nothing behind it. */
    public static byte[] pngBomb(int width, int height) {
        byte[] head = bytes(ByteBuffer.allocate(8).putInt(width).putInt(height).array(), new byte[] {8, 2, 0, 0, 0});
        byte[] empty = Arrays.copyOf(png(1, 1), 33);
        byte[] whole = withChunk(empty, "IEND", new byte[0]);
        byte[] idat = withChunk(whole, "IDAT", deflated(new byte[1000]));
        ByteBuffer.wrap(idat, 16, 13).put(head);
        var crc = new CRC32();
        crc.update(idat, 12, 17);
        ByteBuffer.wrap(idat, 29, 4).putInt((int) crc.getValue());
        return idat;
    }

    static byte[] jpegBomb(int width, int height) {
        byte[] file = jpeg(8, 8);
        for (int i = 2; i < file.length; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(file, i + 5, 4).putShort((short) height).putShort((short) width);
                return file;
            }
        }
        throw new IllegalStateException("No frame");
    }

    /** Of one colour, without loss (RFC 9649, 3): a head, and five codes of one symbol each, which take no bit. */
    static byte[] webp(int width, int height, Color colour, byte[]... further) {
        var bits = new Bits();
        bits.put(0x2f, 8);
        bits.put(width - 1, 14);
        bits.put(height - 1, 14);
        bits.put(colour.getAlpha() < 255 ? 1 : 0, 1);
        bits.put(0, 3);
        bits.put(0, 3); // no transform, no colour cache, no meta codes
        int[] symbols = {colour.getGreen(), colour.getRed(), colour.getBlue(), colour.getAlpha(), 0};
        for (int symbol : symbols) {
            bits.put(1, 1);
            bits.put(0, 1);
            bits.put(1, 1);
            bits.put(symbol, 8);
        }
        return riff(bytes(bytes(further), chunk("VP8L", bits.bytes())));
    }

    static byte[] riff(byte[] chunks) {
        return bytes(ascii("RIFF"), little(chunks.length + 4), ascii("WEBP"), chunks);
    }

    static byte[] chunk(String type, byte[] data) {
        return bytes(ascii(type), little(data.length), data, new byte[data.length & 1]);
    }

    /** The extended head. */
    static byte[] vp8x(int flags, int width, int height) {
        var data = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        data.put((byte) flags).put(new byte[3]);
        data.put(little(width - 1), 0, 3).put(little(height - 1), 0, 3);
        return chunk("VP8X", data.array());
    }

    public static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bild.jpg"));
            zip.write(jpeg(10, 10));
        }
        return out.toByteArray();
    }

    static byte[] ascii(String string) {
        return string.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** The lowest bit first. */
    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int pending;
        private int count;

        void put(int value, int bits) {
            for (int i = 0; i < bits; i++) {
                pending |= (value >> i & 1) << count++;
                if (count == 8) {
                    out.write(pending);
                    pending = 0;
                    count = 0;
                }
            }
        }

        byte[] bytes() {
            put(0, (8 - count) % 8);
            out.writeBytes(new byte[4]);
            return out.toByteArray();
        }
    }
}
