package eu.jumelage.participation;

import eu.jumelage.mail.Message;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.saying.EntryTimes;
import eu.jumelage.programme.saying.Folding;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a run for the calendar of somebody who takes part (RFC 5546): the UID and SEQUENCE of the public entry,
 * so that a program that has both knows that they are one.
 *
 * @param page the absolute address of the activity's page; null where it has none
 * @param join how one joins online; null for none
 */
record EntryFile(
        Run run,
        Language language,
        String title,
        String where,
        @Nullable String page,
        @Nullable String join,
        Person organizer,
        Person attendee,
        Instant stamp) {

    record Person(String name, String email) {}

    /** Empty where no day is known. */
    Optional<Message.Entry> entry(boolean ended) {
        boolean cancelled = ended || run.course() == Course.CANCELLED;
        return EntryTimes.isDated(run.when())
                ? Optional.of(new Message.Entry(
                        cancelled ? Message.Entry.Method.CANCEL : Message.Entry.Method.REQUEST, file(cancelled)))
                : Optional.empty();
    }

    private String file(boolean cancelled) {
        List<Property> head = List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Jumelage//Registrations//EN"),
                ImmutableCalScale.GREGORIAN,
                cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        var components = new ArrayList<CalendarComponent>(EntryTimes.zones(List.of(run.when())));
        components.add(new VEvent(new PropertyList(properties(cancelled))));
        String file = new Calendar(new PropertyList(head), new ComponentList<>(components)).toString();
        return new String(Folding.fold(file), StandardCharsets.UTF_8);
    }

    private List<Property> properties(boolean cancelled) {
        var all = new ArrayList<Property>();
        all.add(new Uid(run.id().toString()));
        all.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        all.add(new Sequence(run.sequence()));
        all.addAll(EntryTimes.of(run.when()));
        all.add(new Summary(headline()));
        Optional.ofNullable(page).ifPresent(address -> {
            all.add(new Description(address)); // few programs show URL
            all.add(new Url(URI.create(address)));
        });
        if (!where.isEmpty()) {
            all.add(new Location(where));
        }
        Optional.ofNullable(join)
                .filter(Plain::isWeb)
                .map(link -> new Conference(new ParameterList(List.of(Value.URI)), link))
                .ifPresent(all::add);
        all.add(new Organizer(new ParameterList(List.of(new Cn(quotable(organizer.name())))), mailto(organizer)));
        all.add(new Attendee(
                new ParameterList(
                        List.of(new Cn(quotable(attendee.name())), cancelled ? PartStat.DECLINED : PartStat.ACCEPTED)),
                mailto(attendee)));
        all.add(
                cancelled
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : run.course() == Course.POSTPONED
                                ? ImmutableStatus.VEVENT_TENTATIVE
                                : ImmutableStatus.VEVENT_CONFIRMED);
        return all;
    }

    private String headline() {
        return switch (run.course()) {
            case PLANNED, HELD -> title;
            case POSTPONED -> Words.in(language).say("feed.postponed", title);
            case CANCELLED -> Words.in(language).say("feed.cancelled", title);
        };
    }

    /** A parameter cannot hold quotation marks (RFC 5545, 3.2). */
    private static String quotable(String name) {
        return Plain.line(name).replace('"', '\'');
    }

    private static URI mailto(Person person) {
        try {
            return new URI("mailto", person.email(), null);
        } catch (URISyntaxException broken) {
            throw new IllegalArgumentException(person.email(), broken);
        }
    }
}
