package eu.jumelage.programme;

import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** Activities, times and words for tests. */
final class Samples {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    static final When LAST_WEEK = evening("2026-06-08");
    static final When NEXT_WEEK = evening("2026-06-22");
    static final When IN_AUTUMN = evening("2026-10-01");

    private Samples() {}

    static Text german(String words) {
        return Text.of(GERMAN, words);
    }

    static When days(String first, String last) {
        return new When.Days(LocalDate.parse(first), LocalDate.parse(last), BERLIN);
    }

    /** From 19:00 to 22:00 in Berlin. */
    static When evening(String day) {
        return new When.Timed(at(day + "T19:00"), at(day + "T22:00"));
    }

    static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }

    static Instant instant(String local) {
        return at(local).toInstant();
    }

    static Run planned(When when) {
        return Run.planned(UUID.randomUUID(), when, Where.somewhere());
    }

    static Run postponed(When was) {
        return planned(was).postponed();
    }

    static Run cancelled(When was, Instant at) {
        return planned(was).cancelled(at);
    }

    static Run held(When when) {
        return planned(when).held();
    }

    static Details concert() {
        return Details.of("concert", Words.titled(german("Konzert")), Participants.partners(UUID.randomUUID()))
                .visibility(Visibility.PUBLIC);
    }

    static Activity published(Run... runs) {
        return published(concert(), runs);
    }

    static Activity published(Details details, Run... runs) {
        return new Activity(UUID.randomUUID(), null, details, List.of(runs), Publication.PUBLISHED, NOW);
    }

    static Activity partOf(Activity parent, Visibility visibility, Run... runs) {
        return new Activity(
                UUID.randomUUID(),
                parent.id(),
                concert().visibility(visibility),
                List.of(runs),
                Publication.PUBLISHED,
                NOW);
    }

    static ActRequest by(Step... steps) {
        return ActRequest.by("clerk", steps);
    }
}
