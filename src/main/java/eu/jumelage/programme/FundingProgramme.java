package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where money for a project comes from, such as Erasmus+ or CERV. */
public record FundingProgramme(
        UUID id, Text name, String abbreviation, @Nullable String website) {}
