package eu.jumelage.media;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.HashMap;
import java.util.Map;

/** Words without the characters that the database cannot keep or nobody reads. */
final class Printable {

    private Printable() {}

    static String of(String written) {
        return written.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    static Text of(Text text) {
        Map<Language, Text.Wording> in = new HashMap<>();
        text.in().forEach((language, wording) -> in.put(language, new Text.Wording(of(wording.is()), wording.of())));
        return new Text(text.source(), text.version(), in);
    }
}
