package eu.jumelage.media.pages;

import eu.jumelage.media.Alternative;
import eu.jumelage.media.Consent;
import eu.jumelage.media.Consent.Giver;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.media.Shown;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a form says of a picture, and finds what it leaves out. */
final class PictureReading {

    private final Reading reading;
    private final LocalDate today;
    private final @Nullable PictureDetails before;

    /** @param before what is said of the picture now; null for a new one */
    PictureReading(Reading reading, LocalDate today, @Nullable PictureDetails before) {
        this.reading = reading;
        this.today = today;
        this.before = before;
    }

    /** Empty where the reading has found something wrong. */
    Optional<PictureDetails> details() {
        Alternative alternative = alternative();
        Text caption = text("caption", before == null ? null : before.caption());
        String credit = reading.required("credit");
        String licence = reading.required("licence");
        LocalDate expires = reading.day("expires").orElse(null);
        Shown shown = constant(Shown.values(), "shown").orElse(null);
        if (shown == null) {
            reading.wrong("shown", "problem.missing");
        }
        Consent consent = consented() ? consent() : null;
        if (shown != null) {
            agreed(shown, consent);
        }
        if (before == null) {
            stillComes("expires", expires);
            stillComes("consent.until", consent == null ? null : consent.until());
        }
        return reading.problems().isEmpty() && shown != null
                ? Optional.of(new PictureDetails(alternative, caption, credit, licence, expires, shown, consent))
                : Optional.empty();
    }

    /** In words what it shows, or said to show nothing of its own: one of the two, and not both. */
    private Alternative alternative() {
        Text text =
                text("alternative", before == null ? null : before.alternative().textOrNull());
        boolean decorative = reading.ticked("decorative");
        if (text != null && decorative) {
            reading.wrong("decorative", "problem.decorative-described");
        }
        boolean slipped =
                reading.problems().stream().anyMatch(slip -> slip.field().startsWith("alternative."));
        if (text == null && !decorative && !slipped) {
            reading.wrong("alternative", "problem.no-alternative");
        }
        return text == null ? new Alternative.Decorative() : new Alternative.Described(text);
    }

    private @Nullable Text text(String key, @Nullable Text was) {
        Text text = reading.text(key, was);
        if (text != null) {
            text.in().forEach((language, wording) -> {
                if (wording.is().length() > PictureDetails.LONGEST) {
                    reading.wrong(key + "." + language, "problem.too-long", PictureDetails.LONGEST);
                }
            });
        }
        return text;
    }

    private boolean consented() {
        return Stream.of("agreed", "evidence", "giver", "given", "until")
                .anyMatch(part -> reading.entries().has("consent." + part));
    }

    private @Nullable Consent consent() {
        String agreed = reading.required("consent.agreed");
        String evidence = reading.required("consent.evidence");
        Giver giver = constant(Giver.values(), "consent.giver").orElse(null);
        if (giver == null) {
            reading.wrong("consent.giver", "problem.missing");
        }
        boolean said = reading.entries().has("consent.given");
        LocalDate given = reading.day("consent.given").orElse(null);
        if (!said) {
            reading.wrong("consent.given", "problem.missing");
        }
        if (given != null && given.isAfter(today)) {
            reading.wrong("consent.given", "problem.in-the-future");
        }
        LocalDate until = reading.day("consent.until").orElse(null);
        return giver == null || given == null ? null : new Consent(agreed, evidence, giver, given, until);
    }

    private void agreed(Shown shown, @Nullable Consent consent) {
        if (shown != Shown.NOBODY && !consented()) {
            reading.wrong(
                    "consent.agreed", shown == Shown.MINORS ? "problem.needs-guardians" : "problem.needs-consent");
        } else if (shown == Shown.MINORS && consent != null && consent.giver() != Giver.GUARDIANS) {
            reading.wrong("consent.giver", "problem.needs-guardians");
        }
    }

    /** A new picture that nobody may see any more is a slip of the pen. */
    private void stillComes(String field, @Nullable LocalDate day) {
        if (day != null && !day.isAfter(today)) {
            reading.wrong(field, "problem.expired");
        }
    }

    private <E extends Enum<E>> Optional<E> constant(E[] all, String field) {
        return reading.line(field)
                .flatMap(typed -> Arrays.stream(all)
                        .filter(each -> PictureFields.key(each).equals(typed))
                        .findFirst());
    }
}
