package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Editions of series that are drafts so far. */
@Component
class ComingDrafts {

    private static final int MOST = 10_000;

    private final DraftLists drafts;

    ComingDrafts(DraftLists drafts) {
        this.drafts = drafts;
    }

    /** New editions of that series, without their parts. */
    List<Draft> of(UUID series) {
        return open().filter(draft -> !draft.entries().has("parent"))
                .filter(draft -> draft.entries().get("edition.series").equals(series.toString()))
                .toList();
    }

    /** The drafts of what will be part of it. */
    List<Draft> parts(Draft edition) {
        return open().filter(draft ->
                        draft.entries().get("parent").equals(edition.item().toString()))
                .toList();
    }

    List<Draft> withParts(Draft edition) {
        return Stream.concat(Stream.of(edition), parts(edition).stream()).toList();
    }

    private Stream<Draft> open() {
        return Stream.of(Draft.State.WRITING, Draft.State.HANDED_IN)
                .flatMap(state -> drafts.in(state, MOST).stream())
                .filter(draft -> draft.kind().equals("activity") && draft.isNew());
    }
}
