package eu.jumelage.programme;

import eu.jumelage.web.Publications;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from every change: lists show it, the other modules hear of it, and no kept page outlives it. */
@Component
class Changes {

    private final ActivityRows rows;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Changes(ActivityRows rows, Publications publications, ApplicationEventPublisher events, InstantSource time) {
        this.rows = rows;
        this.publications = publications;
        this.events = events;
        this.time = time;
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The moment of a change to something that last changed then; two changes never share one. */
    Instant nowAfter(Instant last) {
        Instant now = now();
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** Writes how lists show each activity of a family from now on. */
    void relist(Family family) {
        relist(List.of(family));
    }

    /** The same of many families, told of once. */
    void relist(Collection<Family> families) {
        rows.list(families);
        List<Activity> members =
                families.stream().flatMap(family -> family.members().stream()).toList();
        boolean anyPublished = members.stream().anyMatch(member -> member.publication() != Publication.DRAFT);
        tell(ProgrammeChanged.activities(members.stream().map(Activity::id).collect(Collectors.toSet())), anyPublished);
    }

    void tell(ProgrammeChanged event, boolean publicly) {
        events.publishEvent(event);
        if (publicly) {
            publications.publish();
        }
    }
}
