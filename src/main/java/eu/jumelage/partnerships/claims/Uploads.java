package eu.jumelage.partnerships.claims;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.partnerships.claims.Upload.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of twinnings that the office sends: taken in while it goes on with other things, one upload after the other. An
 * upload and its claims are written together, or neither is.
 */
@Component
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final Duration PULSE = Duration.ofSeconds(1);

    private final TwinningFiles files;
    private final UploadRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Uploads(TwinningFiles files, UploadRows rows, AuditTrail audit, TransactionTemplate transaction) {
        this.files = files;
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Both files are deleted when they were read, and also if nothing begins. */
    public Sending relations(Path names, Path relations, String source, Member by) {
        return begin(source, by, List.of(names, relations), progress -> {
            try (InputStream first = Files.newInputStream(names);
                    InputStream second = Files.newInputStream(relations)) {
                return files.relations(first, second, source, progress);
            }
        });
    }

    /** The file is deleted when it was read, and also if nothing begins. */
    public Sending pairs(Path csv, String source, Member by) {
        return begin(source, by, List.of(csv), progress -> {
            try (InputStream in = Files.newInputStream(csv)) {
                return files.pairs(in, source, progress);
            }
        });
    }

    public Optional<Upload> find(UUID id) {
        return rows.find(id);
    }

    /** The latest first, without what came of them. */
    public List<Upload> latest(int limit) {
        return rows.latest(limit);
    }

    /** Reading the files of one upload. */
    private interface Work {
        Intake take(Progress progress) throws IOException;
    }

    private record Step(TwinningFile file, long lines) {}

    private Sending begin(String source, Member by, List<Path> sent, Work work) {
        UUID id = UUID.randomUUID();
        for (boolean begun = rows.begin(id, source, by.name()); !begun; begun = rows.begin(id, source, by.name())) {
            Optional<Upload> other = rows.running();
            if (other.isPresent()) {
                sent.forEach(Uploads::delete);
                return new Sending.Busy(other.get());
            } // it has just ended
        }
        Upload upload = rows.find(id).orElseThrow();
        Thread.ofVirtual().name("twinnings " + id).start(() -> take(upload, by, sent, work));
        return new Sending.Begun(upload);
    }

    private void take(Upload upload, Member by, List<Path> sent, Work work) {
        var step = new AtomicReference<Optional<Step>>(Optional.empty());
        var ended = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> beat(upload.id(), step, ended));
        try {
            transaction.executeWithoutResult(_ -> {
                try {
                    finish(upload, work.take((file, lines) -> step.set(Optional.of(new Step(file, lines)))), by);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (RuntimeException broken) {
            LOG.error("The upload {} of twinnings was not taken in", upload.id(), broken);
            rows.finish(upload.id(), State.FAILED, null);
        } finally {
            ended.countDown();
            sent.forEach(Uploads::delete);
        }
    }

    private void finish(Upload upload, Intake intake, Member by) {
        switch (intake) {
            case Intake.Taken taken -> {
                rows.finish(upload.id(), State.TAKEN, taken);
                audit.note(
                        by,
                        "imported",
                        "twinnings",
                        upload.id(),
                        upload.source(),
                        Map.of(),
                        Map.of(
                                "lines", String.valueOf(taken.links()),
                                "claims-new", String.valueOf(taken.claims().added()),
                                "claims-known", String.valueOf(taken.claims().known()),
                                "refused", String.valueOf(taken.refused().count())));
            }
            case Intake.Unusable unusable -> {
                rows.finish(upload.id(), State.UNUSABLE, unusable);
                audit.note(by, "import-refused", "twinnings", upload.id(), upload.source(), Map.of(), Map.of());
            }
        }
    }

    /** Says that it goes on, until it has ended. */
    private void beat(UUID id, AtomicReference<Optional<Step>> step, CountDownLatch ended) {
        try {
            while (!ended.await(PULSE.toMillis(), TimeUnit.MILLISECONDS)) {
                Optional<Step> now = Objects.requireNonNull(step.get());
                rows.progress(
                        id,
                        now.map(Step::file).orElse(null),
                        now.map(Step::lines).orElse(0L));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.warn("How far the upload {} is cannot be noted", id, broken);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.warn("The file {} of an upload stays behind", file, kept);
        }
    }
}
