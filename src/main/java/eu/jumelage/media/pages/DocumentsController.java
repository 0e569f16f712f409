package eu.jumelage.media.pages;

import eu.jumelage.media.AttachedDocument;
import eu.jumelage.media.AttachedDocument.RecordKey;
import eu.jumelage.media.Detaching;
import eu.jumelage.media.Documents;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The internal documents of records: members attach them, save them, and take them off again. */
@Controller
class DocumentsController {

    private static final String DOCUMENTS = "/office/records/{kind}/{id}/documents";

    /** In characters. */
    private static final int LONGEST_REFERENCE = 200;

    private final DocumentDesk desk;
    private final Documents documents;
    private final Editables editables;

    DocumentsController(DocumentDesk desk, Documents documents, Editables editables) {
        this.desk = desk;
        this.documents = documents;
        this.editables = editables;
    }

    @GetMapping(DOCUMENTS)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(Sitting sitting, @PathVariable String kind, @PathVariable UUID id) {
        return page(sitting, kind, id, "", List.of());
    }

    @PostMapping(path = DOCUMENTS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer attach(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(name = "_once", defaultValue = "") String once,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<String> title = title(sitting, kind, id);
        if (title.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String typed = Entries.NONE.with("reference", reference).get("reference");
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return page(sitting, kind, id, typed, List.of(Problem.of(Refusals.FILE, "problem.no-file")));
        }
        if (typed.length() > LONGEST_REFERENCE) {
            return page(
                    sitting, kind, id, typed, List.of(Problem.of("reference", "problem.too-long", LONGEST_REFERENCE)));
        }
        var attaching =
                desk.attach(Once.of(Map.of("_once", once)), key(kind, id), title.get(), file, typed, sitting.member());
        List<Problem> problems = Refusals.of(attaching, sitting.language());
        return problems.isEmpty() ? to(kind, id) : page(sitting, kind, id, typed, problems);
    }

    @GetMapping(DOCUMENTS + "/{document}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer save(Sitting sitting, @PathVariable String kind, @PathVariable UUID id, @PathVariable UUID document) {
        Optional<AttachedDocument> found =
                documents.find(document).filter(each -> each.on().equals(key(kind, id)));
        Optional<byte[]> bytes = found.flatMap(_ -> documents.bytes(document));
        if (found.isEmpty() || bytes.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String disposition = ContentDisposition.attachment()
                .filename(found.get().name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return Document.of(MediaType.APPLICATION_PDF_VALUE, bytes.get())
                .with("Content-Disposition", disposition)
                .with("Content-Security-Policy", "default-src 'none'; sandbox"); // should a browser show it after all
    }

    @PostMapping(DOCUMENTS + "/{document}/detach")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer detach(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String reason) {
        String title = title(sitting, kind, id).orElse("");
        return switch (desk.detach(key(kind, id), title, document, reason, sitting.member())) {
            case Detaching.Detached _ -> to(kind, id);
            case Detaching.NoReason() ->
                page(sitting, kind, id, "", List.of(Problem.of("reason-" + document, "problem.no-reason")));
            case Detaching.Unknown() -> ErrorPage.of(sitting.language(), 404);
        };
    }

    private Answer page(Sitting sitting, String kind, UUID id, String reference, List<Problem> problems) {
        Optional<Editable> editable = editables.of(kind);
        Optional<String> title = title(sitting, kind, id);
        if (editable.isEmpty() || title.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var frame = OfficeFrame.of(sitting, editable.get().area(), "documents.title")
                .titled(title.get());
        var list = new DocumentList(
                kind, id, documents.of(key(kind, id)), documents.detachedFrom(key(kind, id)), reference, problems);
        return new DocumentsPage(frame, list);
    }

    /** Of the record; empty where there is none. */
    private Optional<String> title(Sitting sitting, String kind, UUID id) {
        return editables
                .of(kind)
                .flatMap(editable -> editable.current(id).map(now -> editable.title(now, sitting.language())));
    }

    static RecordKey key(String kind, UUID id) {
        return new RecordKey(kind, id.toString());
    }

    private static Answer to(String kind, UUID id) {
        String path = "/office/records/" + kind + "/" + id + "#documents";
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
