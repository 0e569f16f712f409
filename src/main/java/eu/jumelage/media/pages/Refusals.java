package eu.jumelage.media.pages;

import eu.jumelage.media.Attaching;
import eu.jumelage.media.FileKind;
import eu.jumelage.media.Flaw;
import eu.jumelage.media.Gap;
import eu.jumelage.media.Shown;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Locale;

/** Why a picture or a document is not taken, and what to do about it. */
final class Refusals {

    static final String FILE = "file";

    private static final double MEGA = 1_000_000;

    private Refusals() {}

    static List<Problem> of(List<Gap> gaps) {
        return gaps.stream().map(Refusals::of).toList();
    }

    private static Problem of(Gap gap) {
        return switch (gap) {
            case Gap.NoCredit() -> Problem.of("credit", "problem.missing");
            case Gap.NoLicence() -> Problem.of("licence", "problem.missing");
            case Gap.NeedsConsent(var shown) ->
                Problem.of(
                        "consent.agreed", shown == Shown.MINORS ? "problem.needs-guardians" : "problem.needs-consent");
            case Gap.EmptyConsent() -> Problem.of("consent.evidence", "problem.missing");
            case Gap.Expired _ -> Problem.of("expires", "problem.expired");
            case Gap.TooLong(var longest) -> Problem.of("", "problem.too-long", longest);
        };
    }

    static Problem of(Flaw flaw, Language reader) {
        return switch (flaw) {
            case Flaw.Empty() -> Problem.of(FILE, "problem.file-empty");
            case Flaw.TooLarge(var bytes, var most) ->
                Problem.of(FILE, "problem.picture-too-large", bytes / MEGA, most / MEGA);
            case Flaw.TooManyPixels(var width, var height, var most) ->
                Problem.of(FILE, "problem.picture-too-many-pixels", width, height, most / MEGA);
            case Flaw.NotAPicture(var kind) -> Problem.of(FILE, "problem.not-a-picture", called(kind, reader));
            case Flaw.Broken() -> Problem.of(FILE, "problem.picture-broken");
            case Flaw.Busy() -> Problem.of(FILE, "problem.picture-busy");
        };
    }

    /** Empty for what is attached. */
    static List<Problem> of(Attaching attaching, Language reader) {
        return switch (attaching) {
            case Attaching.Attached _ -> List.of();
            case Attaching.Empty() -> List.of(Problem.of(FILE, "problem.file-empty"));
            case Attaching.TooLarge(var bytes, var most) -> List.of(tooLarge(bytes, most));
            case Attaching.NotAPdf(var kind) -> List.of(Problem.of(FILE, "problem.not-a-pdf", called(kind, reader)));
            case Attaching.Broken() -> List.of(Problem.of(FILE, "problem.document-broken"));
            case Attaching.NoName() -> List.of(Problem.of(FILE, "problem.document-unnamed"));
        };
    }

    static Problem tooLarge(long bytes, long most) {
        return Problem.of(FILE, "problem.document-too-large", bytes / MEGA, most / MEGA);
    }

    private static String called(FileKind kind, Language reader) {
        return Words.in(reader).say("file-kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
