package eu.jumelage.programme;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.web.Addresses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the programme: plans, edits, publishes and withdraws activities, and lets acts change their course. */
@Component
@Transactional
public class Programme {

    /** What the address of an activity is claimed as. */
    public static final String ADDRESS = "activity";

    private final Activities activities;
    private final ActivityRows rows;
    private final Runs runs;
    private final Acts acts;
    private final Recaps recaps;
    private final Changes changes;
    private final Addresses addresses;
    private final Cities cities;
    private final Sittings sittings;

    Programme(
            Activities activities,
            ActivityRows rows,
            Runs runs,
            Acts acts,
            Recaps recaps,
            Changes changes,
            Addresses addresses,
            Cities cities,
            Sittings sittings) {
        this.activities = activities;
        this.rows = rows;
        this.runs = runs;
        this.acts = acts;
        this.recaps = recaps;
        this.changes = changes;
        this.addresses = addresses;
        this.cities = cities;
        this.sittings = sittings;
    }

    @Transactional(readOnly = true)
    public Optional<Activity> find(UUID id) {
        return activities.find(id);
    }

    /** The programme items of a larger activity, internal ones too. */
    @Transactional(readOnly = true)
    public List<Activity> parts(UUID parent) {
        return activities.familyOf(parent).partsOf(parent);
    }

    /** How lists show it; null and infinities as in {@link Listing}. */
    @Transactional(readOnly = true)
    public Listing listing(UUID id) {
        Family family = activities.familyOf(id);
        return family.listing(family.member(id));
    }

    /** Every act on it, in the order in which they were done. */
    @Transactional(readOnly = true)
    public List<Act> history(UUID id) {
        return acts.of(id);
    }

    /** To what an act was done. */
    @Transactional(readOnly = true)
    public Optional<UUID> activityOf(UUID act) {
        return acts.activityOf(act);
    }

    /** What came of it, where somebody has told. */
    @Transactional(readOnly = true)
    public Optional<Recap> recap(UUID id) {
        return recaps.find(id);
    }

    /** What goes along when it is cancelled as a whole: its open programme items and theirs. */
    @Transactional(readOnly = true)
    public List<Activity> openParts(UUID id, Set<UUID> except) {
        ActRequest cancelling = ActRequest.by("", new Step.Cancel());
        return activities.familyOf(id).below(id, except).stream()
                .filter(part -> part.decide(cancelling, changes.now()) instanceof Decision.Accepted)
                .toList();
    }

    /** The same parts, as they will be then. */
    @Transactional(readOnly = true)
    public List<Activity> cancelledParts(UUID id, Set<UUID> except) {
        ActRequest cancelling = ActRequest.by("", new Step.Cancel());
        return openParts(id, except).stream()
                .map(part -> part.decide(cancelling, changes.now()).after(part))
                .toList();
    }

    /** A new draft. */
    public Activity plan(UUID id, Details details, List<Run> planned) {
        return plan(id, null, details, planned);
    }

    /** A new draft of a programme item of a larger activity. */
    public Activity planPart(UUID id, UUID parent, Details details, List<Run> planned) {
        return plan(id, parent, details, planned);
    }

    private Activity plan(UUID id, @Nullable UUID parent, Details details, List<Run> planned) {
        var draft = new Activity(id, parent, details, planned, Publication.DRAFT, changes.now());
        Family family = parent == null
                ? new Family(List.of(draft))
                : activities.lock(parent).with(draft);
        rows.store(draft, family.listing(draft));
        runs.replace(id, planned);
        changes.relist(family);
        return draft;
    }

    /** @param seen the activity as the editor saw it before changing it */
    public Edit edit(Activity seen, Details details) {
        Family family = activities.lock(seen.id());
        Activity now = family.member(seen.id());
        Activity after = now.details(details).changed(changes.nowAfter(now.changedAt()));
        if (!now.changedAt().equals(seen.changedAt())) {
            return new Edit.ChangedMeanwhile(now);
        }
        return switch (now.publication()) {
            case WITHDRAWN -> new Edit.Withdrawn();
            case DRAFT -> saved(family, after);
            case PUBLISHED -> {
                if (isAlone(after)) {
                    yield new Edit.NoPartner();
                }
                addresses.claim(ADDRESS, after.id(), details.words().title());
                yield saved(family, after);
            }
        };
    }

    /** Other times and places for a draft; what is published can only be given further runs. */
    public Edit schedule(Activity seen, List<Run> planned) {
        Family family = activities.lock(seen.id());
        Activity now = family.member(seen.id());
        if (!now.changedAt().equals(seen.changedAt())) {
            return new Edit.ChangedMeanwhile(now);
        }
        Activity after = now.runs(planned).changed(changes.nowAfter(now.changedAt()));
        return switch (now.publication()) {
            case WITHDRAWN -> new Edit.Withdrawn();
            case DRAFT -> {
                runs.replace(now.id(), planned);
                yield saved(family, after);
            }
            case PUBLISHED -> {
                if (!now.staysIn(planned)) {
                    yield new Edit.NeedsAnAct(now.runs().stream().map(Run::id).toList());
                }
                for (int position = now.runs().size(); position < planned.size(); position++) {
                    runs.add(now.id(), position, planned.get(position));
                }
                yield saved(family, after);
            }
        };
    }

    /** From now on the public may know of it, as far as it is not internal or embargoed. */
    public Publishing publish(UUID id) {
        Family family = activities.lock(id);
        Activity draft = family.member(id);
        if (draft.publication() != Publication.DRAFT) {
            return new Publishing.NotFrom(draft.publication());
        }
        if (isAlone(draft)) {
            return new Publishing.NoPartner();
        }
        addresses.claim(ADDRESS, id, draft.details().words().title());
        return new Publishing.Done(republished(family, draft.publication(Publication.PUBLISHED)));
    }

    /** Its address says from now on that it is gone; that is no cancellation. */
    public Publishing withdraw(UUID id) {
        Family family = activities.lock(id);
        Activity published = family.member(id);
        return published.isPublished()
                ? new Publishing.Done(republished(family, published.publication(Publication.WITHDRAWN)))
                : new Publishing.NotFrom(published.publication());
    }

    /** Throws a programme item away that was never public; false where it was, or something is part of it. */
    public boolean discardPart(UUID id) {
        Family family = activities.lock(id);
        Activity part = family.member(id);
        if (part.publication() != Publication.DRAFT
                || part.parent() == null
                || !family.partsOf(id).isEmpty()) {
            return false;
        }
        rows.discard(id);
        changes.relist(family.without(id));
        return true;
    }

    /** An act of the life cycle; cancelling it as a whole cancels its open parts with it. */
    public Decision act(UUID id, ActRequest request) {
        return act(UUID.randomUUID(), id, request);
    }

    /**
     * The same, of an act that was prepared under a name.
     *
     * @param act its name, as the history keeps it
     */
    public Decision act(UUID act, UUID id, ActRequest request) {
        Family family = activities.lock(id);
        Decision decision = family.member(id).decide(request, changes.now());
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted accepted -> done(act, family, request, accepted);
        };
    }

    /** The same act on many in one sitting, each decided on its own. */
    public Map<UUID, Decision> act(Collection<UUID> ids, ActRequest request) {
        return sittings.act(ids, request);
    }

    private Decision done(UUID act, Family family, ActRequest request, Decision.Accepted accepted) {
        Activity before = family.member(accepted.after().id());
        Optional<Decision.BeforeLastAct> tooEarly = acts.last(before.id())
                .filter(last -> last.isAfter(accepted.at()))
                .map(Decision.BeforeLastAct::new);
        if (tooEarly.isPresent()) {
            return tooEarly.get();
        }
        Family changed = written(act, family, request, accepted);
        boolean asAWhole = request.does(Step.Kind.CANCEL) && accepted.after().course() == Course.CANCELLED;
        if (asAWhole) {
            for (Activity part : family.below(before.id(), request.exceptedParts())) {
                if (part.decide(request.forPart(), changes.now()) instanceof Decision.Accepted also) {
                    changed = written(UUID.randomUUID(), changed, request.forPart(), also);
                }
            }
        }
        changes.relist(changed);
        return new Decision.Accepted(changed.member(before.id()), accepted.changes(), accepted.at());
    }

    private Family written(UUID act, Family family, ActRequest request, Decision.Accepted accepted) {
        Activity after = accepted.after();
        acts.write(act, request, accepted);
        recaps.store(after.id(), request.steps());
        return family.with(after.changed(changes.nowAfter(after.changedAt())));
    }

    /** What came of it, told or corrected later; that is no act. */
    public Telling tell(UUID id, Recap recap) {
        Family family = activities.lock(id);
        Activity now = family.member(id);
        Optional<Telling> untold = Telling.unfit(now, changes.now());
        if (untold.isPresent()) {
            return untold.get();
        }
        recaps.store(id, recap);
        changes.relist(family.with(now.changed(changes.nowAfter(now.changedAt()))));
        return new Telling.Told();
    }

    private Activity republished(Family family, Activity activity) {
        Activity after = activity.changed(changes.nowAfter(activity.changedAt()));
        rows.store(after, family.listing(after));
        changes.relist(family.with(after));
        return after;
    }

    private Edit saved(Family family, Activity after) {
        rows.store(after, family.listing(after));
        changes.relist(family.with(after));
        return new Edit.Saved(after);
    }

    /** A part has the partners of what it is part of. */
    private boolean isAlone(Activity activity) {
        UUID home = cities.home().map(City::id).orElseThrow();
        return activity.parent() == null && !activity.details().participants().areJoint(home);
    }
}
