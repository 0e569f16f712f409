package eu.jumelage.programme;

import java.util.Set;
import java.util.UUID;

/** Something of the programme is not what it was; published in the transaction that changes it. */
public record ProgrammeChanged(Set<UUID> activities, Set<UUID> series, Set<UUID> projects, Set<UUID> disruptions) {

    public ProgrammeChanged {
        activities = Set.copyOf(activities);
        series = Set.copyOf(series);
        projects = Set.copyOf(projects);
        disruptions = Set.copyOf(disruptions);
    }

    /** Nothing that has a page or a place in a list, such as a notice. */
    static ProgrammeChanged none() {
        return activities(Set.of());
    }

    static ProgrammeChanged activities(Set<UUID> activities) {
        return new ProgrammeChanged(activities, Set.of(), Set.of(), Set.of());
    }

    static ProgrammeChanged series(UUID series) {
        return new ProgrammeChanged(Set.of(), Set.of(series), Set.of(), Set.of());
    }

    static ProgrammeChanged project(UUID project) {
        return projects(Set.of(project));
    }

    static ProgrammeChanged projects(Set<UUID> projects) {
        return new ProgrammeChanged(Set.of(), Set.of(), projects, Set.of());
    }

    static ProgrammeChanged disruption(UUID disruption) {
        return new ProgrammeChanged(Set.of(), Set.of(), Set.of(), Set.of(disruption));
    }
}
