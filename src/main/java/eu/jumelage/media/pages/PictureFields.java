package eu.jumelage.media.pages;

import eu.jumelage.media.Consent.Giver;
import eu.jumelage.media.Shown;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields in which the office says what a picture is. */
final class PictureFields {

    private PictureFields() {}

    static List<Field> in(Language reader) {
        return List.of(
                new Section("says", "field.picture-says"),
                new Translated("alternative", "field.alternative", false, false),
                new Tick("decorative", "field.decorative"),
                new Translated("caption", "field.caption", false, false),
                new Section("rights", "field.rights"),
                new Line("credit", "field.credit", true),
                new Line("licence", "field.licence", true),
                new Day("expires", "field.expires"),
                new Section("people", "field.recognisable"),
                new Choice("shown", "field.shown", true, options(Shown.values(), "media.shown.", reader)),
                new Line("consent.agreed", "field.consent-agreed", false),
                new Line("consent.evidence", "field.consent-evidence", false),
                new Choice(
                        "consent.giver", "field.consent-giver", false, options(Giver.values(), "media.giver.", reader)),
                new Day("consent.given", "field.consent-given"),
                new Day("consent.until", "field.consent-until"));
    }

    static <E extends Enum<E>> String key(E constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, String family, Language reader) {
        Words words = Words.in(reader);
        return Arrays.stream(all)
                .map(each -> new Option(key(each), words.say(family + key(each))))
                .toList();
    }
}
