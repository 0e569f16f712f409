package eu.jumelage.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.jumelage.media.Development.Developed;
import eu.jumelage.media.Development.Spoilt;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the files that people bring, whatever they are called. */
class DarkroomTest {

    private final Darkroom darkroom = new Darkroom();

    static Stream<byte[]> whole() {
        return Stream.of(
                Photographs.jpeg(900, 600),
                Photographs.png(900, 600),
                Photographs.webp(900, 600, Color.RED),
                Photographs.webp(900, 600, Color.RED, Photographs.vp8x(0, 900, 600)));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aPictureOfEveryKindIsKeptInTheSizesBelowItsOwn(byte[] file) {
        Developed developed = developed(file);

        assertThat(developed.width()).isEqualTo(900);
        assertThat(developed.height()).isEqualTo(600);
        assertThat(developed.variants()).extracting(Variant::width).containsExactly(400, 800);
        assertThat(developed.variants()).extracting(Variant::height).containsExactly(267, 533);
        assertThat(developed.variants()).allSatisfy(variant -> {
            BufferedImage seen = seen(variant);
            assertThat(seen.getWidth()).isEqualTo(variant.width());
            assertThat(seen.getHeight()).isEqualTo(variant.height());
            assertThat(variant.type()).isEqualTo("image/jpeg");
            assertThat(FileKind.of(variant.bytes())).isEqualTo(FileKind.JPEG);
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "399, 10, 399", "400, 300, 400", "1199, 10, 400 800", "5000, 3000, 400 800 1200 1920"})
    void noSizeIsMadeLarger(int width, int height, String widths) {
        assertThat(developed(Photographs.png(width, height)).variants())
                .extracting(variant -> variant.width() + "")
                .containsExactly(widths.split(" "));
    }

    @Test
    void whatShinesThroughStaysSo() {
        var image = new BufferedImage(500, 500, BufferedImage.TYPE_INT_ARGB);
        Variant png = only(developed(Photographs.encoded("png", image)));
        assertThat(png.type()).isEqualTo("image/png");
        assertThat(seen(png).getRGB(200, 200) >>> 24).isZero();

        Variant webp = only(developed(Photographs.webp(500, 500, new Color(0, 0, 255, 100))));
        assertThat(webp.type()).isEqualTo("image/png");
        assertThat(seen(webp).getRGB(200, 200) >>> 24).isEqualTo(100);

        Variant opaque =
                only(developed(Photographs.encoded("png", Photographs.drawn(500, 500, BufferedImage.TYPE_INT_ARGB))));
        assertThat(opaque.type()).isEqualTo("image/jpeg");
    }

    @Test
    void nothingButThePixelsOfACamerasFileRemains() {
        byte[] file = Photographs.talkative(1000, 500);
        assertThat(file).containsSequence(Photographs.ascii(Photographs.SECRET));

        assertThat(developed(file).variants()).isNotEmpty().allSatisfy(DarkroomTest::saysNothing);
    }

    @Test
    void nothingButThePixelsOfAScreenshotRemains() {
        byte[] words = Photographs.ascii("Comment\0" + Photographs.SECRET);
        byte[] file = Photographs.withChunk(Photographs.png(900, 600), "tEXt", words);
        file = Photographs.withChunk(file, "eXIf", Photographs.exif(1));
        var seeThrough = Photographs.withChunk(
                Photographs.encoded("png", new BufferedImage(900, 600, BufferedImage.TYPE_INT_ARGB)), "tEXt", words);

        assertThat(developed(file).variants()).isNotEmpty().allSatisfy(DarkroomTest::saysNothing);
        assertThat(developed(seeThrough).variants()).isNotEmpty().allSatisfy(DarkroomTest::saysNothing);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aCameraHeldUprightMakesAnUprightPicture(int orientation) {
        byte[] exif = Photographs.exif(orientation);
        List<byte[]> files = List.of(
                Photographs.withSegment(
                        Photographs.jpeg(1000, 500), 0xe1, Photographs.bytes(Photographs.ascii("Exif\0\0"), exif)),
                Photographs.withChunk(Photographs.png(1000, 500), "eXIf", exif),
                Photographs.webp(
                        1000, 500, Color.RED, Photographs.vp8x(8, 1000, 500), Photographs.chunk("EXIF", exif)));
        for (byte[] file : files) {
            Developed developed = developed(file);
            assertThat(developed.width()).isEqualTo(500);
            assertThat(developed.height()).isEqualTo(1000);
            assertThat(only(developed).height()).isEqualTo(800);
            assertThat(seen(only(developed)).getHeight()).isEqualTo(800);
        }
        BufferedImage turned = seen(only(developed(files.getFirst())));
        boolean brightLeft = orientation == 5 || orientation == 8;
        assertThat(brightness(turned, brightLeft ? 10 : 390, 400)).isGreaterThan(220);
        assertThat(brightness(turned, brightLeft ? 390 : 10, 400)).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false"})
    void oneHeldUpsideDownToo(int orientation, boolean brightAbove) {
        byte[] file = Photographs.withSegment(
                Photographs.jpeg(500, 500),
                0xe1,
                Photographs.bytes(Photographs.ascii("Exif\0\0"), Photographs.exif(orientation)));
        BufferedImage seen = seen(only(developed(file)));
        assertThat(brightness(seen, 200, 10)).matches(bright -> bright > 200 == brightAbove);
        assertThat(brightness(seen, 200, 390)).matches(bright -> bright > 200 != brightAbove);
    }

    /** Half the light of a linear profile is 188 of 255 in sRGB. */
    @Test
    void coloursAreWhatTheirProfileSays() {
        BufferedImage grey = Photographs.plain(500, 500, new Color(128, 128, 128));
        byte[] jpeg = Photographs.withSegment(Photographs.encoded("jpeg", grey), 0xe2, Photographs.iccSegment());
        byte[] png = Photographs.withChunk(
                Photographs.encoded("png", grey),
                "iCCP",
                Photographs.bytes(Photographs.ascii("linear\0\0"), Photographs.deflated(Photographs.linear())));
        for (byte[] file : List.of(jpeg, png)) {
            assertThat(brightness(seen(only(developed(file))), 200, 200)).isCloseTo(188, within(3));
        }
        assertThat(brightness(seen(only(developed(Photographs.encoded("png", grey)))), 200, 200))
                .isCloseTo(128, within(3));
    }

    @Test
    void aProfileThatIsNoneChangesNothing() {
        BufferedImage grey = Photographs.plain(500, 500, new Color(128, 128, 128));
        byte[] name = Photographs.ascii("broken\0\0");
        for (byte[] profile : List.of(
                new byte[] {1, 2, 3}, Photographs.deflated(new byte[300]), Photographs.deflated(new byte[9_000_000]))) {
            byte[] file =
                    Photographs.withChunk(Photographs.encoded("png", grey), "iCCP", Photographs.bytes(name, profile));
            assertThat(brightness(seen(only(developed(file))), 200, 200)).isCloseTo(128, within(3));
        }
    }

    @Test
    void aPrintersFileBecomesOneForScreens() throws IOException {
        Variant variant = only(developed(Photographs.cmyk(500, 500)));
        assertThat(brightness(seen(variant), 200, 200)).isGreaterThan(240);
        assertThat(seen(variant).getColorModel().getNumComponents()).isEqualTo(3);
    }

    static Stream<byte[]> greyAndOdd() {
        return Stream.of(
                Photographs.encoded("png", Photographs.drawn(500, 500, BufferedImage.TYPE_BYTE_GRAY)),
                Photographs.encoded("jpeg", Photographs.drawn(500, 500, BufferedImage.TYPE_BYTE_GRAY)),
                Photographs.encoded("png", Photographs.drawn(500, 500, BufferedImage.TYPE_BYTE_INDEXED)),
                Photographs.encoded("png", Photographs.drawn(500, 500, BufferedImage.TYPE_USHORT_GRAY)),
                Photographs.encoded("png", Photographs.drawn(500, 500, BufferedImage.TYPE_BYTE_BINARY)));
    }

    @ParameterizedTest
    @MethodSource("greyAndOdd")
    void whatIsGreyOrOfFewColoursLooksTheSame(byte[] file) {
        BufferedImage seen = seen(only(developed(file)));
        assertThat(brightness(seen, 200, 10)).isGreaterThan(220);
        assertThat(brightness(seen, 200, 390)).isLessThan(40);
    }

    static Stream<byte[]> bombs() {
        return Stream.of(
                Photographs.pngBomb(30_000, 30_000),
                Photographs.jpegBomb(30_000, 30_000),
                Photographs.webp(16_383, 16_383, Color.RED),
                Photographs.pngBomb(7_100, 7_100),
                Photographs.pngBomb(1, 40_000_000),
                Photographs.jpegBomb(60_000, 1));
    }

    /** None of them could be decoded: what answers is the head. */
    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedBeforeItIsDecoded(byte[] file) {
        assertThat(flaw(file)).isInstanceOf(Flaw.TooManyPixels.class);
    }

    @Test
    void aLossyWebPIsReadAsLongAsItsDecoderHasRoom() {
        byte[] small = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(only(developed(small)).width()).isEqualTo(1);

        byte[] large = small.clone();
        ByteBuffer.wrap(large)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 3000)
                .putShort(28, (short) 2001);
        assertThat(flaw(large)).isEqualTo(new Flaw.TooManyPixels(3000, 2001, 6_000_000));
    }

    @Test
    void aBombBehindASmallHeadIsRefused() {
        assertThat(flaw(Photographs.webp(16_383, 16_383, Color.RED, Photographs.vp8x(0, 100, 100))))
                .isEqualTo(new Flaw.Broken());
    }

    @Test
    void textsThatUnpackToMuchAreNotUnpacked() {
        byte[] packed = Photographs.deflated(new byte[200_000_000]);
        byte[] file = Photographs.withChunk(
                Photographs.png(500, 500), "zTXt", Photographs.bytes(Photographs.ascii("a\0\0"), packed));
        assertThat(developed(file).variants()).hasSize(1);
    }

    @Test
    void whatIsTooHeavyIsNotLookedAt() {
        assertThat(flaw(Arrays.copyOf(Photographs.jpeg(10, 10), 20_000_001)))
                .isEqualTo(new Flaw.TooLarge(20_000_001, 20_000_000));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertThat(flaw(new byte[0])).isEqualTo(new Flaw.Empty());
    }

    static Stream<Object[]> others() throws IOException {
        return Stream.of(
                new Object[] {FileKind.ZIP, Photographs.zip()},
                new Object[] {FileKind.SVG, Photographs.ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")
                },
                new Object[] {FileKind.SVG, Photographs.ascii("<?xml version='1.0'?>\n<!-- x --><svg/>")},
                new Object[] {
                    FileKind.GIF, Photographs.encoded("gif", Photographs.drawn(9, 9, BufferedImage.TYPE_BYTE_INDEXED))
                },
                new Object[] {
                    FileKind.BMP, Photographs.encoded("bmp", Photographs.drawn(9, 9, BufferedImage.TYPE_INT_RGB))
                },
                new Object[] {
                    FileKind.TIFF, Photographs.encoded("tiff", Photographs.drawn(9, 9, BufferedImage.TYPE_INT_RGB))
                },
                new Object[] {FileKind.PDF, Photographs.ascii("%PDF-1.7\n%%EOF")},
                new Object[] {FileKind.HTML, Photographs.ascii("<!DOCTYPE html><script>x()</script>")},
                new Object[] {FileKind.HEIF, Photographs.ascii("\0\0\0\030ftypheic")},
                new Object[] {FileKind.AVIF, Photographs.ascii("\0\0\0\030ftypavif")},
                new Object[] {FileKind.UNKNOWN, Photographs.ascii("Sehr geehrte Damen und Herren")},
                new Object[] {FileKind.UNKNOWN, new byte[] {0}},
                new Object[] {
                    FileKind.ANIMATION,
                    Photographs.webp(9, 9, Color.RED, Photographs.vp8x(2, 9, 9), Photographs.chunk("ANIM", new byte[6]))
                });
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoPictureIsCalledWhatItIs(FileKind kind, byte[] file) {
        assertThat(flaw(file)).isEqualTo(new Flaw.NotAPicture(kind));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aTruncatedFileIsBroken(byte[] file) {
        for (int tenths = 1; tenths < 10; tenths++) {
            byte[] cut = Arrays.copyOf(file, Math.max(20, file.length * tenths / 10));
            assertThat(darkroom.develop(cut)).as(tenths + " tenths").isEqualTo(new Spoilt(new Flaw.Broken()));
        }
    }

    /** A damaged picture is one, or is refused; nothing else happens. */
    @ParameterizedTest
    @MethodSource("whole")
    void aDamagedFileBringsNobodyDown(byte[] file) {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = file.clone();
            for (int j = 0; j < 5; j++) {
                damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
            }
            assertThat(darkroom.develop(damaged)).isNotNull();
        }
    }

    private Developed developed(byte[] file) {
        assertThat(darkroom.develop(file)).isInstanceOf(Developed.class);
        return (Developed) darkroom.develop(file);
    }

    private Flaw flaw(byte[] file) {
        assertThat(darkroom.develop(file)).isInstanceOf(Spoilt.class);
        return ((Spoilt) darkroom.develop(file)).flaw();
    }

    private static Variant only(Developed developed) {
        return developed.variants().getFirst();
    }

    private static BufferedImage seen(Variant variant) {
        try {
            return ImageIO.read(new ByteArrayInputStream(variant.bytes()));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static int brightness(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 0xff;
    }

    private static void saysNothing(Variant variant) {
        var said = new String(variant.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(said)
                .doesNotContain(Photographs.SECRET, "Exif", "adobe", "xmp", "ICC_PROFILE", "acsp")
                .doesNotContain("tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME");
    }
}
