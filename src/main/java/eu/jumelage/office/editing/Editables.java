package eu.jumelage.office.editing;

import eu.jumelage.office.Area;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of records that the office edits. */
@Component
public class Editables {

    /** What the office works with daily comes first; the rest follows by name. */
    private static final List<String> DAILY = List.of("activity", "series", "project", "partnership", "agreement");

    private final List<Editable> all;

    Editables(List<Editable> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(Editables::place).thenComparing(Editable::kind))
                .toList();
    }

    private static int place(Editable kind) {
        int daily = DAILY.indexOf(kind.kind());
        return daily < 0 ? DAILY.size() : daily;
    }

    /** One that is drafted and approved. */
    public Optional<Editable> of(String kind) {
        return read(kind).filter(each -> !each.isSetting());
    }

    /** Any, also what administrators set, for whoever reads what became of it. */
    public Optional<Editable> read(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    public List<Editable> all() {
        return all;
    }

    /** Those of one place of the office. */
    public List<Editable> in(Area area) {
        return all.stream()
                .filter(each -> each.area() == area && !each.isSetting())
                .toList();
    }

    /** What a draft is called in the reader's language; one whose name was emptied, as its record still is. */
    public String title(Draft draft, Language reader) {
        Editable kind = known(draft.kind());
        String title = kind.title(draft.entries(), reader);
        return !draft.isNew() && title.equals(kind.title(Entries.NONE, reader))
                ? kind.title(draft.before(), reader)
                : title;
    }

    Editable known(String kind) {
        return of(kind).orElseThrow(() -> new IllegalArgumentException("Nobody edits " + kind));
    }
}
