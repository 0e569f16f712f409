package eu.jumelage.programme.saying;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Explains a zone's clock to a calendar (RFC 5545, 3.6.5), only for the time that the calendar is about. */
public final class Zones {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Zones() {}

    /** Its clock never changes, so a time can be said in UTC. */
    public static boolean isUniversal(ZoneId zone) {
        return zone.getRules().isFixedOffset();
    }

    /** @param from the first instant that the calendar says in this zone, @param until the last */
    public static VTimeZone explained(ZoneId zone, Instant from, Instant until) {
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances(zone, from, until)));
    }

    private static List<Observance> observances(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        int before = from.atZone(zone).getYear() - 1;
        boolean sinceThen = rules.getTransitions().stream()
                .allMatch(last -> last.getDateTimeBefore().getYear() < before);
        boolean byRule = !rules.getTransitionRules().isEmpty()
                && sinceThen
                && rules.getTransitionRules().stream().allMatch(rule -> staysOnItsDay(rule, before));
        return byRule
                ? rules.getTransitionRules().stream()
                        .map(rule -> observance(rules, rule.createTransition(before), Optional.of(rule)))
                        .toList()
                : oneByOne(rules, from, until);
    }

    /**
     * One that is given in UTC can fall on the day before, and the local weekday says nothing then: Greenland's. The
     * night after a month's last Thursday can lie in the next month: Egypt's.
     */
    private static boolean staysOnItsDay(ZoneOffsetTransitionRule rule, int year) {
        return rule.getDayOfWeek() == null
                || rule.getDayOfMonthIndicator() + 6 <= rule.getMonth().maxLength()
                        && rule.getDayOfWeek()
                                == rule.createTransition(year)
                                        .getDateTimeBefore()
                                        .getDayOfWeek();
    }

    private static List<Observance> oneByOne(ZoneRules rules, Instant from, Instant until) {
        var all = new ArrayList<Observance>();
        ZoneOffsetTransition transition = rules.previousTransition(from.plusNanos(1));
        if (transition == null) {
            ZoneOffset offset = rules.getOffset(from);
            all.add(observance(false, LONG_AGO, offset, offset, List.of()));
            transition = rules.nextTransition(from);
        }
        while (transition != null && !transition.getInstant().isAfter(until)) {
            all.add(observance(rules, transition, Optional.empty()));
            transition = rules.nextTransition(transition.getInstant());
        }
        return all;
    }

    private static Observance observance(
            ZoneRules rules, ZoneOffsetTransition transition, Optional<ZoneOffsetTransitionRule> rule) {
        return observance(
                rules.isDaylightSavings(transition.getInstant()),
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter(),
                rule.map(Zones::yearly).stream().toList());
    }

    private static Observance observance(
            boolean summer, LocalDateTime since, ZoneOffset before, ZoneOffset after, List<? extends Property> more) {
        var properties =
                new ArrayList<Property>(List.of(new DtStart<>(since), new TzOffsetFrom(before), new TzOffsetTo(after)));
        properties.addAll(more);
        var list = new PropertyList(properties);
        return summer ? new Daylight(list) : new Standard(list);
    }

    /** "The last Sunday of October", or "the first Friday from the 23rd on", as every year has it. */
    private static RRule<LocalDateTime> yearly(ZoneOffsetTransitionRule rule) {
        int first = rule.getDayOfMonthIndicator();
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        if (rule.getDayOfWeek() == null) {
            return new RRule<>(month + ";BYMONTHDAY=" + first);
        }
        String weekday = rule.getDayOfWeek().name().substring(0, 2);
        // Java says the last Sunday of March as the first one from the 25th on; clients know it better by its name.
        if (first == -1 || first + 6 == rule.getMonth().maxLength() && rule.getMonth() != Month.FEBRUARY) {
            return new RRule<>(month + ";BYDAY=-1" + weekday);
        }
        String days =
                IntStream.range(first, first + 7).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return first % 7 == 1
                ? new RRule<>(month + ";BYDAY=" + (first / 7 + 1) + weekday)
                : new RRule<>(month + ";BYMONTHDAY=" + days + ";BYDAY=" + weekday);
    }
}
