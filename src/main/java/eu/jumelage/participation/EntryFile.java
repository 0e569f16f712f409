package eu.jumelage.participation;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Entry.Method;
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
 * What stands in the calendar of somebody who takes part (RFC 5546): each run with the UID and SEQUENCE of its public
 * entry, so that a program that has both knows that they are one. One run is an invitation or ends it; several are
 * published together with what became of each, since an invitation is of one (RFC 5546, 3.2.1 and 3.2.2).
 *
 * @param acts how often the person gave up or signed up again, by which each entry is newer than the one before
 * @param page the absolute address of the activity's page; null where it has none
 * @param join how one joins online; null for none
 */
record EntryFile(
        List<Date> dates,
        int acts,
        Language language,
        String title,
        @Nullable String page,
        @Nullable String join,
        Person organizer,
        Person attendee,
        Instant stamp) {

    record Person(String name, String email) {}

    /** @param where in words; empty where it is not known */
    record Date(Run run, String where) {

        boolean isCancelled(boolean ended) {
            return ended || run.course() == Course.CANCELLED;
        }
    }

    /** @param ended whether the person gave it up. @return empty where no day is known */
    Optional<Message.Entry> entry(boolean ended) {
        List<Date> dated = dates.stream()
                .filter(date -> EntryTimes.isDated(date.run().when()))
                .toList();
        return dated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Message.Entry(method(ended), file(dated, method(ended), ended)));
    }

    /** The same for all that somebody is ever told of these dates, whichever of them are known. */
    private Method method(boolean ended) {
        if (dates.size() > 1) {
            return Method.PUBLISH;
        }
        return dates.getFirst().isCancelled(ended) ? Method.CANCEL : Method.REQUEST;
    }

    private String file(List<Date> dated, Method method, boolean ended) {
        List<Property> head = List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Jumelage//Registrations//EN"),
                ImmutableCalScale.GREGORIAN,
                switch (method) {
                    case REQUEST -> ImmutableMethod.REQUEST;
                    case CANCEL -> ImmutableMethod.CANCEL;
                    case PUBLISH -> ImmutableMethod.PUBLISH;
                });
        var components = new ArrayList<CalendarComponent>(
                EntryTimes.zones(dated.stream().map(date -> date.run().when()).toList()));
        dated.forEach(date -> components.add(new VEvent(new PropertyList(properties(date, method, ended)))));
        String file = new Calendar(new PropertyList(head), new ComponentList<>(components)).toString();
        return new String(Folding.fold(file), StandardCharsets.UTF_8);
    }

    private List<Property> properties(Date date, Method method, boolean ended) {
        Run run = date.run();
        boolean cancelled = date.isCancelled(ended);
        var all = new ArrayList<Property>();
        all.add(new Uid(run.id().toString()));
        all.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        all.add(new Sequence(run.sequence() + acts));
        all.addAll(EntryTimes.of(run.when()));
        all.add(new Summary(headline(run.course())));
        Optional.ofNullable(page).ifPresent(address -> {
            all.add(new Description(address)); // few programs show URL
            all.add(new Url(URI.create(address)));
        });
        if (!date.where().isEmpty()) {
            all.add(new Location(date.where()));
        }
        Optional.ofNullable(join)
                .filter(Plain::isWeb)
                .map(link -> new Conference(new ParameterList(List.of(Value.URI)), link))
                .ifPresent(all::add);
        all.add(new Organizer(new ParameterList(List.of(new Cn(quotable(organizer.name())))), mailto(organizer)));
        if (method != Method.PUBLISH) {
            all.add(new Attendee(
                    new ParameterList(List.of(
                            new Cn(quotable(attendee.name())), cancelled ? PartStat.DECLINED : PartStat.ACCEPTED)),
                    mailto(attendee)));
        }
        all.add(
                cancelled
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : run.course() == Course.POSTPONED
                                ? ImmutableStatus.VEVENT_TENTATIVE
                                : ImmutableStatus.VEVENT_CONFIRMED);
        return all;
    }

    private String headline(Course course) {
        return switch (course) {
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
