package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Listed;
import eu.jumelage.office.editing.Looking;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Places;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The form of a change of what was announced: one act on one activity, which the approval does and the history keeps.
 */
@Component
class ChangeForm implements Editable {

    static final String KIND = "change";

    private final Programme programme;
    private final Places places;
    private final Disruptions disruptions;
    private final ChangeFields fields;
    private final ChangeOutcome outcome;
    private final ChangeList list;
    private final ActivityForm activities;
    private final ActivityFields home;
    private final Offers offers;
    private final InstantSource clock;
    private final TemplateEngine templates;

    ChangeForm(
            Programme programme,
            Places places,
            Disruptions disruptions,
            ChangeFields fields,
            ChangeOutcome outcome,
            ChangeList list,
            ActivityForm activities,
            ActivityFields home,
            Offers offers,
            InstantSource clock,
            TemplateEngine templates) {
        this.programme = programme;
        this.places = places;
        this.disruptions = disruptions;
        this.fields = fields;
        this.outcome = outcome;
        this.list = list;
        this.activities = activities;
        this.home = home;
        this.offers = offers;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return fields.in(entries, reader);
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    /** Changes begin on the page of what they change. */
    @Override
    public boolean canBegin() {
        return false;
    }

    /** What was done stays in the history as it was done: nobody edits it. */
    @Override
    public Optional<Entries> current(UUID act) {
        return Optional.empty();
    }

    @Override
    public Optional<String> page(UUID act) {
        return programme.activityOf(act).map(CourseBeside::path);
    }

    @Override
    public Applied apply(UUID act, Entries entries, Member by) {
        Optional<Activity> known = fields.activity(entries);
        if (known.isEmpty()) {
            return Applied.refused("", "course.problem.no-activity");
        }
        Activity activity = known.get();
        var reading = new Reading(entries, offers.languages());
        ActRequest request = read(reading, activity, by);
        if (!ChangeFields.isAsSeen(entries, activity)) {
            reading.wrong("again", "course.problem.meanwhile");
        }
        if (!reading.problems().isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        // Whoever changes it between this reading and the lock is seen by the lock.
        return switch (programme.act(act, activity.id(), request.seen(activity.changedAt()))) {
            case Decision.Accepted _ -> new Applied.Done();
            case Decision.Refused refused -> new Applied.Refused(List.of(ChangeRefusals.of(refused, entries)));
        };
    }

    private ActRequest read(Reading reading, Activity activity, Member by) {
        var around = new ChangeReading.Around(
                activity,
                programme.recap(activity.id()),
                programme.history(activity.id()).reversed().stream().findFirst().map(last -> last.at()),
                home.zone(),
                clock.instant());
        ActRequest request = ChangeReading.of(reading, around, by.name());
        if (request.disruption() != null
                && disruptions.find(request.disruption()).isEmpty()) {
            reading.wrong("disruption", "problem.reference");
        }
        boolean nowhere = request.steps().stream().anyMatch(step -> switch (step) {
            case Step.ChangePlace(var place) -> places.find(place).isEmpty();
            case Step.MoveOnSite(var place) ->
                place != null && places.find(place).isEmpty();
            case Step.MoveOnline _, Step.NewCourse _ -> false;
        });
        if (nowhere) {
            reading.wrong("place", "problem.reference");
        }
        return request;
    }

    @Override
    public Optional<Content> outlook(Draft draft, OfficeFrame frame) {
        List<String> sentences = outcome(draft.entries(), frame.language());
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render(
                        "eu/jumelage/programme/pages/ChangeOutlook.jte",
                        Map.of("frame", frame, "sentences", sentences),
                        output));
    }

    /** What will happen, in sentences; empty where it cannot. */
    List<String> outcome(Entries entries, Language reader) {
        return fields.activity(entries)
                .flatMap(activity -> {
                    var reading = new Reading(entries, offers.languages());
                    ActRequest request = ChangeReading.of(
                            reading,
                            new ChangeReading.Around(
                                    activity, Optional.empty(), Optional.empty(), home.zone(), clock.instant()),
                            "");
                    return reading.problems().isEmpty()
                            ? Optional.of(outcome.of(activity, request, reader))
                            : Optional.empty();
                })
                .orElse(List.of());
    }

    /** Whoever wanted to come asks why, and where now. */
    @Override
    public List<Problem> hints(Entries entries) {
        var hints = new ArrayList<Problem>();
        boolean told = ChangeReading.course(entries)
                .filter(kind -> kind == Step.Kind.CONFIRM_HELD)
                .isPresent();
        String lacking = offers.lacking(entries, "reason");
        if (!lacking.isEmpty()) {
            hints.add(Problem.of("reason", "hint.reason-languages", lacking));
        } else if (!told && offers.languages().stream().noneMatch(language -> entries.has("reason." + language))) {
            hints.add(Problem.of("reason", "hint.no-reason"));
        }
        if (ChangeReading.allowsPlace(entries)) {
            Step.Kind place = ChangeReading.place(entries).orElse(null);
            if (place == Step.Kind.MOVE_ONLINE && !entries.has("link")) {
                hints.add(Problem.of("link", "hint.no-link"));
            }
            if (place == Step.Kind.MOVE_ON_SITE && !entries.has("place")) {
                hints.add(Problem.of("place", "hint.place-to-follow"));
            }
        }
        return hints;
    }

    /** "Absagen: BrusselDays" */
    @Override
    public String title(Entries entries, Language reader) {
        Words words = Words.in(reader);
        String what = ChangeReading.steps(entries).stream()
                .map(step -> words.say("act." + step.key()))
                .collect(Collectors.joining(words.say("step.and")));
        return list.title(entries.get("activity"), reader)
                .map(title -> what.isEmpty() ? title : words.say("named", what, title))
                .orElseGet(() -> words.say("kind.new.change"));
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return list.find(reader, new Looking(search, "", Map.of(), ""), most).rows();
    }

    @Override
    public Listed list(Language reader, Looking looking, int most) {
        return list.find(reader, looking, most);
    }

    @Override
    public List<Field.Choice> filters(Language reader) {
        return List.of(new Field.Choice("step", "course.act", false, Offers.of(Step.Kind.values(), "act.", reader)));
    }

    @Override
    public List<String> columns() {
        return List.of("course.act", "course.announced", "course.by");
    }

    @Override
    public Optional<String> address(UUID act, Language reader) {
        return programme.activityOf(act).flatMap(activity -> activities.address(activity, reader));
    }
}
