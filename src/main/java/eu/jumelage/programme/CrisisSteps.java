package eu.jumelage.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the crisis desk: does one thing to many activities, all or none, and takes it back for ten minutes. */
@Component
@Transactional
public class CrisisSteps {

    /** More are done in several steps. */
    public static final int MOST = 2_000;

    private final CrisisRows rows;
    private final Activities activities;
    private final Acts acts;
    private final Sittings sittings;
    private final Changes changes;

    CrisisSteps(CrisisRows rows, Activities activities, Acts acts, Sittings sittings, Changes changes) {
        this.rows = rows;
        this.activities = activities;
        this.acts = acts;
        this.sittings = sittings;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public Optional<CrisisStep> find(UUID id) {
        return rows.find(id);
    }

    /** The last first. */
    @Transactional(readOnly = true)
    public List<CrisisStep> all(int most) {
        return rows.all(most);
    }

    /** How many activities each of these did anything to, their parts not counted. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> sizes(Collection<UUID> steps) {
        return rows.sizes(steps);
    }

    /**
     * From when an activity stands as the last crisis step left it: what people are told of that change waits until
     * then, and is written anew from the activity as it is then, since it may have been taken back. Empty where no step
     * ever did anything to it. An act of its step is {@link Act#crisisStep}.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> settles(UUID activity) {
        return rows.lastOf(activity).map(CrisisStep::settledAt);
    }

    /** What would become of each, by its date; changes nothing. */
    @Transactional(readOnly = true)
    public List<Foreseen> foresee(CrisisPlan plan) {
        List<Family> families = activities.familiesOf(plan.activities());
        Sweep sweep = sittings.decided(families, plan.activities(), _ -> plan.request(""), true);
        return Foresight.of(families, sweep, plan);
    }

    /**
     * Does it to all that it is possible for, in the transaction of the caller; the others are noted as left out.
     *
     * @param id names the step
     * @param seen the marks of {@link Foreseen} that somebody looked at, by activity
     */
    public Taken take(UUID id, CrisisPlan plan, Map<UUID, String> seen, String actor) {
        List<Family> families = activities.lock(plan.activities());
        Sweep sweep = sittings.decided(families, plan.activities(), _ -> plan.request(actor), true);
        List<Foreseen> foreseen = Foresight.of(families, sweep, plan);
        List<Activity> others = foreseen.stream()
                .filter(one -> !one.mark().equals(seen.get(one.activity().id())))
                .map(Foreseen::activity)
                .toList();
        if (!others.isEmpty()) {
            return new Taken.Meanwhile(others);
        }
        if (sweep.written().isEmpty()) {
            return new Taken.NothingPossible();
        }
        var step = new CrisisStep(
                id,
                changes.now(),
                plan.does(),
                plan.disruption(),
                plan.publicReason(),
                plan.internalReason(),
                plan.link(),
                actor,
                null,
                null);
        rows.store(step, foreseen);
        sittings.write(sweep, id);
        return new Taken.Done(step);
    }

    /** A further act on each that the step changed and that nothing has changed since. */
    public Undone undo(UUID id, String actor) {
        CrisisStep step = rows.lock(id).orElseThrow();
        if (step.undoneAt() != null) {
            return new Undone.UndoneBefore();
        }
        if (!step.canBeUndone(changes.now())) {
            return new Undone.TooLate(step.undoUntil());
        }
        Map<UUID, Act> done = acts.ofStep(id).stream().collect(Collectors.toMap(Act::activity, act -> act));
        List<Family> families = activities.lock(done.keySet());
        Map<UUID, Acts.Last> last = acts.last(done.keySet());
        List<UUID> fit = done.values().stream()
                .filter(act -> Optional.ofNullable(last.get(act.activity()))
                        .filter(one -> one.act().equals(act.id()))
                        .isPresent())
                .map(Act::activity)
                .toList();
        Sweep sweep = sittings.decided(families, fit, activity -> undoing(done, activity, actor), false);
        List<Activity> left = left(families, done, sweep);
        if (sweep.written().isEmpty()) {
            return new Undone.NothingLeft(left);
        }
        rows.undone(id, changes.now(), actor);
        sittings.write(sweep, id);
        return new Undone.Done(sweep.written().size(), left);
    }

    private static ActRequest undoing(Map<UUID, Act> done, UUID activity, String actor) {
        return ActRequest.by(
                actor, new Step.Undo(Objects.requireNonNull(done.get(activity)).changes()));
    }

    private static List<Activity> left(List<Family> families, Map<UUID, Act> done, Sweep sweep) {
        return families.stream()
                .flatMap(family -> family.members().stream())
                .filter(one ->
                        done.containsKey(one.id()) && !(sweep.decisions().get(one.id()) instanceof Decision.Accepted))
                .toList();
    }

    /**
     * An activity that a step changed.
     *
     * @param now as it is
     * @param act by which it was changed
     * @param undone whether that was taken back
     */
    public record Changed(Activity now, Act act, boolean undone) {}

    /** All that a step changed, parts too, by their present dates. */
    @Transactional(readOnly = true)
    public List<Changed> changed(UUID step) {
        List<Act> all = acts.ofStep(step);
        var first = new HashMap<UUID, Act>();
        all.forEach(act -> first.putIfAbsent(act.activity(), act));
        var undone = all.stream()
                .filter(act -> act.steps().contains(Step.Kind.UNDO))
                .map(Act::activity)
                .collect(Collectors.toSet());
        return activities.load(first.keySet()).stream()
                .flatMap(now -> Stream.ofNullable(first.get(now.id()))
                        .map(act -> new Changed(now, act, undone.contains(now.id()))))
                .toList();
    }

    /** Chosen for a step, which could do nothing to it; @param why a word as in {@link Foreseen#why} */
    public record LeftOut(Activity activity, String why) {}

    @Transactional(readOnly = true)
    public List<LeftOut> leftOut(UUID step) {
        Map<UUID, String> why = rows.leftOut(step);
        return activities.load(why.keySet()).stream()
                .map(one -> new LeftOut(one, Objects.requireNonNull(why.get(one.id()))))
                .toList();
    }

    /** By the house's clock. */
    public Instant now() {
        return changes.now();
    }
}
