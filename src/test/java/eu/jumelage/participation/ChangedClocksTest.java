package eu.jumelage.participation;

import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.portal.Fetch;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publishing;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Text;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What acts make of times west and east of home, and of those in the nights in which clocks change: the same on the
 * public page, in the calendar, in the mail to those registered and in their reminder.
 */
@InBerlin
class ChangedClocksTest {

    private static final Instant NOW = Instant.parse("2030-09-02T08:00:00Z");
    private static final String WEST = "America/Los_Angeles";
    private static final String EAST = "Asia/Jakarta";
    private static final String HOME = "Europe/Berlin";

    /**
     * Three hours, and when they were to be at first.
     *
     * @param saidWas how the page says when it was
     * @param said how the page says when it is
     * @param elsewhere what clocks show with those who take part from afar
     */
    record Evening(String partner, When was, String saidWas, When now, String said, Instant starts, String elsewhere) {
        @Override
        public String toString() {
            return said;
        }
    }

    static Stream<Evening> evenings() {
        return Stream.of(
                new Evening(
                        "los-angeles",
                        hours(at("2030-10-05T19:00", WEST)),
                        "Samstag, 5. Oktober 2030, 19:00–22:00 Uhr, Ortszeit Los Angeles",
                        hours(at("2030-11-03T01:30", WEST).withLaterOffsetAtOverlap()),
                        "Sonntag, 3. November 2030, 01:30–04:30 Uhr (UTC−8), Ortszeit Los Angeles",
                        Instant.parse("2030-11-03T09:30:00Z"),
                        "Berlin: Sonntag, 3. November 2030, 10:30–13:30 Uhr"),
                new Evening(
                        "los-angeles",
                        hours(at("2031-03-08T19:00", WEST)),
                        "Samstag, 8. März 2031, 19:00–22:00 Uhr, Ortszeit Los Angeles",
                        hours(at("2031-03-09T01:30", WEST)),
                        "Sonntag, 9. März 2031, 01:30–05:30 Uhr, Ortszeit Los Angeles",
                        Instant.parse("2031-03-09T09:30:00Z"),
                        "Berlin: Sonntag, 9. März 2031, 10:30–13:30 Uhr"),
                new Evening(
                        "jakarta",
                        hours(at("2030-10-05T19:00", EAST)),
                        "Samstag, 5. Oktober 2030, 19:00–22:00 Uhr, Ortszeit Jakarta",
                        hours(at("2030-10-27T02:30", EAST)),
                        "Sonntag, 27. Oktober 2030, 02:30–05:30 Uhr, Ortszeit Jakarta",
                        Instant.parse("2030-10-26T19:30:00Z"),
                        "Berlin: Samstag, 26. Oktober 2030, 21:30–00:30 Uhr"),
                new Evening(
                        "los-angeles",
                        hours(at("2030-10-27T02:30", HOME)),
                        "Sonntag, 27. Oktober 2030, 02:30–04:30 Uhr (UTC+2)",
                        hours(at("2030-10-27T02:30", HOME).withLaterOffsetAtOverlap()),
                        "Sonntag, 27. Oktober 2030, 02:30–05:30 Uhr (UTC+1)",
                        Instant.parse("2030-10-27T01:30:00Z"),
                        "Los Angeles: Samstag, 26. Oktober 2030, 18:30–21:30 Uhr"),
                new Evening(
                        "jakarta",
                        hours(at("2030-10-26T23:00", HOME)),
                        "Samstag, 26. Oktober 2030, 23:00–02:00 Uhr (UTC+2)",
                        hours(at("2030-10-27T00:30", HOME)),
                        "Sonntag, 27. Oktober 2030, 00:30–02:30 Uhr (UTC+1)",
                        Instant.parse("2030-10-26T22:30:00Z"),
                        "Jakarta: Sonntag, 27. Oktober 2030, 05:30–08:30 Uhr"),
                new Evening(
                        "jakarta",
                        hours(at("2031-03-29T23:00", HOME)),
                        "Samstag, 29. März 2031, 23:00–03:00 Uhr",
                        hours(at("2031-03-30T01:30", HOME)),
                        "Sonntag, 30. März 2031, 01:30–05:30 Uhr",
                        Instant.parse("2031-03-30T00:30:00Z"),
                        "Jakarta: Sonntag, 30. März 2031, 07:30–10:30 Uhr"));
    }

    @Autowired
    Programme programme;

    @Autowired
    Participation participation;

    @Autowired
    SigningUp signingUp;

    @Autowired
    RegistrationRows rows;

    @Autowired
    News news;

    @Autowired
    Reminders reminders;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private final UUID activity = UUID.randomUUID(); // of this test alone
    private UUID who = new UUID(0, 0); // until somebody signed up

    @BeforeEach
    void officeHours() {
        clock.set(NOW);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void whatIsGivenAnotherTimeSaysBoth(Evening evening) throws Exception {
        announced(evening.partner(), evening.was());
        act(new Step.Reschedule(evening.now()));

        Document page = page();
        assertThat(said(page, ".change s")).isEqualTo(evening.saidWas());
        assertThat(said(page, ".change p:has(s) strong")).isEqualTo(evening.said());
        assertThat(said(page, ".facts dd")).startsWith(evening.said().replaceFirst(", Ortszeit.*", ""));
        assertThat(starts(calendar())).isEqualTo(evening.starts());
        Mail mail = told();
        assertThat(mail.kind()).isEqualTo("registration-changed");
        assertThat(mail.body()).contains(evening.saidWas(), evening.said());
        assertThat(starts(event(mail.entry()))).isEqualTo(evening.starts());
        remindedADayBefore(evening);
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void whatIsPostponedIsTentativeUntilItsNewTime(Evening evening) throws Exception {
        announced(evening.partner(), evening.was());
        act(new Step.Postpone());

        assertThat(said(page(), ".change s")).isEqualTo(evening.saidWas());
        assertThat(value(calendar(), "STATUS")).isEqualTo("TENTATIVE");
        Mail mail = told();
        assertThat(mail.kind()).isEqualTo("registration-postponed");
        assertThat(mail.body()).contains(evening.saidWas());

        act(new Step.Reschedule(evening.now()));

        assertThat(said(page(), ".change s")).isEqualTo(evening.saidWas());
        assertThat(said(page(), ".change p:has(s) strong")).isEqualTo(evening.said());
        VEvent entry = calendar();
        assertThat(starts(entry)).isEqualTo(evening.starts());
        assertThat(value(entry, "STATUS")).isEqualTo("CONFIRMED");
        Mail dated = told();
        assertThat(dated.body()).contains(evening.said());
        assertThat(starts(event(dated.entry()))).isEqualTo(evening.starts());
        assertThat(value(event(dated.entry()), "SEQUENCE")).isEqualTo("2");
        remindedADayBefore(evening);
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void whatMovesOnlineKeepsItsTimeAndTellsThoseAfarTheirs(Evening evening) throws Exception {
        announced(evening.partner(), evening.now());
        act(new Step.MoveOnline("https://meet.example/abend"));

        Document page = page();
        assertThat(said(page, ".facts dd"))
                .startsWith(evening.said().replaceFirst(", Ortszeit.*", ""))
                .contains(evening.elsewhere());
        assertThat(starts(calendar())).isEqualTo(evening.starts());
        Mail mail = told();
        assertThat(mail.body()).contains(evening.said(), "Online");
        assertThat(starts(event(mail.entry()))).isEqualTo(evening.starts());
        remindedADayBefore(evening);
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void whatIsCalledOffLeavesCalendarsAndNobodyIsReminded(Evening evening) throws Exception {
        announced(evening.partner(), evening.now());
        act(new Step.Cancel());

        assertThat(said(page(), ".change-title")).isEqualTo("Abgesagt");
        assertThat(said(page(), ".change s")).isEqualTo(evening.said());
        VEvent entry = calendar();
        assertThat(value(entry, "STATUS")).isEqualTo("CANCELLED");
        assertThat(starts(entry)).isEqualTo(evening.starts());
        Mail mail = told();
        assertThat(mail.kind()).isEqualTo("registration-called-off");
        assertThat(mail.entry()).contains("METHOD:CANCEL");
        assertThat(starts(event(mail.entry()))).isEqualTo(evening.starts());
        clock.set(evening.starts().minus(1, ChronoUnit.HOURS));
        reminders.send();
        assertThat(mails("reminder")).isEmpty();
    }

    private void remindedADayBefore(Evening evening) {
        clock.set(evening.starts().minus(24, ChronoUnit.HOURS).minusSeconds(1));
        reminders.send();
        assertThat(mails("reminder")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        reminders.send();
        assertThat(mails("reminder"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(evening.said()));
    }

    /** Published, with somebody who signed up and whose address is confirmed. */
    private void announced(String partner, When when) {
        var details = Details.of(
                        "workshop",
                        Words.titled(Text.of(GERMAN, "Nachtgespräch")),
                        Participants.partners(SampleCity.id("city", "berlin"), SampleCity.id("city", partner)))
                .visibility(Visibility.PUBLIC);
        programme.plan(activity, details, List.of(Run.planned(UUID.randomUUID(), when, Where.somewhere())));
        assertThat(programme.publish(activity)).isInstanceOf(Publishing.Done.class);
        Admission admission = Admission.of(UUID.randomUUID(), activity, Seats.of(20));
        participation.offer(admission);
        String email = activity + "@example.org";
        signingUp.request(UUID.randomUUID(), admission.id(), Entry.of("Jemand", email, GERMAN), "");
        who = rows.open(admission.id(), email).orElseThrow().id();
        signingUp.confirm(rows.link(who, clock.instant()));
    }

    private void act(Step step) {
        assertThat(programme.act(activity, ActRequest.by("Klara", step))).isInstanceOf(Decision.Accepted.class);
    }

    private Document page() {
        return Jsoup.parse(fetched(path()));
    }

    private VEvent calendar() throws Exception {
        return event(fetched(path() + ".ics"));
    }

    private String path() {
        String slug = sql.sql("""
                select slug from web.address
                where kind = 'activity' and language = 'de' and target = :target and current""").param("target", activity).query(String.class).single();
        return "/de/aktivitaeten/" + slug;
    }

    private String fetched(String path) {
        var answer = new Fetch(port).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    private record Mail(String kind, String body, String entry) {}

    /** What the outbox tells of the last act, once it is ten minutes old. */
    private Mail told() {
        clock.advance(News.PAUSE);
        while (news.tellNext()) {
            // until nobody is due
        }
        return mails("news").getLast();
    }

    private List<Mail> mails(String topic) {
        return sql.sql("select kind, body::text, coalesce(entry, '') as entry from mail.message"
                        + " where key = :key order by posted_at")
                .param("key", "registration:" + who + ":" + topic)
                .query((row, _) ->
                        new Mail(row.getString("kind"), plain(row.getString("body")), row.getString("entry")))
                .list();
    }

    private static VEvent event(String ics) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(ics));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Instant starts(VEvent event) {
        Temporal start = event.getStartDate().orElseThrow().getDate();
        return Instant.from(start);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("");
    }

    private static String said(Document page, String where) {
        var found = page.select(where);
        assertThat(found).as(where).isNotEmpty();
        return plain(found.getFirst().text());
    }

    /** Without what keeps lines together. */
    private static String plain(String said) {
        return said.replace('\u00a0', ' ').replace("\u2060", "");
    }

    private static When hours(ZonedDateTime start) {
        return new When.Timed(start, start.plusHours(3));
    }

    private static ZonedDateTime at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone));
    }
}
