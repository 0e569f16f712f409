package eu.jumelage.portal.pages;

import eu.jumelage.office.Once;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Fault;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.Places;
import eu.jumelage.participation.Requesting;
import eu.jumelage.participation.SigningUp;
import eu.jumelage.portal.reading.ActivityRecords;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes registrations from the public. */
@Component
class SignUpPages {

    private final Turnstile turnstile = new Turnstile();
    private final Participation participation;
    private final SigningUp signingUp;
    private final Programme programme;
    private final Occasions occasions;
    private final ActivityRecords records;
    private final Addresses addresses;
    private final Frames frames;

    SignUpPages(
            Participation participation,
            SigningUp signingUp,
            Programme programme,
            Occasions occasions,
            ActivityRecords records,
            Addresses addresses,
            Frames frames) {
        this.participation = participation;
        this.signingUp = signingUp;
        this.programme = programme;
        this.occasions = occasions;
        this.records = records;
        this.addresses = addresses;
        this.frames = frames;
    }

    /**
     * What an address asks for.
     *
     * @param admission which of several; empty for the only one
     * @param invitation the secret of a link of invitation; empty for none
     * @param sent what has just been sent from here
     */
    record Asked(String admission, String invitation, String sent) {}

    /** The form as it is shown: empty, or as it came back. */
    private record Shown(TypedEntry typed, List<Fault> faults, String note, UUID once, int status) {}

    Answer form(Moment moment, Language language, String slug, Asked asked) {
        return at(moment, language, slug, stand -> form(stand, asked));
    }

    /** For the office, which looks at a form before anybody else does. */
    Answer form(Moment moment, Language language, UUID activity, UUID admission) {
        return of(moment, language, activity, stand -> form(stand, new Asked(admission.toString(), "", "")));
    }

    private Answer form(SignUpStand stand, Asked asked) {
        Admission admission = stand.asked(asked.admission()).orElse(null);
        if (admission == null) {
            return choosing(stand, asked);
        }
        if (asked.sent().equals("seat") || asked.sent().equals("line")) {
            return page(stand, admission, null, "", false, asked.sent(), asked.invitation(), 200);
        }
        var empty = new Shown(TypedEntry.empty(stand.language()), List.of(), "", UUID.randomUUID(), 200);
        return shown(stand, admission, asked.invitation(), empty);
    }

    Answer request(Moment moment, Language language, String slug, TypedEntry typed) {
        return at(
                moment,
                language,
                slug,
                stand -> stand.asked(typed.first("for"))
                        .map(admission -> request(stand, admission, typed))
                        .orElseGet(() -> choosing(stand, new Asked("", typed.first("invitation"), ""))));
    }

    private Answer request(SignUpStand stand, Admission admission, TypedEntry typed) {
        if (!typed.first("website").isEmpty()) {
            return sent(stand, admission, true); // no person fills what no person sees
        }
        String invitation = typed.first("invitation");
        UUID once = Once.of(Map.of("_once", typed.first("_once")));
        return switch (signingUp.request(once, admission.id(), typed.entry(admission, stand.language()), invitation)) {
            case Requesting.Sent(var seated) -> sent(stand, admission, seated);
            case Requesting.Wrong(var faults) ->
                shown(stand, admission, invitation, new Shown(typed, faults, "", once, 422));
            case Requesting.NotOpen _ ->
                shown(stand, admission, invitation, new Shown(typed, List.of(), "", once, 409));
            case Requesting.NotInvited _ ->
                shown(stand, admission, invitation, new Shown(typed, List.of(), "", once, 403));
            case Requesting.Full(var left) ->
                shown(
                        stand,
                        admission,
                        invitation,
                        new Shown(typed, List.of(), full(stand.language(), left), once, 409));
            case Requesting.TooOften _ ->
                shown(
                        stand,
                        admission,
                        invitation,
                        new Shown(typed, List.of(), Words.in(stand.language()).say("registration.often"), once, 429));
        };
    }

    private static String full(Language language, int left) {
        Words words = Words.in(language);
        return left == 0 ? words.say("registration.full") : words.say("registration.full.left", left);
    }

    /** Answered by another address: who reloads that sends nothing again. */
    private static Answer sent(SignUpStand stand, Admission admission, boolean seated) {
        return Document.of("text/plain", "")
                .withStatus(303)
                .with(
                        "Location",
                        stand.path(stand.language()) + "?sent=" + (seated ? "seat" : "line")
                                + (stand.all().size() > 1 ? "&for=" + admission.id() : ""));
    }

    /** The form, or why there is none. */
    private Answer shown(SignUpStand stand, Admission admission, String invitation, Shown shown) {
        Frame frame = frame(stand);
        boolean invited = participation.isInvited(admission.id(), invitation);
        String closed = SignUp.words(participation.openness(admission), frame);
        if (!closed.isEmpty()) {
            return page(stand, admission, null, closed, false, "", invitation, shown.status());
        }
        if (admission.opening().invitedOnly() && !invited) {
            return page(
                    stand,
                    admission,
                    null,
                    frame.say("registration.invited-only"),
                    false,
                    "",
                    invitation,
                    shown.status());
        }
        Places places = participation.places(admission);
        List<@Nullable Audience> offered = admission.seats().offered(invited).isEmpty()
                ? Collections.singletonList(null)
                : List.copyOf(admission.seats().offered(invited));
        boolean full = offered.stream().allMatch(places::isFull);
        if (full && !admission.seats().waiting()) {
            return page(stand, admission, null, frame.say("registration.full"), false, "", invitation, shown.status());
        }
        String note = !shown.note().isEmpty()
                ? shown.note()
                : full ? frame.say("registration.full.waiting") : free(frame, places, offered);
        var form = new SignUpForm(
                frame, admission, invited, shown.typed().audience(), false, shown.typed(), shown.faults());
        return new SignUpPage(
                shown.faults().isEmpty() && shown.status() == 200
                        ? frame
                        : frame.titled(frame.say("form.failed", frame.title())),
                head(stand, admission),
                form,
                stand.path(stand.language()),
                note,
                full,
                "",
                List.of(),
                shown.once(),
                invitation,
                shown.status());
    }

    /** How many seats are left, as soon as they are few. */
    private static String free(Frame frame, Places places, List<@Nullable Audience> offered) {
        Audience only = offered.getFirst();
        int free = places.free(only);
        return offered.size() == 1 && free > 0 && free <= 10 ? frame.say("registration.free", free) : "";
    }

    private Answer choosing(SignUpStand stand, Asked asked) {
        Frame frame = frame(stand);
        List<SignUpForm.Option> which = stand.all().stream()
                .map(each -> {
                    var head = head(stand, each);
                    return new SignUpForm.Option(
                            stand.path(stand.language()) + "?for=" + each.id()
                                    + (asked.invitation().isEmpty()
                                            ? ""
                                            : "&invitation="
                                                    + URLEncoder.encode(asked.invitation(), StandardCharsets.UTF_8)),
                            head.where().isEmpty() ? head.when() : head.when() + ", " + head.where());
                })
                .toList();
        return new SignUpPage(frame, null, null, "", "", false, "", which, UUID.randomUUID(), "", 200);
    }

    private SignUpPage page(
            SignUpStand stand,
            Admission admission,
            @Nullable SignUpForm form,
            String note,
            boolean waits,
            String sent,
            String invitation,
            int status) {
        return new SignUpPage(
                frame(stand),
                head(stand, admission),
                form,
                stand.path(stand.language()),
                note,
                waits,
                sent,
                List.of(),
                UUID.randomUUID(),
                invitation,
                status);
    }

    private SignUpHead head(SignUpStand stand, Admission admission) {
        return SignUpHead.of(
                admission,
                stand.activity(),
                occasions,
                stand.language(),
                stand.listed().path(stand.language()).orElse(""));
    }

    private Frame frame(SignUpStand stand) {
        Words words = Words.in(stand.language());
        return frames.around(
                        stand.moment(),
                        stand.language(),
                        Section.UPCOMING,
                        words.say("registration.page", occasions.title(stand.activity(), stand.language())),
                        "",
                        stand::path)
                .hidden();
    }

    private Answer at(Moment moment, Language language, String slug, Function<SignUpStand, Answer> page) {
        Addresses.Found found =
                addresses.find(Section.ACTIVITIES.kind(), language, slug).orElse(null);
        if (found == null) {
            return ErrorPage.of(language, 404);
        }
        if (!found.current()) {
            return Document.of("text/plain", "")
                    .withStatus(301)
                    .with(
                            "Location",
                            Section.ACTIVITIES.path(language, found.slug()) + "/"
                                    + Words.in(language).say("path.registration"));
        }
        return of(moment, language, found.target(), page);
    }

    private Answer of(Moment moment, Language language, UUID activity, Function<SignUpStand, Answer> page) {
        return switch (records.find(activity, moment.now())) {
            case ActivityRecords.Found.Shown(var listed) -> {
                List<Admission> all = participation.of(listed.id());
                yield all.isEmpty()
                        ? ErrorPage.of(language, 404)
                        : page.apply(new SignUpStand(
                                moment,
                                language,
                                listed,
                                programme.find(listed.id()).orElseThrow(),
                                all));
            }
            case ActivityRecords.Found.Withdrawn _ -> ErrorPage.of(language, 410);
            case ActivityRecords.Found.Unknown _ -> ErrorPage.of(language, 404);
        };
    }
}
