package eu.jumelage.portal.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor narrows Rückblick down to; null leaves it open.
 *
 * @param partner the partner's slug in the page's language
 * @param cancelled only what was cancelled, or only what was not
 */
public record Filter(
        @Nullable Integer year,
        @Nullable String partner,
        @Nullable String field,
        @Nullable String kind,
        @Nullable Boolean cancelled) {
    public static final Filter NONE = new Filter(null, null, null, null, null);

    /** The same for another partner, or for the same one in another language. */
    public Filter of(@Nullable String slug) {
        return new Filter(year, slug, field, kind, cancelled);
    }

    Filter ofKind(String one) {
        return new Filter(year, partner, field, one, cancelled);
    }

    /** "?partner=bruessel&field=youth&kind=visit&cancelled=only": always in this order, so that an address is one. */
    public String query(@Nullable PageKey before) {
        var query = new StringBuilder();
        add(query, "partner", partner);
        add(query, "field", field);
        add(query, "kind", kind);
        add(query, "cancelled", cancelled == null ? null : cancelled ? "only" : "no");
        add(query, "before", before == null ? null : before.toString());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
        }
    }

    public boolean isOpen() {
        return partner == null && field == null && kind == null && cancelled == null;
    }
}
