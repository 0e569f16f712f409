package eu.jumelage.media.pages;

import eu.jumelage.media.AttachedDocument;
import eu.jumelage.media.AttachedDocument.RecordKey;
import eu.jumelage.media.Attaching;
import eu.jumelage.media.Detaching;
import eu.jumelage.media.Documents;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Attaches documents to records for members, takes them off again, and notes who did. */
@Component
class DocumentDesk {

    private final Documents documents;
    private final AuditTrail audit;
    private final Once once;

    DocumentDesk(Documents documents, AuditTrail audit, Once once) {
        this.documents = documents;
        this.audit = audit;
        this.once = once;
    }

    /** @param id by which a form that is sent twice attaches one; @param title of the record */
    @Transactional
    Attaching attach(UUID id, RecordKey on, String title, MultipartFile file, String reference, Member by)
            throws IOException {
        if (file.getSize() > Documents.MOST_BYTES) { // before it fills the memory
            return new Attaching.TooLarge(file.getSize(), Documents.MOST_BYTES);
        }
        once.alone(id);
        Optional<AttachedDocument> known = documents.find(id);
        if (known.isPresent()) {
            return new Attaching.Attached(known.get());
        }
        String name = file.getOriginalFilename();
        Attaching attaching = documents.attach(id, on, name == null ? "" : name, reference, file.getBytes());
        if (attaching instanceof Attaching.Attached(var document)) {
            note(by, "document-attached", title, document, Map.of());
        }
        return attaching;
    }

    /** Only off the record on which it is. */
    @Transactional
    Detaching detach(RecordKey from, String title, UUID document, String reason, Member by) {
        if (documents.find(document).filter(found -> found.on().equals(from)).isEmpty()) {
            return new Detaching.Unknown();
        }
        Detaching detaching = documents.detach(document, reason);
        if (detaching instanceof Detaching.Detached(var detached)) {
            note(by, "document-detached", title, detached.document(), Map.of("reason", detached.reason()));
        }
        return detaching;
    }

    private void note(Member by, String act, String title, AttachedDocument document, Map<String, String> more) {
        var after = new HashMap<>(more);
        after.put("document", document.name());
        if (document.fileReference() != null) {
            after.put("file-reference", document.fileReference());
        }
        UUID record = UUID.fromString(document.on().id());
        audit.note(by, act, document.on().kind(), record, title, Map.of(), after);
    }
}
