package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Milestone;
import eu.jumelage.partnerships.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones, with the sources of their dates, as rows of a partnership's form. */
@Component
class MilestoneRows {

    private static final String GROUP = "milestone";

    private final FactRows facts;

    MilestoneRows(FactRows facts) {
        this.facts = facts;
    }

    /** What the form says of them, by rows. */
    record Read(Map<String, Milestone> milestones, Map<UUID, List<Fact>> facts) {}

    Entries typed(List<Milestone> milestones) {
        var typing = new Typing();
        int number = 0;
        for (Milestone milestone : milestones) {
            String row = GROUP + "." + number++;
            typing.put(row + ".id", milestone.id());
            typing.put(row + ".happened", milestone.happened());
            typing.text(row + ".title", milestone.title());
            typing.text(row + ".text", milestone.text());
            typing.add(facts.typed(row + ".fact", milestone.id()));
        }
        return typing.entries();
    }

    Read read(RegisterReading reading, List<Milestone> before) {
        var known = new ArrayList<>(before);
        var milestones = new LinkedHashMap<String, Milestone>();
        var noted = new LinkedHashMap<UUID, List<Fact>>();
        for (String row : reading.rows(GROUP)) {
            Milestone kept = kept(reading.entries(), row, known);
            known.remove(kept);
            UUID id = kept == null ? UUID.randomUUID() : kept.id();
            PartialDate happened = reading.date(row + ".happened");
            milestones.put(
                    row,
                    new Milestone(
                            id,
                            happened,
                            reading.requiredTitle(row + ".title", kept == null ? null : kept.title()),
                            reading.prose(row + ".text", kept == null ? null : kept.text())));
            List<Fact> sources = facts.read(reading, row + ".fact", id, Fact.HAPPENED);
            FactRows.agree(reading, sources, Fact.HAPPENED, row + ".happened", happened);
            noted.put(id, sources);
        }
        known.forEach(gone -> noted.put(gone.id(), List.of()));
        return new Read(milestones, noted);
    }

    private static @Nullable Milestone kept(Entries entries, String row, List<Milestone> known) {
        String id = entries.get(row + ".id");
        return known.stream()
                .filter(milestone -> milestone.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    void keep(Read read) {
        read.facts().forEach(facts::keep);
    }
}
