package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Sketched;
import eu.jumelage.programme.Sketching;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the dates of open drafts. */
@Component
class SketchedDrafts implements Sketching {

    private final DraftLists drafts;
    private final ActivityForm form;
    private final ActivityFields fields;
    private final Offers offers;

    SketchedDrafts(DraftLists drafts, ActivityForm form, ActivityFields fields, Offers offers) {
        this.drafts = drafts;
        this.form = form;
        this.fields = fields;
        this.offers = offers;
    }

    @Override
    public List<Sketched> sketched(Language reader, int most) {
        ZoneId zone = fields.zone();
        return Stream.of(Draft.State.WRITING, Draft.State.HANDED_IN)
                .flatMap(state -> drafts.in(state, most).stream())
                .filter(draft -> draft.kind().equals(form.kind()) && draft.isNew())
                .map(draft -> sketched(draft, zone, reader))
                .toList();
    }

    /** A date that is wrong is none. */
    private Sketched sketched(Draft draft, ZoneId zone, Language reader) {
        List<When> times = RunReading.all(new Reading(draft.entries(), offers.languages()), List.of(), zone).stream()
                .map(Run::when)
                .toList();
        return new Sketched(draft.id(), form.title(draft.entries(), reader), times, draft.changedAt());
    }
}
