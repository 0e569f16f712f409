package eu.jumelage.programme.pages;

import com.ibm.icu.util.TimeZone;
import eu.jumelage.programme.Place;
import eu.jumelage.programme.Places;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.saying.RepeatedHour;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** When and where a run takes place and how it stands, as the office reads it. */
@Component
class RunWords {

    private final Places places;
    private final ActivityFields fields;

    RunWords(Places places, ActivityFields fields) {
        this.places = places;
        this.fields = fields;
    }

    /** In the time of its place; which hour is meant where the clocks show it twice, and which zone where not ours. */
    String when(When when, Language reader) {
        if (when instanceof When.Unknown) {
            return Words.in(reader).say("standing.undated");
        }
        String days = TypedDates.said(RunReading.typed("run.0", when), reader);
        var notes = new ArrayList<String>();
        if (when instanceof When.Timed timed) {
            RepeatedHour.of(timed).ifPresent(notes::add);
        }
        if (isOnOtherClock(when)) {
            notes.add(TimeZone.getTimeZone(when.zone().getId())
                    .getDisplayName(false, TimeZone.LONG_GENERIC, reader.icu()));
        }
        return notes.isEmpty() ? days : days + " (" + String.join(", ", notes) + ")";
    }

    private boolean isOnOtherClock(When when) {
        Instant start = when.startsAt().orElse(Instant.EPOCH);
        return !when.zone()
                .getRules()
                .getOffset(start)
                .equals(fields.zone().getRules().getOffset(start));
    }

    /** "vor Ort: Rotes Rathaus", "online: https://…" */
    String where(Where where, Language reader) {
        Words words = Words.in(reader);
        String how = words.say("attendance." + where.attendance().key());
        var at = new ArrayList<String>();
        if (where.place() != null) {
            places.find(where.place()).map(Place::name).ifPresent(name -> at.add(name.string(reader)));
        }
        if (where.link() != null) {
            at.add(where.link());
        }
        return at.isEmpty() ? how : words.say("named", how, String.join(", ", at));
    }

    String state(Run run, Instant now, Language reader) {
        return Words.in(reader)
                .say(
                        run.isPresumedHeld(now)
                                ? "course.presumed-held"
                                : "standing." + run.course().key());
    }

    String run(Run run, Language reader) {
        return when(run.when(), reader) + " · " + where(run.where(), reader);
    }
}
