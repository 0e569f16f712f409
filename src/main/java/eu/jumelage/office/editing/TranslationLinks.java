package eu.jumelage.office.editing;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.office.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The personal links of translators: each opens one item in one language, until it is handed in, ended or over. */
@Component
@Transactional
public class TranslationLinks {

    /** Nobody translates a page for longer. */
    public static final Duration LONGEST = Duration.ofDays(90);

    private static final int MOST = 200;

    private final TranslationLinkRows rows;
    private final Translations translations;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Once once;
    private final InstantSource clock;

    TranslationLinks(
            TranslationLinkRows rows,
            Translations translations,
            Drafts drafts,
            AuditTrail audit,
            Once once,
            InstantSource clock) {
        this.rows = rows;
        this.translations = translations;
        this.drafts = drafts;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** @param secret which only its holder knows from now on */
    public record Made(TranslationLink link, String secret) {}

    /** A good link and what lies before its holder. */
    public record Task(TranslationLink link, Sheet sheet) {}

    /** What becomes of what the holder of a link sends. */
    public sealed interface Sent {
        /** It is kept; only the holder sees it so far. */
        record Kept(Task task) implements Sent {}

        /** The office has it, and the link is over. */
        record HandedIn(Task task) implements Sent {}

        /** The office changed the source or the translation meanwhile: look before you hand in. It is kept. */
        record Changed(Task task) implements Sent {}

        /** The same person typed otherwise in another window: nothing was overwritten. */
        record Collides(Task task, Entries together, Set<String> fields) implements Sent {}

        /** The link was used, has expired or was ended. */
        record Over() implements Sent {}
    }

    /** @param until at most {@link #LONGEST} from now, or it is cut to that */
    public Made make(Sheet sheet, String holder, Instant until, Member by) {
        return make(UUID.randomUUID(), sheet, holder, until, by);
    }

    /** @param id of the same form sent twice: then the last secret that was shown is the good one */
    public Made make(UUID id, Sheet sheet, String holder, Instant until, Member by) {
        once.alone(id);
        Optional<TranslationLink> known = rows.find(id);
        if (known.filter(link -> link.maker().equals(by.id()) && link.holder().equals(holder.strip()))
                .isPresent()) {
            String secret = Secret.fresh();
            rows.renew(id, Secret.hash(secret));
            return new Made(known.get(), secret);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        Instant longest = now.plus(LONGEST);
        var link = new TranslationLink(
                known.isPresent() ? UUID.randomUUID() : id,
                sheet.kind().kind(),
                sheet.item(),
                sheet.into(),
                sheet.kind().title(sheet.now(), by.language()),
                holder.strip(),
                by.id(),
                by.name(),
                now,
                until.isAfter(longest) ? longest : until,
                sheet.both(),
                Entries.NONE,
                null,
                null,
                null);
        String secret = Secret.fresh();
        rows.add(link, Secret.hash(secret));
        note(by, "translation-link-made", link);
        return new Made(link, secret);
    }

    /** The newest first, also those that are over. */
    @Transactional(readOnly = true)
    public List<TranslationLink> newest() {
        return rows.newest(MOST);
    }

    public void revoke(UUID id, Member by) {
        rows.find(id)
                .filter(link -> link.state(clock.instant()) == TranslationLink.State.OPEN)
                .ifPresent(link -> {
                    rows.revoke(id, clock.instant());
                    note(by, "translation-link-revoked", link);
                });
    }

    /** What a link opens, if it is good. */
    @Transactional(readOnly = true)
    public Optional<Task> open(String secret) {
        return rows.findOpen(Secret.hash(secret), clock.instant()).flatMap(this::task);
    }

    /**
     * Keeps what the holder typed, and gives it to the office if they say so.
     *
     * @param seen the texts as the page showed them, by {@link Sheet#mark}
     */
    public Sent send(String secret, String seen, Map<String, String> sent, boolean handIn) {
        Optional<Task> found =
                rows.lockOpen(Secret.hash(secret), clock.instant()).flatMap(this::task);
        if (found.isEmpty()) {
            return new Sent.Over();
        }
        TranslationLink link = found.get().link();
        Sheet sheet = found.get().sheet();
        Entries kept = written(link, sheet);
        Entries own = sheet.own(sent);
        Entries shown = sheet.shown(sent);
        Set<String> colliding = own.colliding(shown, kept);
        Entries together = own.onto(shown, kept);
        if (!colliding.isEmpty()) {
            return new Sent.Collides(found.get(), together, colliding);
        }
        rows.type(link.id(), together, clock.instant());
        Task task = task(rows.find(link.id()).orElseThrow()).orElseThrow();
        if (!seen.equals(sheet.mark())) {
            return new Sent.Changed(task);
        }
        if (handIn) {
            handIn(task, together);
            return new Sent.HandedIn(task);
        }
        return new Sent.Kept(task);
    }

    /** What the holder has written, and what stands in the record where they have not. */
    public static Entries written(TranslationLink link, Sheet sheet) {
        return link.typedAt() == null
                ? sheet.translations()
                : link.typed().onto(sheet.own(link.base().typed()), sheet.translations());
    }

    /** Whoever made the link answers for what comes by it: they count as one of its authors. */
    private void handIn(Task task, Entries typed) {
        TranslationLink link = task.link();
        var holder = new Member(link.maker(), link.holder(), "", link.into(), Set.of());
        boolean somebodyWrites =
                task.sheet().draft() != null && task.sheet().draft().state() == Draft.State.WRITING;
        rows.handIn(link.id(), clock.instant());
        note(holder, "translation-handed-in", link);
        switch (translations.write(task.sheet(), typed, holder)) {
            case Rendering.Kept(var _, var draft) -> {
                if (draft != null && !somebodyWrites) {
                    drafts.handIn(draft.id(), holder);
                }
            }
            case Rendering.SourceChanged _, Rendering.Collides _, Rendering.Gone _ ->
                throw new IllegalStateException("The draft was changed in the same moment");
        }
    }

    private Optional<Task> task(TranslationLink link) {
        return translations.sheet(link.kind(), link.item(), link.into()).map(sheet -> new Task(link, sheet));
    }

    private void note(Member by, String act, TranslationLink link) {
        audit.note(
                by,
                act,
                link.kind(),
                link.item(),
                link.title(),
                Map.of(),
                Map.of(
                        "holder",
                        link.holder(),
                        "language",
                        link.into().tag(),
                        "until",
                        link.expiresAt().toString()));
    }
}
