package eu.jumelage.participation;

import java.util.UUID;

/** Somebody signed up, moved up or gave up, or how one signs up is another; published in that transaction. */
public record ParticipationChanged(UUID activity, UUID admission) {}
