package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.Timeline.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days within which a mark lies.
 *
 * @param exact whether it fills them; else it was at some time within
 */
record Span(LocalDate from, LocalDate to, boolean exact) {
    static Optional<Span> of(When when) {
        return switch (when) {
            case When.Days(LocalDate from, LocalDate to) -> Optional.of(new Span(from, to, true));
            case When.Month(var month) -> Optional.of(new Span(month.atDay(1), month.atEndOfMonth(), false));
            case When.Year(int year) ->
                Optional.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false));
            case When.Unknown _ -> Optional.empty();
        };
    }
}
