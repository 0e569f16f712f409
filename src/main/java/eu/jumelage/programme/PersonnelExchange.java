package eu.jumelage.programme;

import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/** Staff that worked in the other city for a while: how long, how many, and what was learned. Empty is unknown. */
public record PersonnelExchange(
        @Nullable Integer weeks,
        @Nullable Integer people,
        @Nullable Text learned) {}
