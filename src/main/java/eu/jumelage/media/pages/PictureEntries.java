package eu.jumelage.media.pages;

import eu.jumelage.media.Alternative;
import eu.jumelage.media.Consent;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import java.util.List;
import java.util.Map;

/** How what is said of a picture stands in its form. */
final class PictureEntries {

    private PictureEntries() {}

    static Entries of(PictureDetails said) {
        Entries entries = Entries.together(List.of(
                alternative(said.alternative()),
                Reading.typed("caption", said.caption()),
                Entries.of(Map.of(
                        "credit", said.credit(),
                        "licence", said.licence(),
                        "expires", said.expires() == null ? "" : said.expires().toString(),
                        "shown", PictureFields.key(said.shown())))));
        Consent consent = said.consent();
        return consent == null ? entries : Entries.together(List.of(entries, consent(consent)));
    }

    private static Entries alternative(Alternative alternative) {
        return switch (alternative) {
            case Alternative.Described(var text) -> Reading.typed("alternative", text);
            case Alternative.Decorative() -> Entries.NONE.with("decorative", "on");
        };
    }

    private static Entries consent(Consent consent) {
        return Entries.of(Map.of(
                "consent.agreed", consent.agreed(),
                "consent.evidence", consent.evidence(),
                "consent.giver", PictureFields.key(consent.giver()),
                "consent.given", consent.given().toString(),
                "consent.until", consent.until() == null ? "" : consent.until().toString()));
    }
}
