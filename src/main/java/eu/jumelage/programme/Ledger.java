package eu.jumelage.programme;

import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what staff write down at activities: what they cost, what was promised there. All of it is internal; each
 * change is in the audit trail of its activity.
 */
@Transactional
public abstract class Ledger<T extends Ledger.Noted<T>> {

    private final Once once;

    Ledger(Once once) {
        this.once = once;
    }

    /** Something that is written down at an activity. */
    public interface Noted<T> {

        UUID id();

        UUID activity();

        Instant changedAt();

        T called(UUID other);

        T changed(Instant at);

        /** Whether it says the same, whenever it was said. */
        boolean saysTheSame(T other);
    }

    @Transactional(readOnly = true)
    public abstract List<T> of(UUID activity);

    @Transactional(readOnly = true)
    public abstract Optional<T> find(UUID id);

    /** A new one; the same one that is sent twice is one, and another under its name is another. */
    public T add(T noted, Member by) {
        once.alone(noted.id());
        Optional<T> known = find(noted.id());
        if (known.isPresent() && known.get().saysTheSame(noted)) {
            return known.get();
        }
        return write(known.isEmpty() ? noted : noted.called(UUID.randomUUID()), null, by);
    }

    /** @param seen when what its editor began with had been changed last */
    public Keeping<T> change(T noted, Instant seen, Member by) {
        T before = lock(noted.id()).orElse(null);
        if (before == null) {
            return new Keeping.Gone<>();
        }
        if (before.saysTheSame(noted)) {
            return new Keeping.Kept<>(before);
        }
        return before.changedAt().equals(seen)
                ? new Keeping.Kept<>(write(noted, before, by))
                : new Keeping.ChangedBefore<>(before);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    abstract Optional<T> lock(UUID id);

    abstract T write(T noted, @Nullable T before, Member by);
}
