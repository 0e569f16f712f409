package eu.jumelage.office.editing;

import eu.jumelage.office.Area;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of records that the office edits. */
@Component
public class Editables {

    private final List<Editable> all;

    Editables(List<Editable> all) {
        this.all = all.stream().sorted(Comparator.comparing(Editable::kind)).toList();
    }

    public Optional<Editable> of(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** Those of one place of the office. */
    public List<Editable> in(Area area) {
        return all.stream().filter(each -> each.area() == area).toList();
    }

    Editable known(String kind) {
        return of(kind).orElseThrow(() -> new IllegalArgumentException("Nobody edits " + kind));
    }
}
