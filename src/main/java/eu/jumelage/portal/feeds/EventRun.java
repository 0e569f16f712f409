package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.ActivityRecord.Act;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.ListedRun.ListedPlace;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What schema.org's Event says of a run's time, place and state.
 *
 * @param earlier its starts before it was given another time
 * @param movedOnline whether it was to be on site once
 */
record EventRun(ListedRun run, List<When> earlier, boolean movedOnline) {

    private static final String SCHEMA = "https://schema.org/";
    private static final JsonMapper JSON = new JsonMapper();

    static EventRun of(ListedRun run, List<Act> history) {
        List<When> earlier = history.stream()
                .flatMap(act -> act.changes().stream())
                .filter(change -> change.before().id().equals(run.run().id()))
                .map(change -> change.before().when())
                .filter(when -> !when.equals(run.when()))
                .distinct()
                .toList();
        boolean moved = history.stream()
                .filter(act -> act.steps().contains(Step.Kind.MOVE_ONLINE))
                .flatMap(act -> act.changes().stream())
                .anyMatch(change -> change.before().id().equals(run.run().id()));
        return new EventRun(run, earlier, moved && run.run().where().attendance() == Attendance.ONLINE);
    }

    /** What all runs together say: from the first start to the last end, everywhere, in every state that one is in. */
    static void all(List<EventRun> runs, ObjectNode event, String page, Language language) {
        List<EventRun> open =
                runs.stream().filter(run -> run.course() != Course.CANCELLED).toList();
        List<EventRun> some = open.isEmpty() ? runs : open;
        some.stream()
                .filter(run -> run.start().isPresent())
                .min(Comparator.comparing(EventRun::startsAt))
                .flatMap(EventRun::start)
                .ifPresent(start -> event.put("startDate", start));
        some.stream()
                .filter(run -> run.start().isPresent())
                .max(Comparator.comparing(EventRun::endsAt))
                .flatMap(run -> end(run.run.when()))
                .ifPresent(end -> event.put("endDate", end));
        Set<String> earlier = some.stream()
                .flatMap(run -> run.earlier.stream())
                .flatMap(when -> start(when).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> states =
                some.stream().flatMap(EventRun::states).collect(Collectors.toCollection(LinkedHashSet::new));
        if (states.size() > 1) {
            states.remove(SCHEMA + "EventScheduled");
        }
        oneOrMore(event, "eventStatus", states);
        if (states.contains(SCHEMA + "EventRescheduled")) {
            oneOrMore(event, "previousStartDate", earlier);
        }
        event.put("eventAttendanceMode", SCHEMA + mode(some));
        List<ObjectNode> places = some.stream()
                .flatMap(run -> run.locations(page, language))
                .distinct()
                .toList();
        if (places.size() == 1) {
            event.set("location", places.getFirst());
        } else if (!places.isEmpty()) {
            event.putArray("location").addAll(places);
        }
    }

    /** A part whose day is not known lies in the days of the whole. */
    static void within(Listed.@Nullable Whole whole, ObjectNode event) {
        if (whole != null && !event.has("startDate")) {
            start(whole.when()).ifPresent(start -> event.put("startDate", start));
            end(whole.when()).ifPresent(end -> event.put("endDate", end));
        }
    }

    private Course course() {
        return run.run().course();
    }

    private Instant startsAt() {
        return run.when().startsAt().orElse(Instant.MAX);
    }

    private Instant endsAt() {
        return run.when().endsAt().orElse(Instant.MIN);
    }

    private Stream<String> states() {
        Stream<String> states = switch (course()) {
            case CANCELLED -> Stream.of("EventCancelled");
            case POSTPONED -> Stream.of("EventPostponed");
            case PLANNED, HELD -> {
                List<String> said = Stream.of(
                                movedOnline ? "EventMovedOnline" : "", earlier.isEmpty() ? "" : "EventRescheduled")
                        .filter(state -> !state.isEmpty())
                        .toList();
                yield said.isEmpty() ? Stream.of("EventScheduled") : said.stream();
            }
        };
        return states.map(SCHEMA::concat);
    }

    private Optional<String> start() {
        return start(run.when());
    }

    /** ISO 8601, as precise as it is known. */
    private static Optional<String> start(When when) {
        return switch (when) {
            case When.Timed(var start, var _) -> Optional.of(iso(start));
            case When.Days(var first, var _, var _) -> Optional.of(first.toString());
            case When.Months(var first, var _, var _) -> Optional.of(first.toString());
            case When.Years(var first, var _, var _) -> Optional.of(first.toString());
            case When.Unknown _ -> Optional.empty();
        };
    }

    /** The last day is the last one on which it is on. */
    private static Optional<String> end(When when) {
        return switch (when) {
            case When.Timed(var _, var end) -> Optional.of(iso(end));
            case When.Days(var _, var last, var _) -> Optional.of(last.toString());
            case When.Months(var _, var last, var _) -> Optional.of(last.toString());
            case When.Years(var _, var last, var _) -> Optional.of(last.toString());
            case When.Unknown _ -> Optional.empty();
        };
    }

    private static String iso(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String mode(List<EventRun> runs) {
        Set<Attendance> modes =
                runs.stream().map(run -> run.run.run().where().attendance()).collect(Collectors.toSet());
        if (modes.equals(Set.of(Attendance.ON_SITE))) {
            return "OfflineEventAttendanceMode";
        }
        return modes.equals(Set.of(Attendance.ONLINE)) ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
    }

    private Stream<ObjectNode> locations(String page, Language language) {
        Stream<ObjectNode> place = Whereabouts.place(run).map(at -> place(at, language)).stream();
        // Where the link is not public, the page says how to join.
        Stream<ObjectNode> online = run.isOnline()
                ? Stream.of(JSON.createObjectNode()
                        .put("@type", "VirtualLocation")
                        .put("url", Whereabouts.link(run).orElse(page)))
                : Stream.of();
        return Stream.concat(place, online);
    }

    private static ObjectNode place(ListedPlace at, Language language) {
        ObjectNode place = JSON.createObjectNode()
                .put("@type", "Place")
                .put("name", Plain.line(at.name().string(language)));
        ObjectNode address = place.putObject("address").put("@type", "PostalAddress");
        String street = at.street();
        if (street != null) {
            address.put("streetAddress", Plain.line(street));
        }
        address.put("addressLocality", Plain.line(at.city().string(language)));
        Double latitude = at.latitude();
        Double longitude = at.longitude();
        if (latitude != null && longitude != null) {
            place.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", latitude.doubleValue())
                    .put("longitude", longitude.doubleValue());
        }
        return place;
    }

    private static void oneOrMore(ObjectNode event, String name, Set<String> values) {
        if (values.size() == 1) {
            event.put(name, values.iterator().next());
        } else if (!values.isEmpty()) {
            ArrayNode all = event.putArray(name);
            values.forEach(all::add);
        }
    }
}
