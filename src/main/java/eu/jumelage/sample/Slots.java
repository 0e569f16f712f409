package eu.jumelage.sample;

import eu.jumelage.programme.Run;
import eu.jumelage.programme.Where;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When and where the sample's activities take place. */
@Component
@Lazy
class Slots {

    private final Map<String, String> zones = Files.list("cities", Parties.Described.class).stream()
            .collect(Collectors.toMap(Parties.Described::key, Parties.Described::zone));
    private final Map<String, String> cities = Files.list("places", Backdrop.Venue.class).stream()
            .collect(Collectors.toMap(Backdrop.Venue::key, Backdrop.Venue::city));

    List<Run> runs(Item item, Dates dates) {
        var runs = new ArrayList<Run>();
        for (Item.Slot slot : item.runs()) {
            var id = Ids.of("run", item.key() + "/" + runs.size());
            runs.add(Run.planned(id, dates.when(slot.from(), slot.until(), zone(slot)), where(slot)));
        }
        return runs;
    }

    ZoneId home() {
        return ZoneId.of(known(zones, "berlin"));
    }

    private static Where where(Item.Slot slot) {
        if (slot.online()) {
            return Where.online(slot.link());
        }
        return slot.place() == null ? Where.somewhere() : Where.at(Ids.of("place", slot.place()));
    }

    private ZoneId zone(Item.Slot slot) {
        if (slot.zone() != null) {
            return ZoneId.of(slot.zone());
        }
        String city = slot.place() == null ? slot.city() : known(cities, slot.place());
        return ZoneId.of(known(zones, city));
    }

    private static String known(Map<String, String> all, @Nullable String key) {
        String found = key == null ? null : all.get(key);
        if (found == null) {
            throw new IllegalStateException("Not described: " + key);
        }
        return found;
    }
}
