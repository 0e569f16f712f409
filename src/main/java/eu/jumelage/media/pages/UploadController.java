package eu.jumelage.media.pages;

import eu.jumelage.media.Addition;
import eu.jumelage.media.Flaw;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.pages.FormView;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes new pictures. Nobody sees one before a record that shows it is approved. */
@Controller
class UploadController {

    private final PictureDesk desk;
    private final PictureForm form;

    UploadController(PictureDesk desk, PictureForm form) {
        this.desk = desk;
        this.form = form;
    }

    @GetMapping("/office/media/new")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer begin(Sitting sitting) {
        return page(sitting, UUID.randomUUID(), Entries.NONE, List.of());
    }

    @PostMapping(path = "/office/media", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer bring(
            Sitting sitting,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Entries entries = typed(sent);
        UUID id = Once.of(sent);
        var reading = new Reading(entries, form.languages());
        PictureDetails details = form.read(reading, null).orElse(null);
        boolean none = file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty();
        if (details == null || file == null || none) {
            var problems = new ArrayList<Problem>();
            if (none) {
                problems.add(Problem.of(Refusals.FILE, "problem.no-file"));
            }
            problems.addAll(reading.problems());
            return page(sitting, id, entries, problems);
        }
        return switch (desk.bring(id, file, details, sitting.member())) {
            case Addition.Added(var picture) -> to("/office/records/" + PictureForm.KIND + "/" + picture.id());
            case Addition.Incomplete(var gaps) -> page(sitting, id, entries, Refusals.of(gaps));
            case Flaw flaw -> page(sitting, id, entries, List.of(Refusals.of(flaw, sitting.language())));
        };
    }

    private Answer page(Sitting sitting, UUID id, Entries entries, List<Problem> problems) {
        var reader = sitting.language();
        return new UploadPage(
                OfficeFrame.of(sitting, Area.MEDIA, "media.bring"),
                id,
                new FormView(
                        reader, PictureFields.in(reader), entries, form.languages(), problems, Set.of(), Entries.NONE));
    }

    private static Entries typed(Map<String, String> sent) {
        var fields = new TreeMap<>(sent);
        fields.keySet().removeIf(key -> key.startsWith("_"));
        return new Entries(fields);
    }

    private static Answer to(String path) {
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
