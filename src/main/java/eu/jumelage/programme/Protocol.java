package eu.jumelage.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a visit a diplomatic matter: who comes, how they are addressed. Never public. */
public record Protocol(
        List<Member> delegation,
        @Nullable String formsOfAddress,
        @Nullable String interpreters,
        @Nullable String gifts) {

    /** One of the delegation, by function. */
    public record Member(String function, String organisation) {}

    public Protocol {
        delegation = List.copyOf(delegation);
    }
}
