package eu.jumelage.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a visit a diplomatic matter: who travels and why, who comes, how they are addressed. Never public.
 *
 * @param direction who visits whom; null where nobody has said
 * @param delegation those who come, by the function they hold
 */
public record Protocol(
        @Nullable Direction direction,
        @Nullable String purpose,
        List<Member> delegation,
        @Nullable String formsOfAddress,
        @Nullable String interpreters,
        @Nullable String gifts,
        @Nullable String flags,
        @Nullable String seating) {

    public static final Protocol NONE = new Protocol(null, null, List.of(), null, null, null, null, null);

    /** Who visits whom. */
    public enum Direction implements Keyed {
        INCOMING,
        OUTGOING,
        /** Both travel, and meet in a third place. */
        ELSEWHERE
    }

    /** One of the delegation, by function. */
    public record Member(String function, String organisation) {}

    public Protocol {
        delegation = List.copyOf(delegation);
    }
}
