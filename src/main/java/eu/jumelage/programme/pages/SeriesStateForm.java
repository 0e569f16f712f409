package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Hidden;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Partial;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Ending;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Pauses a series, takes it up again or ends it; ending asks what becomes of each edition that is still to come. */
@Component
class SeriesStateForm implements Editable {

    private static final String EDITION = "edition.";

    private final SeriesList all;
    private final ComingDrafts coming;
    private final ObjectProvider<Drafts> drafts; // which know all forms, this one too
    private final Offers offers;

    SeriesStateForm(SeriesList all, ComingDrafts coming, ObjectProvider<Drafts> drafts, Offers offers) {
        this.all = all;
        this.coming = coming;
        this.drafts = drafts;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return "series-state";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        var fields = new ArrayList<Field>();
        fields.add(new Hidden("series", "kind.one.series"));
        Stream.of("source", "de", "fr", "nl", "en").forEach(tag -> fields.add(new Hidden("name." + tag, "field.name")));
        fields.add(new Choice("state", "field.state", true, Offers.of(Series.State.values(), "series.state.", reader)));
        fields.add(new Partial("since", "field.since"));
        fields.add(new Translated("reason", "field.reason", false, false));
        List<Activity> announced = announced(entries);
        List<Draft> begun = begun(entries);
        if (!announced.isEmpty() || !begun.isEmpty()) {
            fields.add(new Section("editions", "series.ending.editions"));
        }
        announced.forEach(edition -> fields.add(asked(edition.id(), title(edition, reader), "cancel", reader)));
        begun.forEach(draft -> fields.add(asked(draft.id(), draft.title(), "discard", reader)));
        fields.add(new Lines("note", "series.ending.note"));
        return fields;
    }

    /** Whether an edition is kept, or not. */
    private static Choice asked(UUID edition, String title, String otherwise, Language reader) {
        Words words = Words.in(reader);
        return new Choice(
                EDITION + edition,
                "series.ending.edition",
                false,
                List.of(
                        new Option("keep", words.say("series.ending.keep", title)),
                        new Option(otherwise, words.say("series.ending." + otherwise, title))));
    }

    private static String title(Activity edition, Language reader) {
        return edition.details().words().title().string(reader);
    }

    private List<Activity> announced(Entries entries) {
        return id(entries).map(all::coming).orElse(List.of());
    }

    private List<Draft> begun(Entries entries) {
        return id(entries).map(coming::of).orElse(List.of());
    }

    private static Optional<UUID> id(Entries entries) {
        String id = entries.get("series");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return all.find(id).map(series -> {
            Series.Stage now = series.stages().isEmpty()
                    ? new Series.Stage(Series.State.ACTIVE, null, null)
                    : series.stages().getLast();
            return Entries.together(List.of(
                    Reading.typed("name", series.name()),
                    Reading.typed("reason", now.reason()),
                    Entries.NONE
                            .with("series", id.toString())
                            .with("state", now.state().key())
                            .with("since", Objects.toString(now.since(), ""))));
        });
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Optional<Series> series = all.find(id);
        if (series.isEmpty()) {
            return Applied.refused("", "problem.withdrawn");
        }
        var reading = new Reading(entries, offers.languages());
        Series.State state = reading.value("state", "problem.reference", typed -> Keyed.of(Series.State.class, typed))
                .orElse(null);
        Series now = series.get();
        if (state == null) {
            reading.wrong("state", "problem.missing");
        } else if (state == now.state()) {
            reading.wrong("state", "series.ending.same");
        }
        var stage = new Series.Stage(
                state == null ? now.state() : state,
                reading.value("since", "problem.partial", PartialDate::parse).orElse(null),
                reading.text("reason", null));
        return stage.state() == Series.State.ENDED
                ? ended(now, stage, reading, by)
                : reading.unlessWrong(() -> all.enter(id, stage));
    }

    private Applied ended(Series now, Series.Stage stage, Reading reading, Member by) {
        var fates = new HashMap<UUID, Ending.Fate>();
        for (Activity edition : all.coming(now.id())) {
            fate(reading, edition.id(), title(edition, by.language()))
                    .ifPresent(said ->
                            fates.put(edition.id(), said.equals("cancel") ? Ending.Fate.CANCEL : Ending.Fate.KEEP));
        }
        var discarded = new ArrayList<Draft>();
        for (Draft draft : coming.of(now.id())) {
            fate(reading, draft.id(), draft.title())
                    .filter(said -> said.equals("discard"))
                    .ifPresent(_ -> discarded.add(draft));
        }
        if (!reading.problems().isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        return switch (all.end(now.id(), stage, fates, cancelling(stage, reading.prose("note"), by))) {
            case Ending.Ended _ -> {
                discarded.forEach(draft -> coming.withParts(draft)
                        .forEach(one -> drafts.getObject().discard(one.id(), by)));
                yield new Applied.Done();
            }
            case Ending.AsksAbout _ -> Applied.refused("state", "review.overtaken");
            case Ending.HasEndedBefore _ -> Applied.refused("state", "series.ending.same");
        };
    }

    private static Optional<String> fate(Reading reading, UUID edition, String title) {
        Optional<String> said = reading.line(EDITION + edition);
        if (said.isEmpty()) {
            reading.wrong(EDITION + edition, "series.ending.asks", title);
        }
        return said;
    }

    private static ActRequest cancelling(Series.Stage stage, @Nullable String note, Member by) {
        ActRequest cancelling = ActRequest.by(by.name(), new Step.Cancel());
        if (stage.reason() != null) {
            cancelling = cancelling.because(stage.reason());
        }
        return note == null ? cancelling : cancelling.noting(note);
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.series-state");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return Offers.rows(offers.series(reader), search, most).stream()
                .map(row -> new Row(
                        row.id(),
                        row.title(),
                        all.find(row.id())
                                .map(series -> Words.in(reader)
                                        .say("series.state." + series.state().key()))
                                .orElse(""),
                        null))
                .toList();
    }

    @Override
    public boolean canBegin() {
        return false;
    }

    @Override
    public boolean isWithdrawn(UUID id) {
        return all.find(id)
                .filter(now -> now.publication() == eu.jumelage.programme.Publication.WITHDRAWN)
                .isPresent();
    }

    /** What is asked of editions that are to come is no part of a series' state. */
    @Override
    public Entries restored(Entries then, Entries now) {
        return now;
    }
}
