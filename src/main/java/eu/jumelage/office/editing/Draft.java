package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a record, or a new one, that is not public yet.
 *
 * @param base what the record said when the draft began; null for a new record
 * @param revision rises with every saving
 * @param authors everyone who wrote in it: none of them approves it
 * @param remark why it was sent back
 * @param toReview published by one person in an emergency: somebody else looks at it afterwards
 */
public record Draft(
        UUID id,
        String kind,
        UUID item,
        @Nullable Entries base,
        Entries entries,
        int revision,
        State state,
        Set<UUID> authors,
        String title,
        @Nullable String remark,
        String changedBy,
        Instant changedAt,
        boolean toReview) {

    /** How far it has come. */
    public enum State {
        WRITING,
        HANDED_IN,
        PUBLISHED,
        DISCARDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isNew() {
        return base == null;
    }

    public boolean isOpen() {
        return state == State.WRITING || state == State.HANDED_IN;
    }

    public boolean isBy(Member member) {
        return authors.contains(member.id());
    }

    /** What the record said before. */
    public Entries before() {
        return base == null ? Entries.NONE : base;
    }

    /** With what somebody typed. */
    Draft typed(Entries entries, String title, Member by, Instant at) {
        var all = new HashSet<>(authors);
        all.add(by.id());
        return new Draft(
                id, kind, item, base, entries, revision + 1, State.WRITING, all, title, remark, by.name(), at, false);
    }

    Draft becomes(State state, @Nullable String remark, Instant at) {
        return new Draft(
                id, kind, item, base, entries, revision + 1, state, authors, title, remark, changedBy, at, toReview);
    }

    Draft published(Entries entries, boolean toReview, Instant at) {
        return new Draft(
                id,
                kind,
                item,
                base,
                entries,
                revision + 1,
                State.PUBLISHED,
                authors,
                title,
                remark,
                changedBy,
                at,
                toReview);
    }

    Draft reviewed() {
        return new Draft(
                id, kind, item, base, entries, revision, state, authors, title, remark, changedBy, changedAt, false);
    }
}
