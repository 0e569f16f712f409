package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.partnerships.claims.Intake;
import eu.jumelage.partnerships.claims.Intake.Tally;
import eu.jumelage.partnerships.claims.Refusals;
import eu.jumelage.partnerships.claims.RefusedRow;
import eu.jumelage.partnerships.claims.TwinningFile;
import eu.jumelage.partnerships.claims.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says an upload in a member's words. */
@Component
class UploadViews {

    /** How many refused lines a page shows. */
    private static final int SHOWN = 100;

    private final Books books;

    UploadViews(Books books) {
        this.books = books;
    }

    UploadPage page(OfficeFrame frame, Upload upload) {
        Refusals refused = refused(upload);
        return new UploadPage(
                frame.titled(frame.say("upload.one", upload.source())),
                upload,
                frame.say("upload.by", upload.who(), books.moment(upload.begun(), frame.language())),
                progress(frame, upload),
                nothing(frame, upload),
                upload.outcome() instanceof Intake.Taken taken ? numbers(frame, taken) : List.of(),
                refused.first().stream()
                        .limit(SHOWN)
                        .map(row -> line(frame, row))
                        .toList(),
                Math.max(0, refused.count() - SHOWN),
                refused.count() > refused.first().size() ? refused.first().size() : 0);
    }

    UploadsPage.Row row(OfficeFrame frame, Upload upload) {
        return new UploadsPage.Row(
                ClaimAddresses.upload(upload.id()),
                books.moment(upload.begun(), frame.language()),
                upload.source(),
                upload.who(),
                upload.state().key());
    }

    static Refusals refused(Upload upload) {
        return switch (upload.outcome()) {
            case Intake.Taken taken -> taken.refused();
            case Intake.Unusable unusable -> unusable.refused();
            case null -> Refusals.NONE;
        };
    }

    private static @Nullable String progress(OfficeFrame frame, Upload upload) {
        if (upload.state() != Upload.State.RUNNING) {
            return null;
        }
        TwinningFile file = upload.file();
        return file == null
                ? frame.say("upload.begins")
                : frame.say("intake.progress", name(frame, file), upload.lines());
    }

    private static @Nullable String nothing(OfficeFrame frame, Upload upload) {
        return switch (upload.state()) {
            case RUNNING, TAKEN -> null;
            case FAILED -> frame.say("upload.failed");
            case UNUSABLE ->
                upload.outcome() instanceof Intake.Unusable(var file, var fault, var _)
                        ? frame.say("intake.fault." + fault.key(), name(frame, file))
                        : frame.say("upload.failed");
        };
    }

    private static List<UploadPage.Number> numbers(OfficeFrame frame, Intake.Taken taken) {
        return List.of(
                number(frame, "read", frame.say("number", taken.links())),
                number(frame, "cities", tally(frame, taken.cities())),
                number(frame, "claims", tally(frame, taken.claims())),
                number(frame, "one-sided", frame.say("number", taken.oneSided())),
                number(frame, "mutual", frame.say("number", taken.mutual())),
                number(frame, "ambiguous", frame.say("number", taken.ambiguousNames())),
                number(frame, "refused", frame.say("number", taken.refused().count())));
    }

    private static UploadPage.Number number(OfficeFrame frame, String of, String value) {
        return new UploadPage.Number(frame.say("intake.label." + of), value);
    }

    private static String tally(OfficeFrame frame, Tally tally) {
        return frame.say("intake.tally", tally.all(), tally.added(), tally.known());
    }

    private static UploadPage.Line line(OfficeFrame frame, RefusedRow row) {
        return new UploadPage.Line(
                name(frame, row.file()),
                frame.say("number", row.line()),
                frame.say("intake.reason." + row.reason().key()),
                row.text());
    }

    private static String name(OfficeFrame frame, TwinningFile file) {
        return frame.say("intake.file." + file.key());
    }
}
