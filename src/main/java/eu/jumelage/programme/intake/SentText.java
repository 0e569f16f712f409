package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The letters of a file, whatever program of whatever year wrote it. */
sealed interface SentText {

    /** In bytes: calendars of years fit in. */
    int MOST = 2_000_000;

    /** @param guessed that it is not UTF-8, but what Windows writes in western Europe */
    record Letters(String text, boolean guessed) implements SentText {}

    record NoText(Problem why) implements SentText {}

    static SentText of(byte[] bytes) {
        if (bytes.length == 0) {
            return no("intake.empty");
        }
        if (bytes.length > MOST) {
            return no("intake.too-large", MOST / 1_000_000);
        }
        if (begins(bytes, 'P', 'K') || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return no("intake.workbook");
        }
        Letters letters = letters(bytes);
        if (letters.text().indexOf('\0') >= 0 || letters.text().indexOf('\uFFFD') >= 0) {
            return no("intake.no-text");
        }
        return letters.text().isBlank() ? no("intake.empty") : letters;
    }

    private static Letters letters(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            return new Letters(new String(bytes, StandardCharsets.UTF_16), false);
        }
        boolean marked = begins(bytes, 0xef, 0xbb, 0xbf);
        int skipped = marked ? 3 : 0;
        return strict(bytes, skipped)
                .map(text -> new Letters(text, false))
                .orElseGet(() -> new Letters(new String(bytes, Charset.forName("windows-1252")), true));
    }

    private static Optional<String> strict(byte[] bytes, int from) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static NoText no(String words, Object... arguments) {
        return new NoText(Problem.of("", words, arguments));
    }
}
