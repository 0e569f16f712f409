package eu.jumelage.portal.feeds;

import static eu.jumelage.portal.feeds.Sketch.EVENING;
import static eu.jumelage.portal.feeds.Sketch.activity;
import static eu.jumelage.portal.feeds.Sketch.days;
import static eu.jumelage.portal.feeds.Sketch.german;
import static eu.jumelage.portal.feeds.Sketch.online;
import static eu.jumelage.portal.feeds.Sketch.record;
import static eu.jumelage.portal.feeds.Sketch.run;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.reading.ActivityRecord;
import eu.jumelage.portal.reading.ActivityRecord.Act;
import eu.jumelage.portal.reading.ActivityRecord.Change;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

    private static final String SCHEMA = "https://schema.org/";

    @Test
    void anEventSaysWhatWhenWhereAndByWhom() {
        JsonNode event = json(activity(german("Abend"), run(EVENING)), record());

        assertThat(event.get("@type").asString()).isEqualTo("MusicEvent");
        assertThat(event.get("name").asString()).isEqualTo("Abend");
        assertThat(event.get("url").asString()).isEqualTo("https://berlin.example/de/aktivitaeten/abend");
        assertThat(event.get("startDate").asString()).isEqualTo("2026-12-05T19:30:00+01:00");
        assertThat(event.get("endDate").asString()).isEqualTo("2026-12-05T21:30:00+01:00");
        assertThat(event.get("eventStatus").asString()).isEqualTo(SCHEMA + "EventScheduled");
        assertThat(event.get("eventAttendanceMode").asString()).isEqualTo(SCHEMA + "OfflineEventAttendanceMode");
        assertThat(event.at("/location/address/streetAddress").asString()).isEqualTo("Rathausstraße 15");
        assertThat(event.at("/location/address/addressLocality").asString()).isEqualTo("Berlin");
        assertThat(event.at("/location/geo/latitude").asDouble()).isEqualTo(52.5186);
        assertThat(event.has("organizer"))
                .as("nobody is said to have organised it")
                .isFalse();
        assertThat(event.get("inLanguage").toString()).isEqualTo("[\"de\",\"fr\"]");
        assertThat(event.at("/image/0").asString()).isEqualTo("https://berlin.example/cards/activity/de/abend.png");
    }

    @Test
    void wholeDaysEndOnTheirLastDay() {
        JsonNode event = json(activity(german("Tage"), run(days("2026-12-30", "2027-01-02"))), record());
        assertThat(event.get("startDate").asString()).isEqualTo("2026-12-30");
        assertThat(event.get("endDate").asString()).isEqualTo("2027-01-02");
    }

    @Test
    void aRescheduledEventNamesItsEarlierStarts() {
        ListedRun now = run(EVENING);
        When first = days("2026-11-01", "2026-11-01");
        When second = days("2026-11-20", "2026-11-20");
        JsonNode event = json(
                activity(german("Abend"), now),
                record(
                        moved(now, first, second, Step.Kind.RESCHEDULE),
                        moved(now, second, EVENING, Step.Kind.RESCHEDULE)));

        assertThat(event.get("eventStatus").asString()).isEqualTo(SCHEMA + "EventRescheduled");
        assertThat(event.get("previousStartDate").toString()).isEqualTo("[\"2026-11-01\",\"2026-11-20\"]");
    }

    @Test
    void whatIsPostponedOrCancelledKeepsItsStart() {
        JsonNode postponed = json(activity(german("Abend"), run(EVENING, Course.POSTPONED)), record());
        assertThat(postponed.get("eventStatus").asString()).isEqualTo(SCHEMA + "EventPostponed");
        assertThat(postponed.get("startDate").asString()).isEqualTo("2026-12-05T19:30:00+01:00");
        JsonNode cancelled = json(activity(german("Abend"), run(EVENING, Course.CANCELLED)), record());
        assertThat(cancelled.get("eventStatus").asString()).isEqualTo(SCHEMA + "EventCancelled");
        assertThat(cancelled.get("startDate").asString()).isEqualTo("2026-12-05T19:30:00+01:00");
    }

    @Test
    void whatMovedOnlineAndToAnotherTimeSaysBoth() {
        ListedRun now = online(EVENING, "https://video.example/a");
        JsonNode event = json(
                activity(german("Abend"), now),
                record(moved(
                        now, days("2026-11-01", "2026-11-01"), EVENING, Step.Kind.RESCHEDULE, Step.Kind.MOVE_ONLINE)));

        assertThat(event.get("eventStatus").toString())
                .isEqualTo("[\"" + SCHEMA + "EventMovedOnline\",\"" + SCHEMA + "EventRescheduled\"]");
        assertThat(event.get("eventAttendanceMode").asString()).isEqualTo(SCHEMA + "OnlineEventAttendanceMode");
        assertThat(event.at("/location/@type").asString()).isEqualTo("VirtualLocation");
        assertThat(event.at("/location/url").asString()).isEqualTo("https://video.example/a");
    }

    @Test
    void whatWasOnlineFromTheStartHasNotMoved() {
        JsonNode event = json(activity(german("Webinar"), online(EVENING, null)), record());
        assertThat(event.get("eventStatus").asString()).isEqualTo(SCHEMA + "EventScheduled");
        assertThat(event.at("/location/url").asString()).isEqualTo("https://berlin.example/de/aktivitaeten/abend");
    }

    @Test
    void eachRunOfAnExhibitionIsAnEventOfItsOwn() {
        JsonNode event = json(
                activity(
                        german("Ausstellung"),
                        run(days("2026-10-01", "2026-12-01")),
                        run(days("2027-02-01", "2027-04-01"))),
                record());
        assertThat(event.get("startDate").asString()).isEqualTo("2026-10-01");
        assertThat(event.get("endDate").asString()).isEqualTo("2027-04-01");
        assertThat(event.get("subEvent")).hasSize(2);
        assertThat(event.at("/subEvent/1/startDate").asString()).isEqualTo("2027-02-01");
    }

    @Test
    void noWordEndsTheScript() {
        String json = string(activity(german("</script><!--<script>\u2028 & \"x\""), run(EVENING)), record());
        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(new JsonMapper().readTree(json).get("name").asString())
                .isEqualTo("</script><!--<script>\u2028 & \"x\"");
    }

    private static Act moved(ListedRun now, When from, When to, Step.Kind... steps) {
        var before = Run.planned(now.run().id(), from, Where.somewhere());
        var after = Run.planned(now.run().id(), to, now.run().where());
        return new Act(Instant.EPOCH, List.of(steps), null, null, List.of(new Change(before, after)));
    }

    private static JsonNode json(Listed activity, ActivityRecord record) {
        return new JsonMapper().readTree(string(activity, record));
    }

    private static String string(Listed activity, ActivityRecord record) {
        return EventJson.of(activity, record, List.of(), GERMAN, Sketch.ORIGIN);
    }
}
