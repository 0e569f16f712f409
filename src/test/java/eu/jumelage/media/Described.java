package eu.jumelage.media;

import eu.jumelage.media.Consent.Giver;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pictures as an office describes them. */
public final class Described {

    private Described() {}

    public static PictureDetails as(String alternative) {
        return new PictureDetails(
                new Alternative.Described(Text.of(Language.GERMAN, alternative)),
                null,
                "Anna Beispiel",
                "CC BY 4.0",
                null,
                Shown.NOBODY,
                null);
    }

    public static PictureDetails until(@Nullable LocalDate expires) {
        return new PictureDetails(
                new Alternative.Described(Text.of(Language.GERMAN, "Ein Saal voller Menschen")),
                Text.of(Language.GERMAN, "Beim Empfang"),
                "Anna Beispiel",
                "CC BY 4.0",
                expires,
                Shown.NOBODY,
                null);
    }

    public static PictureDetails agreedUntil(LocalDate day) {
        return of(Shown.PERSONS, consent(Giver.PERSONS, day));
    }

    static PictureDetails of(Shown shown, @Nullable Consent consent) {
        return new PictureDetails(
                new Alternative.Decorative(), null, "Anna Beispiel", "CC BY 4.0", null, shown, consent);
    }

    static Consent consent(Giver giver, @Nullable LocalDate until) {
        return new Consent("Webseite und Jahresbericht", "Aktenzeichen IX-7", giver, LocalDate.of(2026, 5, 4), until);
    }
}
