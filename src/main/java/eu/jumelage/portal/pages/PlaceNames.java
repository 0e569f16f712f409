package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.ActivityRecord.Act;
import eu.jumelage.programme.Places;
import eu.jumelage.web.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the places are called from which and to which acts moved something. */
@Component
class PlaceNames {

    private final Places places;

    PlaceNames(Places places) {
        this.places = places;
    }

    /** Most acts move nothing, and ask for none. */
    Map<UUID, Text> of(List<Act> acts) {
        var names = new HashMap<UUID, Text>();
        acts.stream()
                .flatMap(act -> act.changes().stream())
                .filter(change -> !change.before().where().equals(change.after().where()))
                .flatMap(change -> Stream.of(
                        change.before().where().place(), change.after().where().place()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> places.find(id).ifPresent(place -> names.put(id, place.name())));
        return names;
    }
}
