package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Batching;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Upload;
import eu.jumelage.office.editing.Uploads;
import eu.jumelage.programme.intake.ActivityIntake;
import eu.jumelage.programme.intake.Preview;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes calendars and tables with activities, shows what would become of them, and makes drafts of what is chosen. */
@Controller
class IntakeController {

    private final ActivityIntake intake;
    private final Uploads uploads;
    private final Offers offers;

    IntakeController(ActivityIntake intake, Uploads uploads, Offers offers) {
        this.intake = intake;
        this.uploads = uploads;
        this.offers = offers;
    }

    @GetMapping(ActivityForm.INTAKE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting) {
        return form(sitting, sitting.language(), "");
    }

    @GetMapping(ActivityForm.INTAKE + "/example.csv")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer example(Sitting sitting) {
        return Document.of("text/csv;charset=utf-8", intake.example(sitting.language()))
                .named(OfficeFrame.of(sitting, Area.PROGRAMME, "intake.title").say("intake.example.name") + ".csv");
    }

    @PostMapping(path = ActivityForm.INTAKE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer take(
            Sitting sitting,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String language)
            throws IOException {
        Language written = intake.languages().stream()
                .filter(each -> each.tag().equals(language))
                .findFirst()
                .orElse(intake.languages().getFirst());
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "intake.title");
        if (file == null
                || Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty()) {
            return form(sitting, written, frame.say("intake.no-file"));
        }
        if (file.getSize() > ActivityIntake.MOST) {
            return form(sitting, written, frame.say("intake.too-large", ActivityIntake.MOST / 1_000_000));
        }
        byte[] bytes = file.getBytes();
        return switch (intake.look(bytes, written, sitting.language())) {
            case Preview.Unreadable(var why) ->
                form(sitting, written, frame.say(why.words(), why.arguments().toArray()));
            case Preview.Readable _ -> {
                String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
                UUID id = uploads.keep(sitting.member(), name, written, bytes);
                yield to(ActivityForm.INTAKE + "/" + id);
            }
        };
    }

    @GetMapping(ActivityForm.INTAKE + "/{id}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer look(Sitting sitting, @PathVariable UUID id) {
        return uploads.find(id, sitting.member())
                .map(upload -> preview(sitting, upload, ""))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ActivityForm.INTAKE + "/{id}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer make(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") Set<String> chosen) {
        Optional<Upload> upload = uploads.find(id, sitting.member());
        if (upload.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        return switch (intake.make(upload.get(), chosen, sitting.member())) {
            case Batching.Made(var batch, var _, var _) -> to("/office/programme/batches/" + batch.id());
            case Batching.AllKnown _ ->
                preview(
                        sitting,
                        upload.get(),
                        OfficeFrame.of(sitting, Area.PROGRAMME, "intake.title").say("intake.nothing-chosen"));
        };
    }

    private Answer preview(Sitting sitting, Upload upload, String problem) {
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "intake.title");
        return switch (intake.look(upload.bytes(), upload.language(), sitting.language())) {
            case Preview.Unreadable(var why) ->
                form(
                        sitting,
                        upload.language(),
                        frame.say(why.words(), why.arguments().toArray()));
            case Preview.Readable readable ->
                new PreviewPage(
                        frame,
                        upload,
                        readable,
                        offers.cities(sitting.language()).stream()
                                .collect(Collectors.toMap(Field.Option::value, Field.Option::label, (one, _) -> one)),
                        problem);
        };
    }

    private IntakePage form(Sitting sitting, Language chosen, String problem) {
        List<Language> languages = intake.languages().stream()
                .sorted(Comparator.comparing(each -> !each.equals(chosen)))
                .toList();
        return new IntakePage(OfficeFrame.of(sitting, Area.PROGRAMME, "intake.title"), languages, problem);
    }

    /** So that a reload sends nothing again. */
    static Answer to(String path) {
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
