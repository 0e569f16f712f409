package eu.jumelage.media.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.media.AttachedDocument;
import eu.jumelage.media.AttachedDocument.RecordKey;
import eu.jumelage.media.Documents;
import eu.jumelage.media.Photographs;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.sample.SampleCity;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Internal documents lie on records, with their file reference; nobody outside the office ever gets one. */
@InBerlin
class DocumentsOfRecordsTest {

    private static final byte[] PDF = "%PDF-1.7\nBeschluss\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext program;

    @Autowired
    Documents documents;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Seat desk;
    UUID brussels;
    String path;

    @BeforeEach
    void signIn() {
        staff = new Staff(program, port);
        staff.dismiss();
        sql.sql("delete from media.document").update();
        sql.sql("delete from media.detached_document").update();
        clerk = staff.hire("clerk", Role.EDITOR);
        desk = staff.signIn(clerk);
        brussels = SampleCity.id("partnership", "brussels");
        path = "/office/records/partnership/" + brussels + "/documents";
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aDocumentIsAttachedReadAndTakenOffAgain() {
        AttachedDocument document = attach("Beschluß 30 %.pdf");
        var page = Jsoup.parse(
                staff.get("/office/records/partnership/" + brussels, desk).body());
        assertThat(page.select("table a").text()).contains("Beschluß 30 %.pdf");
        assertThat(page.select("main").text()).contains("IX-7/1992", "Dokument abgelegt");

        var saved = staff.get(path + "/" + document.id(), desk);
        assertThat(saved.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(saved.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Beschlu%C3%9F%2030%20%25.pdf");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(saved.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(saved.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");

        String detach = path + "/" + document.id() + "/detach";
        var refused = staff.post(detach, desk, Map.of("reason", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte sagen Sie, warum");
        assertThat(staff.post(detach, desk, Map.of("reason", "Falsche Akte")).statusCode())
                .isEqualTo(303);
        assertThat(staff.get(path + "/" + document.id(), desk).statusCode()).isEqualTo(404);
        assertThat(staff.get(path, desk).body()).contains("Falsche Akte", "1 entferntes Dokument");
        assertThat(audit.of("partnership", brussels))
                .extracting(AuditEntry::act, AuditEntry::memberName)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("document-detached", clerk.name()),
                        org.assertj.core.groups.Tuple.tuple("document-attached", clerk.name()));
        assertThat(audit.of("partnership", brussels).getFirst().after())
                .containsEntry("reason", "Falsche Akte")
                .containsEntry("file-reference", "IX-7/1992");
    }

    @Test
    void nobodyOutsideGetsADocument() {
        AttachedDocument document = attach("Beschluss.pdf");
        Seat administrator = staff.signIn(staff.hire("admin", Role.ADMINISTRATOR));
        assertThat(staff.get(path + "/" + document.id(), administrator).statusCode())
                .isEqualTo(403);
        assertThat(staff.get(path + "/" + document.id(), null).statusCode()).isEqualTo(303);
        assertThat(staff.get("/media/" + document.id() + "/400", null).statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/de/partnerstaedte/bruessel", null).body())
                .doesNotContain("Beschluss.pdf", document.id().toString());
        Seat reader = staff.signIn(staff.hire("reader", Role.READER));
        assertThat(staff.get(path + "/" + document.id(), reader).statusCode()).isEqualTo(200);
        assertThat(staff.get(path, reader).body()).contains("Beschluss.pdf").doesNotContain("type=\"file\"");
    }

    @Test
    void aDocumentIsFoundOnItsOwnRecordOnly() {
        AttachedDocument document = attach("Beschluss.pdf");
        String elsewhere = "/office/records/partnership/" + UUID.randomUUID() + "/documents/" + document.id();
        assertThat(staff.get(elsewhere, desk).statusCode()).isEqualTo(404);
        assertThat(staff.post(elsewhere + "/detach", desk, Map.of("reason", "Neugier"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(documents.find(document.id())).isPresent();
        assertThat(new Sending(staff, desk)
                        .to("/office/records/partnership/" + UUID.randomUUID() + "/documents", Map.of(), "a.pdf", PDF)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoPdfIsRefusedInWordsAndItsReferenceStays() throws Exception {
        var sending = new Sending(staff, desk);
        for (var wrong : Map.of(
                        "kein PDF, sondern ein ZIP-Archiv",
                        Photographs.zip(),
                        "Diese Datei ist leer",
                        new byte[0],
                        "Dieses PDF ist unvollständig",
                        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                        "51 MB, wir nehmen höchstens 50 MB",
                        new byte[51_000_000])
                .entrySet()) {
            var answer = sending.to(path, Map.of("reference", "IX-7/1992"), "Beschluss.pdf", wrong.getValue());
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select(".errors").text()).contains(wrong.getKey());
            assertThat(page.select("#f-reference").val()).isEqualTo("IX-7/1992");
        }
        assertThat(sending.to(path, Map.of(), "", new byte[0]).body()).contains("Bitte wählen Sie eine Datei");
        assertThat(documents.of(new RecordKey("partnership", brussels.toString())))
                .isEmpty();
    }

    private AttachedDocument attach(String name) {
        var answer = new Sending(staff, desk).to(path, Map.of("reference", "IX-7/1992"), name, PDF);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return documents.of(new RecordKey("partnership", brussels.toString())).getLast();
    }
}
