package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Internals.Internal;
import eu.jumelage.portal.reading.Internals.Seen;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Sketched;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.EntryTimes;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * An entry of the office's own calendar.
 *
 * @param title says by itself what nobody outside may know
 * @param secret that nobody outside may know of it
 * @param page where a member reads on, in the office
 */
record StaffEntry(
        String uid,
        int sequence,
        When when,
        Course course,
        String title,
        String where,
        boolean secret,
        String page,
        Instant changedAt) {

    static Stream<StaffEntry> of(Internal internal, Language reader, Origin origin) {
        var activity = internal.activity();
        return activity.runs().stream()
                .filter(run -> Occurrence.isDated(run.when()))
                .map(run -> new StaffEntry(
                        run.run().id().toString(),
                        run.run().sequence(),
                        run.when(),
                        run.run().course(),
                        marked(internal, run, reader),
                        Whereabouts.of(activity, run, reader),
                        internal.draft() || internal.seen() != Seen.PUBLIC,
                        origin.absolute("/office/records/activity/" + activity.id()),
                        activity.changedAt()));
    }

    static Stream<StaffEntry> of(Sketched sketched, Language reader, Origin origin) {
        var entries = new ArrayList<StaffEntry>();
        for (When when : sketched.times()) {
            if (Occurrence.isDated(when)) {
                entries.add(new StaffEntry(
                        sketched.draft() + "-" + entries.size(),
                        0,
                        when,
                        Course.PLANNED,
                        Words.in(reader).say("staff.draft", Plain.line(sketched.title())),
                        "",
                        true,
                        origin.absolute("/office/drafts/" + sketched.draft()),
                        sketched.changedAt()));
            }
        }
        return entries.stream();
    }

    private static String marked(Internal internal, ListedRun run, Language reader) {
        String title = Headline.of(internal.activity(), run.run().course(), reader);
        Words words = Words.in(reader);
        if (internal.draft()) {
            return words.say("staff.draft", title);
        }
        return switch (internal.seen()) {
            case INTERNAL -> words.say("staff.internal", title);
            case EMBARGOED -> words.say("staff.embargoed", title);
            case PUBLIC -> title;
        };
    }

    VEvent event() {
        var all = new ArrayList<Property>();
        Instant changed = changedAt.truncatedTo(ChronoUnit.SECONDS);
        all.add(new Uid(uid));
        all.add(new DtStamp(changed));
        all.add(new LastModified(changed));
        all.add(new Sequence(sequence));
        all.addAll(EntryTimes.of(when));
        all.add(new Summary(title));
        all.add(new Description(page)); // few programs show URL
        all.add(new Url(URI.create(page)));
        Optional.of(where).filter(place -> !place.isEmpty()).map(Location::new).ifPresent(all::add);
        all.add(clazz());
        all.add(
                switch (course) {
                    case PLANNED, HELD -> secret ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                    case POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
                });
        return new VEvent(new PropertyList(List.copyOf(all)));
    }

    private Clazz clazz() {
        return secret ? ImmutableClazz.PRIVATE : ImmutableClazz.PUBLIC;
    }
}
