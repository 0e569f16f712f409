package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Choices;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Hidden;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Partial;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Time;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields of a change: only those that the act needs, with what is possible from where the activity stands. */
@Component
class ChangeFields {

    private static final Set<Step.Kind> PLACES =
            EnumSet.of(Step.Kind.CHANGE_PLACE, Step.Kind.MOVE_ONLINE, Step.Kind.MOVE_ON_SITE);

    private final Programme programme;
    private final Offers offers;
    private final RunWords said;
    private final InstantSource clock;

    ChangeFields(Programme programme, Offers offers, RunWords said, InstantSource clock) {
        this.programme = programme;
        this.offers = offers;
        this.said = said;
        this.clock = clock;
    }

    /** The activity that a form is about; empty where somebody sent none that there is. */
    Optional<Activity> activity(Entries entries) {
        String id = entries.get("activity");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? programme.find(UUID.fromString(id))
                : Optional.empty();
    }

    /** Tells whether times, places or the course of an activity are still those that somebody saw. */
    static String seen(Activity activity) {
        String runs = activity.runs().stream()
                .map(run -> run.id() + ":" + run.sequence())
                .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(runs.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether the activity is as the editor saw it, or has said to have seen since. */
    static boolean isAsSeen(Entries entries, Activity activity) {
        return seen(activity).equals(entries.get(entries.has("again") ? "again" : "seen"));
    }

    List<Field> in(Entries entries, Language reader) {
        if (!entries.has("activity")) {
            return all(reader);
        }
        Optional<Activity> activity = activity(entries);
        var fields = new ArrayList<Field>();
        fields.add(new Section("change-what", "field.change.section.what"));
        fields.add(new Hidden("activity", "kind.one.activity"));
        fields.add(new Hidden("seen", "field.change.again"));
        activity.ifPresent(known -> fields.addAll(what(entries, known, reader)));
        if (ChangeReading.wantsTime(entries)) {
            fields.addAll(time(reader));
        }
        activity.filter(known -> hasPlace(entries, known))
                .ifPresent(known -> fields.addAll(place(places(known), reader)));
        Step.Kind course = ChangeReading.course(entries).orElse(null);
        if (course == Step.Kind.CONFIRM_HELD) {
            fields.add(new Section("recap-told", "field.recap.section"));
            fields.addAll(recap());
        }
        if (course == Step.Kind.CANCEL) {
            activity.ifPresent(known -> fields.addAll(parts(entries, known, reader)));
        }
        fields.addAll(why(reader));
        return fields;
    }

    /** Every field that some change has, for whoever reads what was typed. */
    private List<Field> all(Language reader) {
        var fields = new ArrayList<Field>();
        fields.add(new Choice(
                "what", "field.change.what", false, options(EnumSet.complementOf(EnumSet.copyOf(PLACES)), reader)));
        fields.addAll(time(reader));
        fields.addAll(place(PLACES, reader));
        fields.addAll(recap());
        fields.addAll(why(reader));
        return fields;
    }

    private static List<Option> options(Set<Step.Kind> kinds, Language reader) {
        return kinds.stream()
                .map(kind -> new Option(kind.key(), Words.in(reader).say("act." + kind.key())))
                .toList();
    }

    private List<Field> what(Entries entries, Activity activity, Language reader) {
        Instant now = clock.instant();
        var fields = new ArrayList<Field>();
        if (!isAsSeen(entries, activity)) {
            String stands = activity.runs().stream()
                    .map(run -> said.run(run, reader) + " · " + said.state(run, now, reader))
                    .collect(Collectors.joining("; "));
            fields.add(new Choice(
                    "again",
                    "field.change.again",
                    true,
                    List.of(new Option(seen(activity), Words.in(reader).say("course.seen-again", stands)))));
        }
        if (activity.runs().size() > 1) {
            fields.add(new Choice(
                    "run",
                    "field.change.run",
                    false,
                    activity.runs().stream()
                            .map(run -> new Option(run.id().toString(), said.run(run, reader)))
                            .toList()));
        }
        Set<Step.Kind> possible = possible(entries, activity);
        ChangeReading.course(entries).ifPresent(possible::add); // what became impossible is still said
        possible.removeAll(PLACES);
        List<Option> courses = options(possible, reader);
        if (!courses.isEmpty()) {
            fields.add(new Choice("what", "field.change.what", false, courses));
        }
        return fields;
    }

    private Set<Step.Kind> possible(Entries entries, Activity activity) {
        String run = entries.get("run");
        return activity.runs().stream()
                .filter(one -> run.isEmpty() || one.id().toString().equals(run))
                .flatMap(one -> one.possible(clock.instant()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.Kind.class)));
    }

    private static List<Field> time(Language reader) {
        Words words = Words.in(reader);
        return List.of(
                new Section("change-when", "field.change.section.when"),
                new Partial("new.from", "field.from"),
                new Time("new.from-time", "field.from-time"),
                new Partial("new.until", "field.until"),
                new Time("new.until-time", "field.until-time"),
                new Choice(
                        "new.twice",
                        "field.twice",
                        false,
                        List.of(
                                new Option("earlier", words.say("field.twice.earlier")),
                                new Option("later", words.say("field.twice.later")))),
                new Line("new.zone", "field.change.zone", false));
    }

    private boolean hasPlace(Entries entries, Activity activity) {
        return ChangeReading.wantsTime(entries)
                || ChangeReading.course(entries).isEmpty()
                        && (ChangeReading.place(entries).isPresent()
                                || possible(entries, activity).stream().anyMatch(PLACES::contains));
    }

    /** What is online only has no place to change. */
    private static Set<Step.Kind> places(Activity activity) {
        var places = EnumSet.copyOf(PLACES);
        boolean online =
                activity.runs().stream().map(Run::where).allMatch(where -> where.attendance() == Attendance.ONLINE);
        if (online) {
            places.remove(Step.Kind.CHANGE_PLACE);
        }
        return places;
    }

    private List<Field> place(Set<Step.Kind> kinds, Language reader) {
        return List.of(
                new Section("change-where", "field.change.section.where"),
                new Choice("where", "field.change.where", false, options(kinds, reader)),
                new Choice("place", "field.change.place", false, offers.places(reader)),
                new Line("link", "field.join", false));
    }

    /** What came of it. */
    static List<Field> recap() {
        return List.of(
                new Translated("recap", "field.recap.text", false, true),
                new Line("people", "field.recap.people", false),
                new Line("recording", "field.recap.recording", false));
    }

    private List<Field> parts(Entries entries, Activity activity, Language reader) {
        List<Activity> open = programme.openParts(activity.id(), Set.of());
        Stream<UUID> chosen = entries.chosen("except").stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .filter(id -> open.stream().noneMatch(part -> part.id().equals(id)));
        List<Option> options = Stream.concat(open.stream(), chosen.flatMap(id -> programme.find(id).stream()))
                .map(part -> new Option(
                        part.id().toString(),
                        part.details().words().title().string(reader) + " · "
                                + said.when(part.runs().getFirst().when(), reader)))
                .toList();
        return options.isEmpty() || entries.has("run") && activity.runs().size() > 1
                ? List.of()
                : List.of(
                        new Section("change-parts", "field.change.section.parts"),
                        new Choices("except", "field.change.except", options));
    }

    private List<Field> why(Language reader) {
        return List.of(
                new Section("change-why", "field.change.section.why"),
                new Translated("reason", "field.change.reason", false, false),
                new Lines("note", "field.internal-reason"),
                new Choice("disruption", "field.change.disruption", false, offers.disruptions(reader)),
                new Day("decided", "field.change.decided"),
                new Time("decided-time", "field.change.decided-time"));
    }
}
