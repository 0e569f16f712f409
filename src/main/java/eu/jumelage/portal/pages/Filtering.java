package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Filter;
import eu.jumelage.portal.reading.PageKey;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filter of Rückblick as a request gives it. */
record Filtering(
        @Nullable String partner,
        @Nullable String field,
        @Nullable String kind,
        @Nullable String cancelled,
        @Nullable String before) {

    sealed interface Read {
        record Clear(Filter filter, @Nullable PageKey before) implements Read {}

        record Garbled() implements Read {}
    }

    boolean hasEmpty() {
        return Stream.of(partner, field, kind, cancelled, before).anyMatch(value -> value != null && value.isEmpty());
    }

    Read read(@Nullable String year) {
        if (year != null && !year.matches("[12]\\d{3}")) {
            return new Read.Garbled();
        }
        String key = given(before);
        Optional<PageKey> from = key == null ? Optional.empty() : PageKey.parse(key);
        String only = given(cancelled);
        if (key != null && from.isEmpty() || only != null && !only.matches("only|no")) {
            return new Read.Garbled();
        }
        return new Read.Clear(
                new Filter(
                        year == null ? null : Integer.valueOf(year),
                        given(partner),
                        given(field),
                        given(kind),
                        only == null ? null : Boolean.valueOf(only.equals("only"))),
                from.orElse(null));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
