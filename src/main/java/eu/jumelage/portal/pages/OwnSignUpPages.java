package eu.jumelage.portal.pages;

import eu.jumelage.participation.Changing;
import eu.jumelage.participation.Confirming;
import eu.jumelage.participation.Fault;
import eu.jumelage.participation.Held;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Openness;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.RegistrationDesk;
import eu.jumelage.participation.SigningUp;
import eu.jumelage.participation.State;
import eu.jumelage.portal.reading.ActivityRecords;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows people their own registration, and takes what they do with it. */
@Component
class OwnSignUpPages {

    private final Participation participation;
    private final SigningUp signingUp;
    private final RegistrationDesk desk;
    private final Occasions occasions;
    private final ActivityRecords records;
    private final Frames frames;

    OwnSignUpPages(
            Participation participation,
            SigningUp signingUp,
            RegistrationDesk desk,
            Occasions occasions,
            ActivityRecords records,
            Frames frames) {
        this.participation = participation;
        this.signingUp = signingUp;
        this.desk = desk;
        this.occasions = occasions;
        this.records = records;
        this.frames = frames;
    }

    private record Reader(Moment moment, Language language, String secret) {}

    /** What comes back with the page: what just happened, and the form as it was sent. */
    private record Reply(String told, Optional<TypedEntry> typed, List<Fault> faults, int status) {
        static Reply of(String told, int status) {
            return new Reply(told, Optional.empty(), List.of(), status);
        }
    }

    Answer page(Moment moment, Language language, String secret, String done) {
        return shown(
                new Reader(moment, language, secret),
                Reply.of(done.equals("changed") ? Words.in(language).say("registration.own.changed") : "", 200));
    }

    Answer confirm(Moment moment, Language language, String secret) {
        var reader = new Reader(moment, language, secret);
        return switch (signingUp.confirm(secret)) {
            case Confirming.Confirmed _, Confirming.Waits _, Confirming.Lapsed _, Confirming.WasCancelled _ ->
                back(reader, "");
            case Confirming.NotOpen(var why) -> shown(reader, Reply.of(SignUp.words(why, frame(reader)), 409));
            case Confirming.Unknown _ -> lost(reader);
        };
    }

    Answer change(Moment moment, Language language, String secret, TypedEntry typed) {
        var reader = new Reader(moment, language, secret);
        return participation
                .held(secret)
                .map(held -> switch (signingUp.change(secret, typed.entry(held.admission(), language))) {
                    case Changing.Changed _ -> back(reader, "?done=changed");
                    case Changing.Wrong(var faults) -> shown(reader, new Reply("", Optional.of(typed), faults, 422));
                    case Changing.NoSeats(var left) ->
                        shown(
                                reader,
                                new Reply(stays(held, typed, left, language), Optional.of(typed), List.of(), 409));
                    case Changing.TooLate _ ->
                        shown(reader, Reply.of(Words.in(language).say("registration.own.late"), 409));
                    case Changing.Unknown _ -> lost(reader);
                })
                .orElseGet(() -> lost(reader));
    }

    /** That nothing has changed comes first: who reads that all is taken fears for the seats they have. */
    private static String stays(Held held, TypedEntry typed, int left, Language language) {
        Words words = Words.in(language);
        int wanted = typed.entry(held.admission(), language).size();
        String stays = words.say(
                "registration.own.no-seats", wanted, held.registration().size());
        return left == 0 ? stays : stays + " " + words.say("registration.free", left);
    }

    Answer cancel(Moment moment, Language language, String secret) {
        var reader = new Reader(moment, language, secret);
        return signingUp.cancel(secret) ? back(reader, "") : lost(reader);
    }

    /** Answered by an address that only shows: who reloads it does nothing again. */
    private static Answer back(Reader reader, String rest) {
        return Document.of("text/plain", "")
                .withStatus(303)
                .with("Location", Occasions.path(reader.secret(), reader.language()) + rest);
    }

    private Answer shown(Reader reader, Reply reply) {
        return participation
                .held(reader.secret())
                .<Answer>map(held -> page(reader, held, reply))
                .orElseGet(() -> lost(reader));
    }

    private OwnSignUpPage page(Reader reader, Held held, Reply reply) {
        Frame frame = frame(reader);
        State state = held.registration().state();
        boolean open = state.isOpen();
        Openness openness = participation.openness(held.admission());
        boolean calledOff = openness instanceof Openness.Cancelled;
        boolean canChange = held.canChange(reader.moment().now());
        String path = path(held, reader);
        return new OwnSignUpPage(
                reply.status() == 200 ? frame : frame.titled(frame.say("form.failed", frame.title())),
                SignUpHead.of(held.admission(), held.activity(), occasions, reader.language(), path),
                held.registration(),
                state(held, openness, frame),
                calledOff && open ? participation.reason(held.activity().id()).orElse(null) : null,
                reply.told(),
                canChange && state != State.REQUESTED
                        ? new SignUpForm(
                                frame,
                                held.admission(),
                                true,
                                held.registration().entry().audience(),
                                true,
                                reply.typed()
                                        .orElseGet(() -> TypedEntry.of(
                                                held.registration().entry())),
                                reply.faults())
                        : null,
                held.registration().isConfirmed() && canChange
                        ? held.admission().telling().joinLink()
                        : null,
                open || path.isEmpty() || !takesAnybody(held, openness)
                        ? null
                        : path + "/" + frame.say("path.registration"),
                Occasions.path(reader.secret(), reader.language()),
                canChange && state == State.REQUESTED,
                canChange && open,
                reply.status());
    }

    private static boolean takesAnybody(Held held, Openness openness) {
        return openness instanceof Openness.Open && !held.admission().opening().invitedOnly();
    }

    private String state(Held held, Openness openness, Frame frame) {
        if (held.registration().state().isOpen()) {
            if (openness instanceof Openness.Cancelled) {
                return frame.say("registration.own.called-off");
            }
            if (openness instanceof Openness.Postponed) {
                return SignUp.words(openness, frame);
            }
        }
        return switch (held.registration().state()) {
            case REQUESTED ->
                frame.say(
                        "registration.own.requested",
                        SignUp.until(frame, held.registration().heldUntil()));
            case CONFIRMED -> frame.say("registration.own.confirmed");
            case WAITING -> frame.say("registration.own.waiting", position(held));
            case CANCELLED ->
                frame.say(
                        desk.hasCancelled(held.registration().id())
                                ? "registration.own.cancelled-by-office"
                                : "registration.own.cancelled");
            case EXPIRED -> frame.say("registration.own.lapsed");
        };
    }

    /** In the line of the seats that this person can have. */
    private int position(Held held) {
        var places = participation.places(held.admission());
        var pool = places.seats().pool(held.registration().entry().audience());
        List<UUID> line = places.line().stream()
                .filter(each -> Objects.equals(places.seats().pool(each.audience()), pool))
                .map(each -> each.registration())
                .toList();
        return line.indexOf(held.registration().id()) + 1;
    }

    /** Of the activity's page, as long as visitors see it. */
    private String path(Held held, Reader reader) {
        return switch (records.find(held.activity().id(), reader.moment().now())) {
            case ActivityRecords.Found.Shown(Listed listed) ->
                listed.path(reader.language()).orElse("");
            case ActivityRecords.Found.Withdrawn _, ActivityRecords.Found.Unknown _ -> "";
        };
    }

    private Answer lost(Reader reader) {
        Frame frame = frame(reader);
        return new LostSignUpPage(frame.titled(frame.say("registration.unknown")));
    }

    /** Its own address stands only where a language is chosen: nothing on the page may carry it elsewhere. */
    private Frame frame(Reader reader) {
        Frame frame = frames.around(
                reader.moment(),
                reader.language(),
                null,
                Words.in(reader.language()).say("registration.own"),
                "",
                language -> Occasions.path(reader.secret(), language));
        return new Frame(
                frame.moment(),
                frame.language(),
                null,
                frame.title(),
                "",
                frame.home(),
                frame.paths(),
                List.of(),
                List.of(),
                null,
                null,
                frame.origin());
    }
}
