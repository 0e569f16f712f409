package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.Moments;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficeZone;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Choices;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.CrisisPlan;
import eu.jumelage.programme.CrisisPlan.Does;
import eu.jumelage.programme.CrisisStep;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Disruption;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Taken;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is done to many activities at once: which, what, and why. Once it is done it never changes. */
@Component
class CrisisStepForm implements Editable {

    static final String KIND = "crisis-step";
    static final String STEPS = "/office/crisis/steps/";
    static final String DRAFTS = "/office/crisis/drafts/";

    /** So many are named; the others are counted. */
    private static final int NAMED = 8;

    private final CrisisSteps steps;
    private final CrisisActivities activities;
    private final CrisisOutlook outlook;
    private final Disruptions disruptions;
    private final DisruptionForm disruptionForm;
    private final Offers offers;
    private final OfficeZone zone;

    CrisisStepForm(
            CrisisSteps steps,
            CrisisActivities activities,
            CrisisOutlook outlook,
            Disruptions disruptions,
            DisruptionForm disruptionForm,
            Offers offers,
            OfficeZone zone) {
        this.steps = steps;
        this.activities = activities;
        this.outlook = outlook;
        this.disruptions = disruptions;
        this.disruptionForm = disruptionForm;
        this.offers = offers;
        this.zone = zone;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Area area() {
        return Area.CRISIS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        var fields = new ArrayList<Field>(List.of(
                new Choice("does", "crisis.does", true, Offers.of(Does.values(), "crisis.does.", reader)),
                new Choice("disruption", "field.disruption", true, offers.disruptions(reader)),
                new Translated("reason", "crisis.reason", false, false),
                new Lines("internal", "crisis.internal"),
                new Line("link", "crisis.link", false)));
        List<Field.Option> parts = activities.parts(new CrisisEntries(entries).chosen(), reader);
        if (!parts.isEmpty()) {
            fields.add(new Choices("except", "crisis.except", parts));
        }
        if (entries.has("number")) {
            fields.add(new Line("number", "crisis.number", false));
        }
        return List.copyOf(fields);
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return steps.find(id)
                .map(step -> Entries.together(List.of(Reading.typed("reason", step.publicReason())))
                        .with("does", step.does().key())
                        .with("disruption", step.disruption().toString())
                        .with("internal", Objects.requireNonNullElse(step.internalReason(), ""))
                        .with("link", Objects.requireNonNullElse(step.link(), ""))
                        .with("number", String.valueOf(number(step))));
    }

    private int number(CrisisStep step) {
        return steps.sizes(List.of(step.id())).getOrDefault(step.id(), 0);
    }

    /** What the form says, as far as it makes sense; what does not is noted in the reading. */
    Optional<CrisisPlan> plan(Reading reading) {
        Entries entries = reading.entries();
        var chosen = new CrisisEntries(entries);
        if (chosen.chosen().isEmpty()) {
            reading.wrong("", "crisis.problem.none");
        } else if (chosen.chosen().size() > CrisisSteps.MOST) {
            reading.wrong("", "crisis.problem.most", CrisisSteps.MOST);
        }
        reading.required("does");
        var does = reading.value("does", "problem.reference", typed -> Keyed.of(Does.class, typed));
        reading.required("disruption");
        UUID disruption = reading.reference("disruption").orElse(null);
        if (disruption != null
                && disruptions
                        .find(disruption)
                        .filter(one -> one.publication() == Publication.PUBLISHED)
                        .isEmpty()) {
            reading.wrong("disruption", "problem.reference");
        }
        String link = reading.address("link");
        if (link != null && does.isPresent() && does.get() != Does.MOVE_ONLINE) {
            reading.wrong("link", "crisis.problem.link");
        }
        var reason = reading.text("reason", null);
        String internal = reading.prose("internal");
        return reading.problems().isEmpty() && does.isPresent() && disruption != null
                ? Optional.of(new CrisisPlan(
                        does.get(), chosen.chosen(), chosen.excepted(), disruption, reason, internal, link))
                : Optional.empty();
    }

    Reading reading(Entries entries) {
        return new Reading(entries, offers.languages());
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        if (steps.find(id).isPresent()) {
            return Applied.refused("", "crisis.problem.done");
        }
        Reading reading = reading(entries);
        Optional<CrisisPlan> plan = plan(reading);
        if (plan.isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        Map<UUID, String> seen = new CrisisEntries(entries).marks();
        if (seen.containsValue("")) {
            return Applied.refused("", "crisis.problem.unseen");
        }
        return switch (steps.take(id, plan.get(), seen, by.name())) {
            case Taken.Done _ -> new Applied.Done();
            case Taken.NothingPossible _ -> Applied.refused("", "crisis.problem.nothing");
            case Taken.Meanwhile(var others) ->
                Applied.refused("", "crisis.problem.meanwhile", others.size(), names(others, by.language()));
        };
    }

    static String names(List<Activity> some, Language reader) {
        return listed(
                some.stream()
                        .limit(NAMED)
                        .map(one -> one.details().words().title().string(reader))
                        .toList(),
                some.size());
    }

    private static String listed(List<String> titles, int of) {
        String named = String.join(" · ", titles);
        return of > NAMED ? named + " …" : named;
    }

    @Override
    public Entries told(Entries noted, Language reader) {
        var step = new CrisisEntries(noted);
        return step.told(titles(step.chosen(), reader), titles(step.excepted(), reader));
    }

    private String titles(Set<UUID> some, Language reader) {
        List<String> titles = activities.lines(some.stream().limit(NAMED).toList(), reader).values().stream()
                .map(CrisisActivities.Line::title)
                .toList();
        return listed(titles, some.size());
    }

    @Override
    public String title(Entries entries, Language reader) {
        int number = entries.has("number")
                ? Integer.parseInt(entries.get("number"))
                : new CrisisEntries(entries).chosen().size();
        Words words = Words.in(reader);
        return entries.has("does") && words.knows("crisis.title." + entries.get("does"))
                ? words.say("crisis.title." + entries.get("does"), number)
                : words.say("kind.new.crisis-step");
    }

    @Override
    public List<String> columns() {
        return List.of("crisis.when", "field.disruption", "crisis.who");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        List<CrisisStep> all = steps.all(most);
        Map<UUID, Integer> sizes = steps.sizes(all.stream().map(CrisisStep::id).toList());
        return all.stream()
                .map(step -> new Row(
                        step.id(),
                        Words.in(reader).say("crisis.title." + step.does().key(), sizes.getOrDefault(step.id(), 0)),
                        List.of(Moments.said(step.at(), reader, zone.zone()), struck(step, reader), step.actor()),
                        step.undoneAt() == null ? null : "undone"))
                .filter(row -> Spelling.finds(row.title() + " " + String.join(" ", row.cells()), search))
                .toList();
    }

    private String struck(CrisisStep step, Language reader) {
        return disruptions
                .find(step.disruption())
                .map(Disruption::name)
                .map(name -> name.string(reader))
                .orElse("");
    }

    /** What was struck is told on the page of what struck it. */
    @Override
    public Optional<String> address(UUID id, Language reader) {
        return steps.find(id).flatMap(step -> disruptionForm.address(step.disruption(), reader));
    }

    @Override
    public Optional<String> desk(UUID draft) {
        return Optional.of(DRAFTS + draft);
    }

    @Override
    public Optional<String> page(UUID record) {
        return Optional.of(STEPS + record);
    }

    @Override
    public List<Problem> hints(Entries entries) {
        String lacking = offers.lacking(entries, "reason");
        return lacking.isEmpty() ? List.of() : List.of(Problem.of("reason", "hint.reason-languages", lacking));
    }

    /** There it can be taken back, for as long as it can. */
    @Override
    public Optional<String> afterwards(UUID record) {
        return page(record);
    }

    @Override
    public Optional<Content> outlook(Draft draft, OfficeFrame frame) {
        return plan(reading(draft.entries())).map(plan -> outlook.of(steps.foresee(plan), plan, frame));
    }
}
