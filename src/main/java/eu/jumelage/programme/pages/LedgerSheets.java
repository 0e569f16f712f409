package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.ActivityTitles;
import eu.jumelage.programme.Keeping;
import eu.jumelage.programme.Ledger;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows and takes the sheets of the ledgers; they are internal, and so nobody has to approve them. */
@Component
class LedgerSheets {

    private final ActivityTitles titles;

    LedgerSheets(ActivityTitles titles) {
        this.titles = titles;
    }

    <T extends Ledger.Noted<T>> Answer blank(LedgerSheet<T> sheet, Sitting sitting, UUID activity) {
        return answer(sitting, page(sheet, sitting, activity, null, ""));
    }

    <T extends Ledger.Noted<T>> Answer add(
            LedgerSheet<T> sheet, Sitting sitting, UUID activity, Map<String, String> sent) {
        Optional<SheetPage> page = page(sheet, sitting, activity, null, "");
        if (page.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Filled filled = Filled.of(sent);
        var reading = new Reading(filled.typed(), sheet.languages(sitting.language()));
        Optional<T> read = sheet.read(reading, Once.of(sent), activity, null, sitting.language());
        if (read.isEmpty()) {
            return page.get().typed(filled.typed()).problems(reading.problems());
        }
        sheet.ledger().add(read.get(), sitting.member());
        return IntakeController.to(sheet.names().beside(activity));
    }

    <T extends Ledger.Noted<T>> Answer show(LedgerSheet<T> sheet, Sitting sitting, UUID id) {
        return answer(
                sitting,
                sheet.ledger()
                        .find(id)
                        .flatMap(known ->
                                page(sheet, sitting, known.activity(), known, sheet.lead(known, sitting.language()))));
    }

    /** What somebody else has changed meanwhile is shown first, all of it: an amount means nothing without its rate. */
    <T extends Ledger.Noted<T>> Answer change(
            LedgerSheet<T> sheet, Sitting sitting, UUID id, Map<String, String> sent) {
        Optional<T> known = sheet.ledger().find(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Language reader = sitting.language();
        T before = known.get();
        Filled filled = Filled.of(sent);
        var reading = new Reading(filled.typed(), sheet.languages(reader));
        Optional<T> read = sheet.read(reading, id, before.activity(), before, reader);
        if (read.isEmpty()) {
            return answer(
                    sitting,
                    page(sheet, sitting, before.activity(), before, "")
                            .map(page -> page.typed(filled.typed())
                                    .seen(filled.seen())
                                    .problems(reading.problems())));
        }
        boolean asSeen = filled.seen().equals(sheet.typed(before, reader));
        Instant seen = asSeen ? before.changedAt() : Instant.EPOCH;
        return switch (sheet.ledger().change(read.get(), seen, sitting.member())) {
            case Keeping.Kept<T> _ -> IntakeController.to(sheet.names().beside(before.activity()));
            case Keeping.ChangedBefore<T>(var theirs) ->
                answer(
                        sitting,
                        page(sheet, sitting, theirs.activity(), theirs, "")
                                .map(page -> page.typed(filled.typed())
                                        .colliding(filled.typed().differing(page.now()))));
            case Keeping.Gone<T> _ -> ErrorPage.of(reader, 404);
        };
    }

    /**
     * Empty where there is no such activity.
     *
     * @param noted what is there; null for a new one
     * @param lead what is said of it, as long as nothing else is typed
     */
    private <T extends Ledger.Noted<T>> Optional<SheetPage> page(
            LedgerSheet<T> sheet, Sitting sitting, UUID activity, @Nullable T noted, String lead) {
        Language reader = sitting.language();
        LedgerSheet.Names names = sheet.names();
        String title = titles.of(activity, reader);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, noted == null ? names.fresh() : names.title());
        return Optional.of(SheetPage.of(
                frame,
                new SheetPage.Form(
                        new SheetPage.Crumb(names.beside(activity), title),
                        noted == null ? names.all(activity) : names.one(noted.id()),
                        lead,
                        sheet.fields(reader),
                        sheet.languages(reader),
                        null,
                        noted == null ? null : sheet.below(noted, frame)),
                noted == null ? sheet.blank(reader) : sheet.typed(noted, reader)));
    }

    private static Answer answer(Sitting sitting, Optional<SheetPage> page) {
        return page.<Answer>map(found -> found).orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }
}
