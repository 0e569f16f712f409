package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one property of a thing.
 *
 * @param subject the thing: an agreement, a milestone, a partnership, an activity ...
 * @param property which of its properties; {@link #SIGNED} and {@link #HAPPENED} also stand where they are used
 * @param value as the source gives it; a {@link PartialDate} for those two
 */
public record Fact(
        UUID id,
        UUID subject,
        String property,
        String value,
        Text source,
        @Nullable String sourceUrl,
        Standing standing) {

    /** When an agreement was signed. */
    public static final String SIGNED = "signed";

    /** When a milestone happened. */
    public static final String HAPPENED = "happened";

    /** How far the office relies on a source. */
    public enum Standing {
        /** The register goes by it, and the public may read it; one for each property. */
        PREFERRED,
        /** Says the same as the preferred one. */
        SUPPORTING,
        /** Says otherwise; for staff. */
        CONTRADICTING,
        /** Nobody made sure of it; for staff. */
        UNCONFIRMED
    }

    public Fact {
        if (property.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("A fact says something of something");
        }
    }

    boolean isDate() {
        return property.equals(SIGNED) || property.equals(HAPPENED);
    }

    Fact standing(Standing as) {
        return new Fact(id, subject, property, value, source, sourceUrl, as);
    }

    /** Beside the one that is preferred now. An unconfirmed one stays so. */
    Fact beside(Fact preferred) {
        if (standing == Standing.UNCONFIRMED) {
            return this;
        }
        return standing(value.equals(preferred.value()) ? Standing.SUPPORTING : Standing.CONTRADICTING);
    }
}
