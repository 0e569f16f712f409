package eu.jumelage.programme.pages;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Agendas;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Protocol;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sheets of a file, each time with a word in the audit trail; two editors at once lose nothing. */
@Component
@Transactional
class Filing {

    private final Dossiers dossiers;
    private final Agendas agendas;
    private final Programme programme;
    private final Offers offers;
    private final AuditTrail audit;
    private final Once once;

    Filing(Dossiers dossiers, Agendas agendas, Programme programme, Offers offers, AuditTrail audit, Once once) {
        this.dossiers = dossiers;
        this.agendas = agendas;
        this.programme = programme;
        this.offers = offers;
        this.audit = audit;
        this.once = once;
    }

    Kept protocol(UUID activity, Filled filled, Member by) {
        agendas.lock(activity);
        Protocol before = dossiers.of(activity).protocol().orElse(Protocol.NONE);
        return kept(filled, ProtocolSheet.typed(before), ProtocolSheet::read, (_, after) -> {
            dossiers.protocol(activity, after);
            note(activity, "protocol-kept", ProtocolSheet.said(before), ProtocolSheet.said(after), by);
            return new Kept.Saved();
        });
    }

    Kept heads(UUID activity, Filled filled, Member by) {
        agendas.lock(activity);
        var before = dossiers.of(activity).headCounts();
        return kept(filled, HeadsSheet.typed(before), HeadsSheet::read, (_, after) -> {
            dossiers.count(activity, after);
            note(activity, "heads-counted", HeadsSheet.said(before), HeadsSheet.said(after), by);
            return new Kept.Saved();
        });
    }

    private <T> Kept kept(Filled filled, Entries now, Function<Reading, T> read, BiFunction<Entries, T, Kept> save) {
        var colliding = filled.colliding(now);
        if (!colliding.isEmpty()) {
            return new Kept.Collides(now, colliding);
        }
        Entries merged = filled.onto(now);
        var reading = new Reading(merged, offers.languages());
        T said = read.apply(reading);
        return reading.problems().isEmpty() ? save.apply(merged, said) : new Kept.Refused(now, reading.problems());
    }

    /** A new item; the same one that is sent twice is one. */
    Kept add(UUID visit, UUID id, Filled filled, ZoneId zone, Member by) {
        once.alone(id);
        ItemSheet.Said said = ItemSheet.read(filled.typed(), null, true, zone, offers.languages());
        if (!said.problems().isEmpty()) {
            return new Kept.Refused(Entries.NONE, said.problems());
        }
        if (programme.find(id).isEmpty()) {
            agendas.add(id, visit, Text.of(language(by), said.title()), said.run(), said.aside());
            noteItem(visit, "item-added", Optional.empty(), agendas.item(visit, id), by);
        }
        return new Kept.Saved();
    }

    Kept change(UUID visit, UUID id, Filled filled, ZoneId zone, Member by) {
        agendas.lock(visit);
        Agenda.Item before = agendas.item(visit, id).orElseThrow();
        Entries now = ItemSheet.typed(before);
        var colliding = filled.colliding(now);
        if (!colliding.isEmpty()) {
            return new Kept.Collides(now, colliding);
        }
        ItemSheet.Said said =
                ItemSheet.read(filled.onto(now), before.run(), before.isOnlyOurs(), zone, offers.languages());
        if (!said.problems().isEmpty()) {
            return new Kept.Refused(now, said.problems());
        }
        Text title = before.part().details().words().title();
        agendas.change(before, before.isOnlyOurs() ? title.rewritten(said.title()) : title, said.run(), said.aside());
        noteItem(visit, "item-changed", Optional.of(before), agendas.item(visit, id), by);
        return new Kept.Saved();
    }

    /** @return how many were moved */
    int move(UUID visit, UUID item, Duration by, boolean following, Member who) {
        var moved = agendas.move(visit, item, by, following);
        for (Agenda.Item before : moved) {
            noteItem(
                    visit,
                    "item-changed",
                    Optional.of(before),
                    agendas.item(visit, before.part().id()),
                    who);
        }
        return moved.size();
    }

    boolean remove(UUID visit, UUID item, Member by) {
        Optional<Agenda.Item> before = agendas.item(visit, item);
        boolean gone = before.isPresent() && programme.discardPart(item);
        if (gone) {
            noteItem(visit, "item-removed", before, Optional.empty(), by);
        }
        return gone;
    }

    private Language language(Member by) {
        return offers.languages().contains(by.language())
                ? by.language()
                : offers.languages().getFirst();
    }

    private void noteItem(
            UUID visit, String act, Optional<Agenda.Item> before, Optional<Agenda.Item> after, Member by) {
        note(
                visit,
                act,
                before.map(item -> said(item, by)).orElse(Map.of()),
                after.map(item -> said(item, by)).orElse(Map.of()),
                by);
    }

    /** As the audit trail keeps an item. */
    private Map<String, String> said(Agenda.Item item, Member reader) {
        var said = new TreeMap<String, String>();
        ItemSheet.typed(item).typed().forEach((key, value) -> said.put("item-" + key, value));
        said.computeIfPresent("item-place", (_, place) -> offers.place(place, reader.language()));
        return said;
    }

    private void note(UUID activity, String act, Map<String, String> before, Map<String, String> after, Member by) {
        String title = programme
                .find(activity)
                .map(found -> found.details().words().title().string(by.language()))
                .orElse("");
        if (!before.equals(after)) {
            audit.note(by, act, "activity", activity, title, before, after);
        }
    }
}
