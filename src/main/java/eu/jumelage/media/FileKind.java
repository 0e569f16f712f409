package eu.jumelage.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes; its name says nothing. */
public enum FileKind {
    JPEG,
    PNG,
    WEBP,
    /** Several pictures in one; of those we take none. */
    ANIMATION,
    GIF,
    SVG,
    TIFF,
    BMP,
    HEIF,
    AVIF,
    PDF,
    ZIP,
    HTML,
    UNKNOWN;

    private static final int LOOKED_AT = 1024;

    public static FileKind of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return head.startsWith("avi", 8) ? AVIF : HEIF;
        }
        return other(head);
    }

    private static FileKind other(String head) {
        if (startsWithAny(head, "GIF87a", "GIF89a")) {
            return GIF;
        }
        if (startsWithAny(head, "PK\u0003\u0004", "PK\u0005\u0006")) {
            return ZIP;
        }
        if (startsWithAny(head, "II*\0", "MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        String text = head.toLowerCase(Locale.ROOT);
        if (text.contains("<svg")) {
            return SVG;
        }
        if (text.contains("<html") || text.contains("<!doctype html")) {
            return HTML;
        }
        return head.startsWith("BM") ? BMP : UNKNOWN;
    }

    private static boolean startsWithAny(String head, String... marks) {
        return Arrays.stream(marks).anyMatch(head::startsWith);
    }
}
