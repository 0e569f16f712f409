package eu.jumelage.media;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.media.AttachedDocument.RecordKey;
import eu.jumelage.portal.Fetch;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class DocumentsTest {

    private static final byte[] PDF = Photographs.ascii("%PDF-1.7\n1 0 obj <<>> endobj\nstartxref\n0\n%%EOF\n");

    @LocalServerPort
    int port;

    @Autowired
    Documents documents;

    RecordKey agreement = new RecordKey("agreement", UUID.randomUUID().toString());

    @Test
    void aDocumentLiesOnItsRecordByteForByte() {
        AttachedDocument attached = attach("Vereinbarung.pdf");

        assertThat(documents.of(agreement)).containsExactly(attached);
        assertThat(documents.find(attached.id())).contains(attached);
        assertThat(documents.bytes(attached.id()).orElseThrow()).isEqualTo(PDF);
        assertThat(attached.size()).isEqualTo(PDF.length);
        assertThat(attached.fileReference()).isEqualTo("IX-7");
        assertThat(attached.sha256()).hasSize(64);
        assertThat(documents.of(new RecordKey("activity", agreement.id()))).isEmpty();
    }

    @Test
    void aDetachedOneLeavesItsTrace() {
        AttachedDocument attached = attach("Vereinbarung.pdf");
        assertThat(documents.detach(attached.id(), " ")).isEqualTo(new Detaching.NoReason());

        var detached = (Detaching.Detached) documents.detach(attached.id(), "Falscher Vorgang");

        assertThat(documents.of(agreement)).isEmpty();
        assertThat(documents.bytes(attached.id())).isEmpty();
        assertThat(detached.document().document()).isEqualTo(attached);
        assertThat(documents.detachedFrom(agreement)).containsExactly(detached.document());
        assertThat(documents.detach(attached.id(), "Noch einmal")).isEqualTo(new Detaching.Unknown());
    }

    @Test
    void foldersBeforeANameAreLeftOut() {
        assertThat(attach("..\\..\\C:\\Akten\\Plan.pdf").name()).isEqualTo("Plan.pdf");
        assertThat(attach("../../etc/Plan\u0000.pdf").name()).isEqualTo("Plan.pdf");
        assertThat(attach("x".repeat(5_000)).name()).hasSize(200);
        assertThat(documents.attach(agreement, "/", null, PDF)).isEqualTo(new Attaching.NoName());
    }

    @Test
    void onlyWholePdfsAreTaken() throws Exception {
        assertThat(refused(new byte[0])).isEqualTo(new Attaching.Empty());
        assertThat(refused(Photographs.zip())).isEqualTo(new Attaching.NotAPdf(FileKind.ZIP));
        assertThat(refused(Photographs.jpeg(10, 10))).isEqualTo(new Attaching.NotAPdf(FileKind.JPEG));
        assertThat(refused(Photographs.ascii("<html>"))).isEqualTo(new Attaching.NotAPdf(FileKind.HTML));
        assertThat(refused(Arrays.copyOf(PDF, PDF.length - 8))).isEqualTo(new Attaching.Broken());
        assertThat(refused(Arrays.copyOf(PDF, 50_000_001))).isEqualTo(new Attaching.TooLarge(50_000_001, 50_000_000));
        assertThat(documents.of(agreement)).isEmpty();
    }

    @Test
    void noPublicAddressLeadsToOne() {
        AttachedDocument attached = attach("Vereinbarung.pdf");
        var fetch = new Fetch(port);
        for (String address : List.of(
                "/media/" + attached.id(),
                "/media/" + attached.id() + "/400",
                "/media/" + attached.id() + "/Vereinbarung.pdf",
                "/documents/" + attached.id())) {
            assertThat(fetch.get(address).status()).as(address).isEqualTo(404);
        }
    }

    private AttachedDocument attach(String name) {
        return ((Attaching.Attached) documents.attach(agreement, name, " IX-7 ", PDF)).document();
    }

    private Attaching refused(byte[] file) {
        return documents.attach(agreement, "Vereinbarung.pdf", null, file);
    }
}
