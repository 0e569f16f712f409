package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.LocalEntry;
import eu.jumelage.programme.Recap;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the act that a form of a change asks for. */
final class ChangeReading {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final Reading reading;
    private final Around around;

    private ChangeReading(Reading reading, Around around) {
        this.reading = reading;
        this.around = around;
    }

    /**
     * What the form is read against.
     *
     * @param told what is said already of what came of it
     * @param last when the last act on it counted
     * @param home in which the day of the decision is meant
     */
    record Around(Activity activity, Optional<Recap> told, Optional<Instant> last, ZoneId home, Instant now) {}

    /** What is wrong with it is gathered by the reading. */
    static ActRequest of(Reading reading, Around around, String actor) {
        return new ChangeReading(reading, around).request(actor);
    }

    /** What becomes of it; empty where only the place changes, or nobody has chosen. */
    static Optional<Step.Kind> course(Entries entries) {
        return kind(entries, "what").filter(kind -> switch (kind) {
            case RESCHEDULE, POSTPONE, CANCEL, REVIVE, CONFIRM_HELD, DID_NOT_TAKE_PLACE -> true;
            case CHANGE_PLACE, MOVE_ONLINE, MOVE_ON_SITE, UNDO -> false;
        });
    }

    static Optional<Step.Kind> place(Entries entries) {
        return kind(entries, "where").filter(kind -> switch (kind) {
            case CHANGE_PLACE, MOVE_ONLINE, MOVE_ON_SITE -> true;
            case RESCHEDULE, POSTPONE, CANCEL, REVIVE, CONFIRM_HELD, DID_NOT_TAKE_PLACE, UNDO -> false;
        });
    }

    private static Optional<Step.Kind> kind(Entries entries, String field) {
        for (Step.Kind kind : Step.Kind.values()) {
            if (kind.key().equals(entries.get(field))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it gets another time. */
    static boolean wantsTime(Entries entries) {
        return course(entries)
                .filter(kind -> kind == Step.Kind.RESCHEDULE || kind == Step.Kind.REVIVE)
                .isPresent();
    }

    /** A new place goes along with a new time, or stands alone. */
    static boolean allowsPlace(Entries entries) {
        return wantsTime(entries) || course(entries).isEmpty();
    }

    private ActRequest request(String actor) {
        var steps = new ArrayList<Step>();
        course(reading.entries()).map(this::course).ifPresent(steps::add);
        if (allowsPlace(reading.entries())) {
            place(reading.entries()).flatMap(this::place).ifPresent(steps::add);
        }
        if (steps.isEmpty() && reading.problems().isEmpty()) {
            reading.wrong("what", "course.problem.nothing");
        }
        var request = ActRequest.by(actor, steps.toArray(Step[]::new)).except(except());
        Text reason = reading.text("reason", null);
        if (reason != null) {
            request = request.because(reason);
        }
        String note = reading.prose("note");
        if (note != null) {
            request = request.noting(note);
        }
        UUID run = reading.reference("run").orElse(null);
        if (run != null) {
            request = request.onlyRun(run);
        }
        UUID disruption = reading.reference("disruption").orElse(null);
        if (disruption != null) {
            request = request.struckBy(disruption);
        }
        Instant decided = decided();
        return decided == null ? request : request.on(decided);
    }

    private Step course(Step.Kind kind) {
        return switch (kind) {
            case RESCHEDULE -> new Step.Reschedule(time());
            case REVIVE -> new Step.Revive(time());
            case POSTPONE -> new Step.Postpone();
            case CANCEL -> new Step.Cancel();
            case CONFIRM_HELD -> new Step.ConfirmHeld(recap());
            case DID_NOT_TAKE_PLACE -> new Step.DidNotTakePlace();
            case CHANGE_PLACE, MOVE_ONLINE, MOVE_ON_SITE, UNDO ->
                throw new IllegalArgumentException("That gives no new course: " + kind);
        };
    }

    private When time() {
        int before = reading.problems().size();
        When when = RunReading.when(reading, "new", zone());
        if (when instanceof When.Unknown && reading.problems().size() == before) {
            reading.wrong("new.from", "problem.missing");
        }
        return when;
    }

    /** Of the run that is meant, where the form names none. */
    private ZoneId zone() {
        String run = reading.entries().get("run");
        return around.activity().runs().stream()
                .filter(one -> run.isEmpty() || one.id().toString().equals(run))
                .map(Run::when)
                .map(When::zone)
                .findFirst()
                .orElse(around.home());
    }

    private Optional<Step> place(Step.Kind kind) {
        UUID place = reading.reference("place").orElse(null);
        return switch (kind) {
            case CHANGE_PLACE -> {
                if (place == null) {
                    reading.wrong("place", "problem.missing");
                    yield Optional.empty();
                }
                yield Optional.of(new Step.ChangePlace(place));
            }
            case MOVE_ONLINE -> Optional.of(new Step.MoveOnline(reading.address("link")));
            case MOVE_ON_SITE -> Optional.of(new Step.MoveOnSite(place));
            case RESCHEDULE, POSTPONE, CANCEL, REVIVE, CONFIRM_HELD, DID_NOT_TAKE_PLACE, UNDO ->
                throw new IllegalArgumentException("That gives no new place: " + kind);
        };
    }

    private @Nullable Recap recap() {
        return recap(reading, around.told().map(Recap::text).orElse(null));
    }

    /** What came of it, as the same fields say it in two forms; null where they say nothing. */
    static @Nullable Recap recap(Reading reading, @Nullable Text before) {
        Text text = reading.text("recap", before);
        Integer people = reading.number("people").orElse(null);
        String recording = reading.address("recording");
        return text == null && people == null && recording == null ? null : new Recap(text, people, recording);
    }

    private Set<UUID> except() {
        return reading.entries().chosen("except").stream()
                .filter(part -> part.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** A day without a time is its beginning, or, where an act counted on it already, the moment of that act. */
    private @Nullable Instant decided() {
        LocalDate day = reading.day("decided").orElse(null);
        LocalTime time = reading.time("decided-time").orElse(null);
        if (day == null) {
            if (time != null && !reading.entries().has("decided")) {
                reading.wrong("decided", "problem.missing");
            }
            return null;
        }
        if (time != null) {
            return moment(day.atTime(time));
        }
        if (day.equals(LocalDate.ofInstant(around.now(), around.home()))) {
            return null;
        }
        Instant begins = day.atStartOfDay(around.home()).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(around.home()).toInstant();
        return around.last()
                .filter(last -> last.isAfter(begins) && last.isBefore(ends))
                .orElse(begins);
    }

    private @Nullable Instant moment(LocalDateTime local) {
        return switch (LocalEntry.of(local, around.home())) {
            case LocalEntry.Exact(var moment) -> moment.toInstant();
            case LocalEntry.Skipped(var before, var after) -> {
                reading.wrong("decided-time", "problem.skipped", MINUTES.format(before), MINUTES.format(after));
                yield null;
            }
            case LocalEntry.Twice(var _, var later) -> later.toInstant();
        };
    }

    /** The steps by which an act is called. */
    static List<Step.Kind> steps(Entries entries) {
        var steps = new ArrayList<Step.Kind>();
        course(entries).ifPresent(steps::add);
        if (allowsPlace(entries)) {
            place(entries).ifPresent(steps::add);
        }
        return steps;
    }
}
