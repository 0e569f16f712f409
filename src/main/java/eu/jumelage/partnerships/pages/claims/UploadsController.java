package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.partnerships.claims.Intake.Fault;
import eu.jumelage.partnerships.claims.Sending;
import eu.jumelage.partnerships.claims.TwinningFile;
import eu.jumelage.partnerships.claims.TwinningFiles;
import eu.jumelage.partnerships.claims.Upload;
import eu.jumelage.partnerships.claims.Uploads;
import eu.jumelage.partnerships.pages.claims.UploadsPage.Problem;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes lists of twinnings from the office, and says what comes of them. */
@Controller
class UploadsController {

    private static final int LATEST = 20;

    /** In bytes: more lines than there are twinnings on earth. */
    private static final long LARGEST = 50_000_000;

    private static final String WIKIDATA = "Wikidata";
    private static final String CSV = "CSV";

    private final Uploads uploads;
    private final UploadViews views;

    UploadsController(Uploads uploads, UploadViews views) {
        this.uploads = uploads;
        this.views = views;
    }

    /** Sends the files on their way, once they lie where they outlive the request. */
    private interface Send {
        Sending send(List<Path> files);
    }

    @GetMapping(ClaimAddresses.UPLOADS)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(Sitting sitting) {
        return page(sitting, List.of(), WIKIDATA, CSV, null, 200);
    }

    @PostMapping(ClaimAddresses.UPLOADS + "/relations")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer relations(
            Sitting sitting,
            @RequestParam(required = false) @Nullable MultipartFile names,
            @RequestParam(required = false) @Nullable MultipartFile relations,
            @RequestParam(defaultValue = "") String numbered)
            throws IOException {
        var problems = new ArrayList<Problem>();
        Optional<MultipartFile> first = sent(sitting, names, "names", TwinningFile.NAMES, problems);
        Optional<MultipartFile> second = sent(sitting, relations, "relations", TwinningFile.RELATIONS, problems);
        String source = source(sitting, numbered, "numbered", problems);
        if (!problems.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return page(sitting, problems, numbered, CSV, null, 422);
        }
        return begin(
                sitting,
                List.of(first.get(), second.get()),
                numbered,
                CSV,
                files -> uploads.relations(files.getFirst(), files.getLast(), source, sitting.member()));
    }

    @PostMapping(ClaimAddresses.UPLOADS + "/pairs")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer pairs(
            Sitting sitting,
            @RequestParam(required = false) @Nullable MultipartFile pairs,
            @RequestParam(defaultValue = "") String paired)
            throws IOException {
        var problems = new ArrayList<Problem>();
        Optional<MultipartFile> csv = sent(sitting, pairs, "pairs", TwinningFile.PAIRS, problems);
        String source = source(sitting, paired, "paired", problems);
        if (!problems.isEmpty() || csv.isEmpty()) {
            return page(sitting, problems, WIKIDATA, paired, null, 422);
        }
        return begin(
                sitting,
                List.of(csv.get()),
                WIKIDATA,
                paired,
                files -> uploads.pairs(files.getFirst(), source, sitting.member()));
    }

    @GetMapping(ClaimAddresses.UPLOADS + "/{id}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer one(Sitting sitting, @PathVariable UUID id) {
        return uploads.find(id)
                .<Answer>map(upload -> views.page(OfficeFrame.of(sitting, Area.PARTNERS, "upload.title"), upload))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @GetMapping(ClaimAddresses.UPLOADS + "/{id}/refused.csv")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer refused(Sitting sitting, @PathVariable UUID id) {
        return uploads.find(id)
                .<Answer>map(upload -> Document.of(
                                "text/csv",
                                new RefusedLines(UploadViews.refused(upload).first(), Words.in(sitting.language()))
                                        .csv())
                        .named("refused-" + upload.id() + ".csv"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Answer begin(Sitting sitting, List<MultipartFile> sent, String numbered, String paired, Send send)
            throws IOException {
        var files = new ArrayList<Path>();
        for (MultipartFile file : sent) {
            Path kept = Files.createTempFile("twinnings", ".upload");
            files.add(kept);
            file.transferTo(kept);
        }
        return switch (send.send(files)) {
            case Sending.Begun(var upload) -> ClaimAddresses.redirect(ClaimAddresses.upload(upload.id()));
            case Sending.Busy(var other) -> {
                String sentence = Words.in(sitting.language()).say("upload.busy", other.who(), other.source());
                yield page(sitting, List.of(new Problem("", sentence)), numbered, paired, other, 409);
            }
        };
    }

    /** The file, if there is one that may hold lines; what is wrong with it otherwise. */
    private static Optional<MultipartFile> sent(
            Sitting sitting, @Nullable MultipartFile file, String field, TwinningFile kind, List<Problem> problems)
            throws IOException {
        Words words = Words.in(sitting.language());
        if (file == null || file.isEmpty() && "".equals(file.getOriginalFilename())) {
            problems.add(new Problem(field, words.say("upload.missing", words.say("intake.file." + kind.key()))));
            return Optional.empty();
        }
        if (file.getSize() > LARGEST) {
            problems.add(new Problem(
                    field, words.say("upload.large", words.say("intake.file." + kind.key()), LARGEST / 1_000_000)));
            return Optional.empty();
        }
        Optional<Fault> fault = TwinningFiles.fault(file.getInputStream());
        fault.ifPresent(wrong -> problems.add(
                new Problem(field, words.say("intake.fault." + wrong.key(), words.say("intake.file." + kind.key())))));
        return fault.isPresent() ? Optional.empty() : Optional.of(file);
    }

    private static String source(Sitting sitting, String typed, String field, List<Problem> problems) {
        String source = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (source.isEmpty() || source.length() > TwinningFiles.LONGEST_SOURCE) {
            problems.add(new Problem(
                    field, Words.in(sitting.language()).say("upload.source.problem", TwinningFiles.LONGEST_SOURCE)));
        }
        return source;
    }

    private Answer page(
            Sitting sitting,
            List<Problem> problems,
            String numbered,
            String paired,
            @Nullable Upload busy,
            int status) {
        var frame = OfficeFrame.of(sitting, Area.PARTNERS, "upload.title");
        return new UploadsPage(
                frame,
                status,
                problems,
                numbered,
                paired,
                busy == null ? null : ClaimAddresses.upload(busy.id()),
                uploads.latest(LATEST).stream()
                        .map(upload -> views.row(frame, upload))
                        .toList());
    }
}
