package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Upload;
import eu.jumelage.office.editing.Uploads;
import eu.jumelage.programme.intake.CostIntake;
import eu.jumelage.programme.intake.CostPreview;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes tables of costs, shows what would become of them, and makes what is new in them. */
@Controller
class CostIntakeController {

    private static final String INTAKE = "/office/costs/import";

    private final CostIntake intake;
    private final Uploads uploads;

    CostIntakeController(CostIntake intake, Uploads uploads) {
        this.intake = intake;
        this.uploads = uploads;
    }

    @GetMapping(INTAKE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting) {
        return form(sitting, "");
    }

    @GetMapping(INTAKE + "/example.csv")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer example(Sitting sitting) {
        return Document.of("text/csv;charset=utf-8", intake.example(sitting.language()))
                .named("costs.csv");
    }

    @PostMapping(path = INTAKE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer take(Sitting sitting, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var frame = frame(sitting);
        String name = file == null
                ? ""
                : Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file == null || name.isEmpty()) {
            return form(sitting, frame.say("intake.no-file"));
        }
        if (file.getSize() > CostIntake.MOST) {
            return form(sitting, frame.say("intake.too-large", CostIntake.MOST / 1_000_000));
        }
        byte[] bytes = file.getBytes();
        return switch (intake.look(bytes, sitting.language())) {
            case CostPreview.Unreadable(Problem why) -> form(sitting, why.sentence(sitting.language()));
            case CostPreview.Readable _ ->
                IntakeController.to(INTAKE + "/" + uploads.keep(sitting.member(), name, sitting.language(), bytes));
        };
    }

    @GetMapping(INTAKE + "/{id}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer look(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String made) {
        Optional<Upload> upload = uploads.find(id, sitting.member());
        if (upload.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var frame = frame(sitting);
        return switch (intake.look(upload.get().bytes(), sitting.language())) {
            case CostPreview.Unreadable(Problem why) -> form(sitting, why.sentence(sitting.language()));
            case CostPreview.Readable readable ->
                new CostPreviewPage(
                        made.matches("\\d{1,4}")
                                ? frame.saying(frame.say("cost.import.made", Integer.valueOf(made)))
                                : frame,
                        upload.get(),
                        readable);
        };
    }

    @PostMapping(INTAKE + "/{id}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer make(Sitting sitting, @PathVariable UUID id) {
        Optional<Upload> upload = uploads.find(id, sitting.member());
        if (upload.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        int made = intake.make(upload.get().bytes(), sitting.member());
        return IntakeController.to(INTAKE + "/" + id + "?made=" + made);
    }

    private static OfficeFrame frame(Sitting sitting) {
        return OfficeFrame.of(sitting, Area.PROGRAMME, "cost.import.title");
    }

    private static CostIntakePage form(Sitting sitting, String problem) {
        return new CostIntakePage(frame(sitting), problem);
    }
}
