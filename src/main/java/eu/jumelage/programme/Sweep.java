package eu.jumelage.programme;

import eu.jumelage.programme.Acts.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An act on many activities as it is decided, family by family: what becomes of each that was asked for, and all that
 * is to be written. Changes nothing.
 */
final class Sweep {

    private final Changes changes;
    private final Map<UUID, Acts.Last> lasts;
    private final Function<UUID, ActRequest> requests;
    private final boolean partsFollow;
    private final Map<UUID, Decision> decisions = new LinkedHashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Family> changed = new ArrayList<>();

    /**
     * @param requests what is asked of each
     * @param partsFollow whether it is done to the open parts of each too; a cancellation always is
     */
    Sweep(Changes changes, Map<UUID, Acts.Last> lasts, Function<UUID, ActRequest> requests, boolean partsFollow) {
        this.changes = changes;
        this.lasts = lasts;
        this.requests = requests;
        this.partsFollow = partsFollow;
    }

    Map<UUID, Decision> decisions() {
        return decisions;
    }

    List<Written> written() {
        return written;
    }

    /** As they are after it, with all their members. */
    List<Family> changed() {
        return changed;
    }

    void over(Family family, Collection<UUID> asked) {
        Family now = family;
        for (UUID id : family.largerFirst(asked)) {
            now = on(id, now);
        }
        if (now != family) {
            changed.add(now);
        }
    }

    private Family on(UUID id, Family family) {
        ActRequest request = requests.apply(id);
        Decision decision = decide(family.member(id), request);
        Family now = family;
        if (decision instanceof Decision.Accepted accepted) {
            now = noted(request, accepted, now);
            boolean cancelled =
                    request.does(Step.Kind.CANCEL) && accepted.after().course() == Course.CANCELLED;
            if (partsFollow || cancelled) {
                now = parts(id, request, family, now);
            }
            decision = new Decision.Accepted(now.member(id), accepted.changes(), accepted.at());
        }
        decisions.put(id, decision);
        return now;
    }

    private Family parts(UUID id, ActRequest request, Family family, Family larger) {
        Family now = larger;
        for (Activity part : family.below(id, request.exceptedParts())) {
            if (decide(now.member(part.id()), request.forPart()) instanceof Decision.Accepted also) {
                now = noted(request.forPart(), also, now);
            }
        }
        return now;
    }

    private Decision decide(Activity activity, ActRequest request) {
        Decision decision = activity.decide(request, changes.now());
        return switch (decision) {
            case Decision.Refused _ -> decision;
            case Decision.Accepted(var _, var _, var at) ->
                Optional.ofNullable(lasts.get(activity.id()))
                        .map(Acts.Last::at)
                        .filter(last -> last.isAfter(at))
                        .<Decision>map(Decision.BeforeLastAct::new)
                        .orElse(decision);
        };
    }

    private Family noted(ActRequest request, Decision.Accepted accepted, Family family) {
        written.add(new Written(request, accepted));
        Activity after = accepted.after();
        Instant moment = changes.nowAfter(after.changedAt());
        return family.with(after.changed(moment));
    }
}
