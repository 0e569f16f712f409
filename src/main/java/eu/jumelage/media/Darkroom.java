package eu.jumelage.media;

import eu.jumelage.media.Development.Developed;
import eu.jumelage.media.Development.Spoilt;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where files become pictures: looked at first, then decoded, one at a time, so that the memory they take is bounded.
 */
@Component
class Darkroom {

    static final long MOST_BYTES = 20_000_000;
    static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 30_000;
    private static final byte[] NO_PROFILE = {}; // or the decoder has applied it
    private static final int PATIENCE_IN_SECONDS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);

    private final Semaphore room = new Semaphore(1, true);

    Development develop(byte[] file) {
        Development done = look(file);
        if (done instanceof Spoilt(var flaw)) {
            LOG.info("A file of {} bytes was refused: {}", file.length, flaw);
        }
        return done;
    }

    private Development look(byte[] file) {
        if (file.length == 0) {
            return new Spoilt(new Flaw.Empty());
        }
        if (file.length > MOST_BYTES) {
            return new Spoilt(new Flaw.TooLarge(file.length, MOST_BYTES));
        }
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case JPEG, PNG, WEBP -> enter(kind, file);
            case ANIMATION, GIF, SVG, TIFF, BMP, HEIF, AVIF, PDF, ZIP, HTML, UNKNOWN ->
                new Spoilt(new Flaw.NotAPicture(kind));
        };
    }

    private Development enter(FileKind kind, byte[] file) {
        try {
            if (!room.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return new Spoilt(new Flaw.Busy());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Spoilt(new Flaw.Busy());
        }
        try {
            if (kind == FileKind.WEBP && WebPChunks.of(file).animated()) {
                return new Spoilt(new Flaw.NotAPicture(FileKind.ANIMATION));
            }
            try (var negative = Negative.of(kind, file)) {
                return develop(kind, file, negative);
            }
        } catch (IOException | RuntimeException broken) { // decoders say in many ways that they cannot go on
            LOG.debug("Not readable", broken);
            return new Spoilt(new Flaw.Broken());
        } finally {
            room.release();
        }
    }

    private static Development develop(FileKind kind, byte[] file, Negative negative) throws IOException {
        int width = negative.width();
        int height = negative.height();
        long most = kind == FileKind.WEBP ? WebPChunks.of(file).mostPixels() : MOST_PIXELS;
        if ((long) width * height > most || Math.max(width, height) > LONGEST_SIDE) {
            return new Spoilt(new Flaw.TooManyPixels(width, height, most));
        }
        if (kind == FileKind.WEBP && !WebPChunks.of(file).codes(width, height)) {
            return new Spoilt(new Flaw.Broken()); // a bomb behind a small head
        }
        Orientation turn = negative.orientation();
        BufferedImage pixels = negative.decode(2 * Print.WIDEST);
        var print = Print.of(width, height, turn);
        return new Developed(
                print.width(),
                print.height(),
                print.variants(pixels, kind == FileKind.PNG ? PngChunks.of(file).colours() : NO_PROFILE));
    }
}
