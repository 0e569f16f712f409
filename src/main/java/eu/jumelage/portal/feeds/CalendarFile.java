package eu.jumelage.portal.feeds;

import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.EntryTimes;
import eu.jumelage.programme.saying.Folding;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.programme.saying.Zones;
import eu.jumelage.web.Language;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar to subscribe to, or to take one activity from (RFC 5545, 7986); without METHOD, which would make it an
 * invitation.
 *
 * @param page the absolute address of the page that shows the same
 * @param home its zone stands in a calendar that is empty, since one must hold something
 */
record CalendarFile(
        String name, String page, List<Occurrence> occurrences, ZoneId home, Language language, Origin origin) {

    private static final Duration REFRESH = Duration.ofHours(1);

    byte[] bytes() {
        return bytes(
                head(),
                occurrences.stream()
                        .map(each -> CalendarEntry.of(each, language, origin))
                        .toList(),
                occurrences.stream().map(each -> each.run().when()).toList(),
                home);
    }

    /** @param times those of the entries: their zones are explained */
    static byte[] bytes(List<Property> head, List<VEvent> entries, List<When> times, ZoneId home) {
        var components = new ArrayList<CalendarComponent>(zones(times, home));
        components.addAll(entries);
        return Folding.fold(new Calendar(new PropertyList(head), new ComponentList<>(components)).toString());
    }

    private List<Property> head() {
        return List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Jumelage//Portal//EN"),
                ImmutableCalScale.GREGORIAN,
                new Name(Plain.line(name)),
                new XProperty("X-WR-CALNAME", Plain.line(name)),
                new Url(URI.create(page)),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }

    private static List<VTimeZone> zones(List<When> times, ZoneId home) {
        return times.isEmpty() ? List.of(Zones.explained(home, Instant.EPOCH, Instant.EPOCH)) : EntryTimes.zones(times);
    }
}
