package eu.jumelage.office.editing;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Batch.Origin;
import eu.jumelage.office.editing.Batch.Piece;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many drafts at once, all or none; from one source only one is made, however often it comes. */
@Component
@Transactional
public class Batches {

    private static final String KIND = "batch";
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_TITLE = 200;

    private final JdbcClient sql;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final InstantSource clock;

    Batches(JdbcClient sql, Drafts drafts, AuditTrail audit, InstantSource clock) {
        this.sql = sql;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param numbers what the audit trail says besides: "refused" is "3" */
    public Batching make(
            String kind, Origin origin, String title, List<Piece> pieces, Map<String, String> numbers, Member by) {
        oneAfterTheOther();
        Map<String, UUID> known = known(kind, pieces.stream().map(Piece::source).toList());
        List<Piece> fresh = pieces.stream()
                .filter(piece -> !known.containsKey(piece.source()))
                .toList();
        if (fresh.isEmpty()) {
            return new Batching.AllKnown(pieces.size());
        }
        Batch batch = begun(origin, title, by);
        fresh.forEach(piece -> add(batch, kind, piece, by));
        var said = new TreeMap<>(numbers);
        said.put("made", String.valueOf(fresh.size()));
        said.put("known", String.valueOf(pieces.size() - fresh.size()));
        audit.note(by, "batch-" + origin.key(), KIND, batch.id(), batch.title(), Map.of(), said);
        return new Batching.Made(batch, fresh.size(), pieces.size() - fresh.size());
    }

    /** The drafts that were made of these sources and not discarded, published ones too: by source, the record. */
    @Transactional(readOnly = true)
    public Map<String, UUID> known(String kind, Collection<String> sources) {
        var asked = new HashMap<String, String>();
        sources.forEach(source -> asked.put(kept(source), source));
        var known = new HashMap<String, UUID>();
        sql.sql("""
                select source, id from office.draft
                where kind = :kind and source = any(:sources) and state <> 'discarded'""")
                .param("kind", kind)
                .param("sources", asked.keySet().toArray(String[]::new))
                .query(row -> {
                    String source = asked.get(row.getString("source"));
                    if (source != null) {
                        known.put(source, row.getObject("id", UUID.class));
                    }
                });
        return known;
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(UUID id) {
        return sql.sql("select id, origin, title, made_by, made_at from office.batch where id = :id")
                .param("id", id)
                .query((row, _) -> new Batch(
                        row.getObject("id", UUID.class),
                        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        row.getString("title"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Its drafts as they stand now, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Batch.Made> of(UUID batch) {
        record Row(UUID draft, String hint) {}
        return sql
                .sql("""
                select id, coalesce(hint, '') as hint from office.draft
                where batch = :batch order by entries ->> 'run.0.from' nulls last, title, id""")
                .param("batch", batch)
                .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getString("hint")))
                .list()
                .stream()
                .map(row -> new Batch.Made(drafts.find(row.draft()).orElseThrow(), row.hint()))
                .toList();
    }

    /** Takes all of it back that nobody has published yet. */
    public int discard(UUID batch, Member by) {
        Optional<Batch> found = find(batch);
        List<Draft> open =
                of(batch).stream().map(Batch.Made::draft).filter(Draft::isOpen).toList();
        open.forEach(draft -> drafts.discard(draft.id(), by));
        if (found.isPresent() && !open.isEmpty()) {
            var said = Map.of("discarded", String.valueOf(open.size()));
            audit.note(by, "batch-discarded", KIND, batch, found.get().title(), Map.of(), said);
        }
        return open.size();
    }

    private Batch begun(Origin origin, String title, Member by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        var batch = new Batch(UUID.randomUUID(), origin, shown, by.name(), now);
        sql.sql("""
                insert into office.batch (id, origin, title, made_by, made_at)
                values (:id, :origin, :title, :madeBy, :madeAt)""")
                .param("id", batch.id())
                .param("origin", origin.key())
                .param("title", shown)
                .param("madeBy", batch.madeBy())
                .param("madeAt", now.atOffset(ZoneOffset.UTC))
                .update();
        return batch;
    }

    private void add(Batch batch, String kind, Piece piece, Member by) {
        Draft draft = drafts.begin(kind, piece.entries(), by);
        sql.sql("update office.draft set batch = :batch, source = :source, hint = :hint where id = :id")
                .param("batch", batch.id())
                .param("source", kept(piece.source()))
                .param("hint", piece.hint().isEmpty() ? null : piece.hint())
                .param("id", draft.id())
                .update();
    }

    /** A double click, or two members with the same file: the second one finds what the first one made. */
    private void oneAfterTheOther() {
        sql.sql("lock table office.batch in share row exclusive mode").update();
    }

    /** What is too long for an index is known by its hash. */
    private static String kept(String source) {
        if (source.length() <= LONGEST_SOURCE) {
            return source;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
