package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.office.editing.Draft.State;
import eu.jumelage.office.editing.Editable.Applied;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door of editing: a draft is written, handed in, and approved by somebody else; only then anything changes. */
@Component
@Transactional
public class Drafts {

    private final DraftRows rows;
    private final Editables editables;
    private final Versions versions;
    private final Rules rules;
    private final Once once;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Drafts(
            DraftRows rows,
            Editables editables,
            Versions versions,
            Rules rules,
            Once once,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.editables = editables;
        this.versions = versions;
        this.rules = rules;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id) {
        return rows.find(id);
    }

    /** The draft of a record that somebody works on or that waits. */
    @Transactional(readOnly = true)
    public Optional<Draft> openOf(String kind, UUID item) {
        return rows.open(kind, item);
    }

    /** A new record, or a copy of one. */
    public Draft begin(String kind, Entries entries, Member by) {
        return begin(UUID.randomUUID(), kind, entries, by);
    }

    /** @param item names it: a form that is sent twice begins one, as long as nobody has written in it */
    public Draft begin(UUID item, String kind, Entries entries, Member by) {
        once.alone(item);
        Optional<Draft> begun = rows.open(kind, item).filter(draft -> draft.revision() == 1 && draft.isBy(by));
        return begun.orElseGet(
                () -> stored(draft(kind, isKnown(kind, item) ? UUID.randomUUID() : item, null, entries, by)));
    }

    private boolean isKnown(String kind, UUID item) {
        return rows.knows(item) || editables.known(kind).current(item).isPresent();
    }

    /** The open draft of a record, or a new one; empty where there is no such record. */
    public Optional<Draft> open(String kind, UUID item, Member by) {
        once.alone(item);
        var open = rows.open(kind, item);
        return open.isPresent()
                ? open
                : editables.known(kind).current(item).map(now -> stored(draft(kind, item, now, now, by)));
    }

    /** A new draft that says what an old version said. */
    public Draft restore(Version version, Member by) {
        once.alone(version.item());
        var open = rows.open(version.kind(), version.item());
        if (open.isPresent()) {
            return open.get();
        }
        Editable editable = editables.known(version.kind());
        Entries now = editable.current(version.item()).orElse(null);
        Entries then = now == null ? version.entries() : editable.restored(version.entries(), now);
        return stored(draft(version.kind(), version.item(), now, then, by));
    }

    /** @param seen the revision that the editor saw before typing */
    public Saving save(UUID id, int seen, Entries sent, Member by) {
        Draft draft = rows.lock(id);
        if (!draft.isOpen()) {
            return new Saving.Closed(draft);
        }
        Editable kind = editables.known(draft.kind());
        Entries typed = WrittenDays.read(kind.form(sent, by.language()), sent);
        if (draft.revision() != seen) {
            Entries base = rows.remembered(id, seen).orElse(draft.before());
            Set<String> colliding = typed.colliding(base, draft.entries());
            return new Saving.Meanwhile(draft, typed.onto(base, draft.entries()), colliding);
        }
        return new Saving.Saved(stored(draft.typed(typed, kind.title(typed, by.language()), by, moment())));
    }

    /** What cannot be published yet, if anything; changes nothing. */
    public List<Problem> problems(UUID id, Member by) {
        Draft draft = rows.find(id).orElseThrow();
        List<Problem> problems = problems(draft, draft.entries(), by);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return problems;
    }

    /** What a reader would get to see if it were published; everything is undone afterwards. */
    public <T> T tryOut(UUID id, Member by, Function<List<Problem>, T> look) {
        Draft draft = rows.find(id).orElseThrow();
        T seen = look.apply(problems(draft, draft.entries(), by));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return seen;
    }

    /** From now on it waits for somebody else's approval. */
    public Deciding handIn(UUID id, Member by) {
        Draft draft = rows.lock(id);
        if (draft.state() != State.WRITING) {
            return new Deciding.Overtaken(draft);
        }
        tell(by, "draft-handed-in", draft);
        return new Deciding.Done(stored(draft.becomes(State.HANDED_IN, null, moment())));
    }

    /** Back to its authors, with what is to be done. */
    public Deciding sendBack(UUID id, String remark, Member by) {
        Draft draft = rows.lock(id);
        if (draft.state() != State.HANDED_IN) {
            return new Deciding.Overtaken(draft);
        }
        tell(by, "draft-sent-back", draft);
        return new Deciding.Done(stored(draft.becomes(State.WRITING, remark, moment())));
    }

    public Deciding discard(UUID id, Member by) {
        Draft draft = rows.lock(id);
        if (!draft.isOpen()) {
            return new Deciding.Overtaken(draft);
        }
        tell(by, "draft-discarded", draft);
        return new Deciding.Done(stored(draft.becomes(State.DISCARDED, null, moment())));
    }

    /**
     * Makes it what the public sees, at once and everywhere.
     *
     * @param seen the revision that the publisher read
     * @param alone in an emergency one publisher is enough; somebody else looks at it afterwards
     */
    public Deciding approve(UUID id, int seen, boolean alone, Member by) {
        Draft draft = rows.lock(id);
        if (!draft.isOpen() || draft.revision() != seen) {
            return new Deciding.Overtaken(draft);
        }
        boolean own = draft.isBy(by);
        boolean fourEyes = rules.now().fourEyes();
        if (own && fourEyes && !alone) {
            return new Deciding.OwnChange(draft);
        }
        Entries now = draft.isNew()
                ? Entries.NONE
                : editables.known(draft.kind()).current(draft.item()).orElse(Entries.NONE);
        Set<String> colliding = draft.entries().colliding(draft.before(), now);
        if (!draft.isNew() && !colliding.isEmpty()) {
            return new Deciding.Collides(draft, colliding);
        }
        Entries merged = draft.entries().onto(draft.before(), now);
        List<Problem> problems = problems(draft, merged, by);
        if (!problems.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Deciding.Refused(draft, problems);
        }
        return published(draft, now, merged, own && fourEyes, by);
    }

    private Deciding published(Draft draft, Entries now, Entries merged, boolean toReview, Member by) {
        Instant at = moment();
        Entries after =
                editables.known(draft.kind()).current(draft.item()).orElse(merged); // with the numbers of new rows
        Draft done = draft.published(after, toReview, at);
        rows.store(done);
        rows.forget(done.id());
        versions.add(done, by.name(), at);
        events.publishEvent(new Noted(
                by,
                toReview ? "draft-released" : draft.isBy(by) ? "draft-published-alone" : "draft-published",
                draft.kind(),
                draft.item(),
                draft.title(),
                now,
                after));
        return new Deciding.Done(done);
    }

    /** Somebody else has looked at what one person released. */
    public void reviewed(UUID id, Member by) {
        Draft draft = rows.lock(id);
        if (draft.toReview() && !draft.isBy(by)) {
            tell(by, "draft-reviewed", draft);
            rows.store(draft.reviewed());
        }
    }

    /** Takes a record from the public; empty where its kind cannot be withdrawn. */
    public Optional<Applied> withdraw(String kind, UUID item, Member by) {
        Editable editable = editables.known(kind);
        Entries now = editable.current(item).orElse(Entries.NONE);
        Optional<Applied> applied = editable.withdraw(item, by);
        if (applied.isPresent() && applied.get() instanceof Applied.Done) {
            events.publishEvent(new Noted(
                    by, "withdrawn", kind, item, editable.title(now, by.language()), Entries.NONE, Entries.NONE));
        }
        return applied;
    }

    private List<Problem> problems(Draft draft, Entries entries, Member by) {
        Editable editable = editables.known(draft.kind());
        Entries before = editable.current(draft.item()).orElse(Entries.NONE);
        var all = new ArrayList<Problem>(
                Together.problems(entries, before, rules.now().together()));
        switch (editable.apply(draft.item(), entries, by)) {
            case Applied.Done _ -> {}
            case Applied.Refused(var problems) -> all.addAll(problems);
        }
        return List.copyOf(all);
    }

    private Draft draft(String kind, UUID item, @Nullable Entries base, Entries entries, Member by) {
        return new Draft(
                UUID.randomUUID(),
                kind,
                item,
                base,
                entries,
                1,
                State.WRITING,
                Set.of(by.id()),
                editables.known(kind).title(entries, by.language()),
                null,
                by.name(),
                moment(),
                false);
    }

    private Draft stored(Draft draft) {
        rows.store(draft);
        if (draft.isOpen()) {
            rows.remember(draft);
        } else {
            rows.forget(draft.id());
        }
        return draft;
    }

    private void tell(Member by, String act, Draft draft) {
        events.publishEvent(
                new Noted(by, act, draft.kind(), draft.item(), draft.title(), draft.before(), draft.entries()));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }
}
