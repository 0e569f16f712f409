package eu.jumelage.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan would make of each chosen activity and its parts, told before it is done. */
final class Foresight {

    private Foresight() {}

    /** By their dates, undated ones last. */
    static List<Foreseen> of(List<Family> families, Sweep sweep, CrisisPlan plan) {
        Set<UUID> changed = sweep.written().stream().map(Acts.Written::activity).collect(Collectors.toSet());
        Map<UUID, Decision> decisions = sweep.decisions();
        return families.stream()
                .flatMap(family -> family.members().stream()
                        .filter(one -> decisions.containsKey(one.id()))
                        .map(one -> of(family, one, decisions, changed, plan)))
                .sorted(Comparator.comparing((Foreseen one) -> start(one.activity()))
                        .thenComparing(one -> one.activity().id()))
                .toList();
    }

    private static Foreseen of(
            Family family, Activity one, Map<UUID, Decision> decisions, Set<UUID> changed, CrisisPlan plan) {
        Decision decision = Objects.requireNonNull(decisions.get(one.id()));
        boolean possible = decision instanceof Decision.Accepted;
        List<Activity> all = family.below(one.id(), Set.of());
        List<Activity> parts = possible
                ? family.below(one.id(), plan.exceptedParts()).stream()
                        .filter(part -> changed.contains(part.id()))
                        .toList()
                : List.of();
        List<Activity> staying = possible
                ? all.stream()
                        .filter(part -> plan.exceptedParts().contains(part.id()))
                        .toList()
                : List.of();
        return new Foreseen(one, decision, parts, staying, mark(one, all, decision, parts));
    }

    /** A title that is mended changes nothing here; a time, a place, a course or a new part does. */
    private static String mark(Activity one, List<Activity> below, Decision decision, List<Activity> parts) {
        String looked = Stream.concat(Stream.of(one), below.stream().sorted(Comparator.comparing(Activity::id)))
                .map(each -> each.id() + " " + each.publication() + " " + each.runs())
                .collect(Collectors.joining(
                        "|",
                        "",
                        decision.getClass().getSimpleName()
                                + parts.stream().map(Activity::id).sorted().toList()));
        return Integer.toHexString(looked.hashCode());
    }

    private static Instant start(Activity activity) {
        return activity.runs().stream()
                .flatMap(run -> run.when().startsAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
