package eu.jumelage.media.pages;

import eu.jumelage.media.Documents;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The documents below what a record says. */
@Component
class DocumentsBeside implements Beside {

    private final Documents documents;
    private final TemplateEngine templates;

    DocumentsBeside(Documents documents, TemplateEngine templates) {
        this.documents = documents;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public Optional<Mark> mark(String kind) {
        return Optional.of(new Mark("documents", "documents.title"));
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        var key = DocumentsController.key(kind, record);
        var list = new DocumentList(kind, record, documents.of(key), documents.detachedFrom(key), "", List.of());
        return Optional.of(output -> templates.render(
                "eu/jumelage/media/pages/DocumentsBeside.jte", Map.of("frame", frame, "list", list), output));
    }
}
