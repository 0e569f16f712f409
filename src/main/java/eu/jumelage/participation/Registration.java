package eu.jumelage.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signed up, or asked to.
 *
 * @param entry what the person wrote; without name, address and texts once these are erased
 * @param seated whether it holds seats
 * @param heldUntil how long a request holds them
 * @param waitingSince by this the line is ordered
 * @param came how many of the group were there; 0: nobody, null: not noted
 */
public record Registration(
        UUID id,
        UUID admission,
        State state,
        boolean seated,
        Entry entry,
        Instant requestedAt,
        Instant heldUntil,
        @Nullable Instant confirmedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant cancelledAt,
        @Nullable Integer came,
        @Nullable Instant remindedAt,
        @Nullable Instant erasedAt) {

    public int size() {
        return entry.size();
    }

    /** A request holds its seats too, but whose address it is nobody knows yet. */
    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    Registration entry(Entry other) {
        return new Registration(
                id,
                admission,
                state,
                seated,
                other,
                requestedAt,
                heldUntil,
                confirmedAt,
                waitingSince,
                cancelledAt,
                came,
                remindedAt,
                erasedAt);
    }

    Registration seated(boolean other) {
        return new Registration(
                id,
                admission,
                state,
                other,
                entry,
                requestedAt,
                heldUntil,
                confirmedAt,
                waitingSince,
                cancelledAt,
                came,
                remindedAt,
                erasedAt);
    }

    Registration confirmed(Instant at) {
        return new Registration(
                id,
                admission,
                State.CONFIRMED,
                true,
                entry,
                requestedAt,
                heldUntil,
                at,
                waitingSince,
                cancelledAt,
                came,
                remindedAt,
                erasedAt);
    }

    Registration waiting(Instant since) {
        return new Registration(
                id,
                admission,
                State.WAITING,
                false,
                entry,
                requestedAt,
                heldUntil,
                confirmedAt,
                since,
                cancelledAt,
                came,
                remindedAt,
                erasedAt);
    }

    Registration cancelled(Instant at) {
        return new Registration(
                id,
                admission,
                State.CANCELLED,
                false,
                entry,
                requestedAt,
                heldUntil,
                confirmedAt,
                waitingSince,
                at,
                came,
                remindedAt,
                erasedAt);
    }

    static Registration requested(UUID id, UUID admission, boolean seated, Entry entry, Instant at, Instant heldUntil) {
        return new Registration(
                id, admission, State.REQUESTED, seated, entry, at, heldUntil, null, null, null, null, null, null);
    }
}
