package eu.jumelage.office.pages;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.office.editing.Beside.Mark;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Related;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands around a record on its page: what other modules keep beside it, and who did what to it. */
@Component
class Surroundings {

    private record Drawn(Content content, @Nullable Mark mark) {}

    private final List<Beside> besides;
    private final List<Related> relations;
    private final AuditTrail audit;

    Surroundings(List<Beside> besides, List<Related> relations, AuditTrail audit) {
        this.besides = besides;
        this.relations = relations;
        this.audit = audit;
    }

    RecordPage.Around of(Editable editable, UUID id, Entries now, OfficeFrame frame) {
        var words = new AuditWords(frame, Map.of(editable.kind(), editable.form(now, frame.language())));
        List<Drawn> above = drawn(true, editable.kind(), id, frame);
        List<Drawn> below = drawn(false, editable.kind(), id, frame);
        return new RecordPage.Around(
                above.stream().map(Drawn::content).toList(),
                below.stream().map(Drawn::content).toList(),
                Stream.concat(above.stream(), below.stream())
                        .flatMap(one -> Optional.ofNullable(one.mark()).stream())
                        .toList(),
                relations.stream()
                        .flatMap(each -> each.to(editable.kind(), id, frame.language()).stream())
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                audit.of(editable.kind(), id).stream()
                        .map(entry -> Happened.of(entry, words))
                        .toList());
    }

    /** That a record was withdrawn, when and by whom. */
    String withdrawn(String kind, UUID id, OfficeFrame frame) {
        return audit.of(kind, id).stream()
                .filter(entry -> entry.act().equals("withdrawn") || entry.act().equals("picture-withdrawn"))
                .findFirst()
                .map(entry -> frame.say("record.withdrawn.by", frame.when(entry.at()), entry.memberName()))
                .orElseGet(() -> frame.say("record.withdrawn"));
    }

    private List<Drawn> drawn(boolean leads, String kind, UUID id, OfficeFrame frame) {
        return besides.stream()
                .filter(beside -> beside.leads() == leads)
                .flatMap(beside -> beside.on(kind, id, frame).stream()
                        .map(content -> new Drawn(content, beside.mark(kind).orElse(null))))
                .toList();
    }
}
