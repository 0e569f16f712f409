package eu.jumelage.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Acts on many activities in one sitting: all are locked, read, decided and written together and told of once, so that
 * five hundred take a second and none is changed without the others.
 */
@Component
class Sittings {

    private final Activities activities;
    private final Acts acts;
    private final Recaps recaps;
    private final Changes changes;

    Sittings(Activities activities, Acts acts, Recaps recaps, Changes changes) {
        this.activities = activities;
        this.acts = acts;
        this.recaps = recaps;
        this.changes = changes;
    }

    /** The same act on all, each decided on its own. */
    Map<UUID, Decision> act(Collection<UUID> ids, ActRequest request) {
        Sweep sweep = decided(activities.lock(ids), ids, _ -> request, false);
        if (!sweep.decisions().keySet().containsAll(ids)) {
            throw new NoSuchElementException("Not all are activities: " + ids);
        }
        write(sweep, null);
        return sweep.decisions();
    }

    /** What would become of each; changes nothing. */
    Sweep decided(
            List<Family> families, Collection<UUID> ids, Function<UUID, ActRequest> requests, boolean partsFollow) {
        List<UUID> all = families.stream()
                .flatMap(family -> family.members().stream().map(Activity::id))
                .toList();
        var sweep = new Sweep(changes, acts.last(all), requests, partsFollow);
        var asked = new HashSet<>(ids);
        families.forEach(family -> sweep.over(family, asked));
        return sweep;
    }

    void write(Sweep sweep, @Nullable UUID crisisStep) {
        if (sweep.written().isEmpty()) {
            return;
        }
        acts.write(sweep.written(), crisisStep);
        sweep.written()
                .forEach(one -> recaps.store(one.activity(), one.request().steps()));
        changes.relist(sweep.changed());
    }
}
