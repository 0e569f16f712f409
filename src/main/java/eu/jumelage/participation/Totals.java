package eu.jumelage.participation;

/**
 * How many people take part, the groups with all their members.
 *
 * @param requested who did not confirm yet, but holds a seat
 * @param came as far as presence was noted
 * @param free seats that anybody could have; {@link Integer#MAX_VALUE} where as many may come as like
 */
public record Totals(int confirmed, int requested, int waiting, int came, int free) {}
