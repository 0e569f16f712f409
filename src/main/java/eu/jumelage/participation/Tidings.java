package eu.jumelage.participation;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.mail.Outbox;
import eu.jumelage.participation.Mailing.Kind;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those who sign up are written, each in their language, in the transaction of what it tells of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tidings {

    private final Outbox outbox;
    private final Occasions occasions;
    private final RegistrationRows registrations;
    private final Programme programme;
    private final Installations installations;
    private final InstantSource time;

    Tidings(
            Outbox outbox,
            Occasions occasions,
            RegistrationRows registrations,
            Programme programme,
            Installations installations,
            InstantSource time) {
        this.outbox = outbox;
        this.occasions = occasions;
        this.registrations = registrations;
        this.programme = programme;
        this.installations = installations;
        this.time = time;
    }

    /** Asks to confirm the address. */
    void requested(Held held) {
        Language language = held.registration().entry().language();
        var facts = new ArrayList<Block>();
        facts.add(Block.fact(
                Words.in(language).say("registration.until"),
                occasions.until(held.registration().heldUntil(), language)));
        facts.addAll(occasions.facts(held));
        post(held, "address", mailing(held, facts, null, null).of(Kind.CONFIRM));
    }

    /** Somebody signed up who had done so before. */
    void known(Held held) {
        if (held.registration().state() == State.REQUESTED) {
            requested(held);
        } else {
            post(
                    held,
                    "address",
                    mailing(held, occasions.facts(held), null, null).of(Kind.KNOWN));
        }
    }

    void confirmed(Held held) {
        tell(held, Kind.CONFIRMED);
    }

    void waiting(Held held) {
        registrations.told(held.registration().id(), Told.of(held));
        post(held, "state", mailing(held, occasions.facts(held), null, null).of(Kind.WAITING));
    }

    void movedUp(Held held) {
        tell(held, Kind.MOVED_UP);
    }

    private void tell(Held held, Kind kind) {
        registrations.told(held.registration().id(), Told.of(held));
        Language language = held.registration().entry().language();
        Text sentence = held.admission().telling().sentence();
        Message message = mailing(
                        held, occasions.facts(held), sentence == null ? null : sentence.string(language), null)
                .of(kind);
        post(
                held,
                "state",
                entry(held, false).map(entry -> bringing(message, entry)).orElse(message));
    }

    /** @param seated whether there were seats, and an entry in a calendar */
    void cancelled(Held held, boolean seated) {
        Message message = mailing(held, occasions.facts(held), null, null).of(Kind.CANCELLED);
        outbox.takeBack(key(held, "news"));
        post(held, "state", seated ? entry(held, true).map(message::with).orElse(message) : message);
    }

    /** Of the next date. */
    void reminded(Held held, Run next) {
        Language language = held.registration().entry().language();
        Text sentence = held.admission().telling().sentence();
        post(
                held,
                "reminder",
                mailing(held, occasions.facts(held, next), sentence == null ? null : sentence.string(language), null)
                        .of(Kind.REMINDER));
    }

    /** What is otherwise than somebody was told last. */
    void changed(Held held, Told before) {
        Told now = Told.of(held);
        registrations.told(held.registration().id(), now);
        Message message =
                mailing(held, occasions.facts(held, before), null, reason(held)).of(kind(before, now));
        Optional<Message.Entry> entry = held.registration().isConfirmed() ? entry(held, false) : Optional.empty();
        post(held, "news", entry.map(each -> bringing(message, each)).orElse(message));
    }

    private static Kind kind(Told before, Told now) {
        return switch (now.course()) {
            case CANCELLED -> Kind.CALLED_OFF;
            case POSTPONED -> Kind.POSTPONED;
            case PLANNED, HELD -> before.course() == Course.CANCELLED ? Kind.REVIVED : Kind.CHANGED;
        };
    }

    /** Of the last act; of several at one sitting that is the one that holds. */
    private @Nullable String reason(Held held) {
        List<Act> history = programme.history(held.activity().id());
        Text reason = history.isEmpty() ? null : history.getLast().publicReason();
        return reason == null ? null : reason.string(held.registration().entry().language());
    }

    private Mailing mailing(Held held, List<Block> facts, @Nullable String sentence, @Nullable String reason) {
        Entry entry = held.registration().entry();
        Language language = entry.language();
        String secret = registrations.link(held.registration().id(), now());
        return new Mailing(
                language,
                entry.email(),
                entry.name(),
                occasions.title(held.activity(), language),
                facts,
                occasions.page(held.activity(), language).orElse(null),
                occasions.own(secret, language),
                sentence,
                reason);
    }

    /** Of every run that somebody signed up for. */
    private Optional<Message.Entry> entry(Held held, boolean ended) {
        List<Run> runs = Openness.runs(held.admission(), held.activity());
        var own = installations.own().orElseThrow();
        Entry entry = held.registration().entry();
        Language language = entry.language();
        return new EntryFile(
                        runs.stream()
                                .map(run -> new EntryFile.Date(run, occasions.where(run.where(), language)))
                                .toList(),
                        acts(held, ended),
                        language,
                        occasions.title(held.activity(), language),
                        occasions.page(held.activity(), language).orElse(null),
                        ended ? null : held.admission().telling().joinLink(),
                        new EntryFile.Person(own.office().string(language), own.email()),
                        new EntryFile.Person(entry.name(), entry.email()),
                        now())
                .entry(ended);
    }

    /** Giving up is newer than having signed up, and signing up again is newer than that (RFC 5546, 2.1.4). */
    private int acts(Held held, boolean ended) {
        int givenUp = registrations.givenUp(
                held.admission().id(), held.registration().entry().email());
        return Math.max(0, 2 * givenUp - (ended ? 1 : 0));
    }

    /** Says so where something is to be entered; what only strikes it says enough. */
    private static Message bringing(Message message, Message.Entry entry) {
        return switch (entry.method()) {
            case REQUEST, PUBLISH ->
                message.and(Block.paragraph(Words.in(message.language()).say("registration.mail.calendar")))
                        .with(entry);
            case CANCEL -> message.with(entry);
        };
    }

    private void post(Held held, String topic, Message message) {
        outbox.post(key(held, topic), now(), message);
    }

    private static String key(Held held, String topic) {
        return "registration:" + held.registration().id() + ":" + topic;
    }

    private Instant now() {
        return time.instant();
    }
}
