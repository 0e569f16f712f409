package eu.jumelage.news;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Recap;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscribers get one mail a day at most, of what is new since the last, as it is now. */
@InBerlin
class DigestTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @Autowired
    NewsJob job;

    @Autowired
    Subscribers subscribers;

    @Autowired
    Drafts drafts;

    @Autowired
    Programme programme;

    private final List<UUID> made = new ArrayList<>();
    private UUID brussels;
    private String day = "2026-11-20";

    @BeforeEach
    void empty() {
        brussels = sql.sql("""
                select id from partnerships.partnership where partner = :city""")
                .param("city", SampleCity.id("city", "brussels"))
                .query(UUID.class)
                .single();
        for (String table : List.of("news.subscription", "news.request", "news.told", "mail.message")) {
            sql.sql("delete from " + table).update();
        }
        clock.set(Instant.parse("2026-10-20T10:00:00Z"));
    }

    @AfterEach
    void close() {
        made.forEach(programme::withdraw);
        clock.reset();
    }

    private void subscribe(String email, Language language) {
        assertThat(subscribers.ask(brussels, email, language)).isInstanceOf(Asking.Asked.class);
        String body = sql.sql("select body from mail.message where recipient = :email")
                .param("email", email)
                .query(String.class)
                .single();
        String secret = body.replaceFirst("(?s).*/(?:per-mail|par-courriel|by-mail)/([A-Za-z0-9_-]{32}).*", "$1");
        assertThat(subscribers.confirm(secret)).isPresent();
        sql.sql("delete from mail.message").update();
    }

    /** The hour of the news of that day, and a bit. */
    private void morning(String day) {
        clock.set(LocalDateTime.parse(day + "T07:03").atZone(BERLIN).toInstant());
        job.work();
        job.work();
    }

    /** With spaces of one kind, where days stand with their months. */
    private List<String> mails() {
        List<String> mails = sql.sql("""
                select translate(concat(recipient, ' ', subject, ' ', body), U&'\\00a0\\202f', '  ')
                from mail.message order by recipient""").query(String.class).list();
        sql.sql("delete from mail.message").update();
        return mails;
    }

    private UUID publish(String title, String visibility, String embargo) {
        Entries form = Entries.NONE
                .with("kind", "concert")
                .with("title.source", "de")
                .with("title.de", title)
                .with("city.0.id", SampleCity.id("city", "brussels").toString())
                .with("city.0.role", "partner")
                .with("run.0.from", day)
                .with("run.0.from-time", "20:00")
                .with("run.0.until-time", "22:00")
                .with("run.0.attendance", "on-site")
                .with("visibility", visibility);
        Draft draft = drafts.begin(
                "activity",
                embargo.isEmpty() ? form : form.with("embargo", embargo).with("embargo-time", "09:00"),
                CLERK);
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
        made.add(draft.item());
        return draft.item();
    }

    private void act(UUID activity, Step... steps) {
        assertThat(programme.act(activity, ActRequest.by("Klara", steps))).isInstanceOf(Decision.Accepted.class);
        clock.advance(Duration.ofMinutes(1));
    }

    private static When on(String day) {
        return new When.Timed(
                LocalDateTime.parse(day + "T20:00").atZone(BERLIN),
                LocalDateTime.parse(day + "T22:00").atZone(BERLIN));
    }

    @Test
    void whatIsAnnouncedIsToldOnceToEachInTheirLanguage() {
        subscribe("kim@example.org", Language.GERMAN);
        subscribe("luc@example.org", Language.FRENCH);
        publish("Tagblattkonzert eins", "public", "");
        morning("2026-10-21");
        List<String> mails = mails();
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst())
                .contains("kim@example.org Neues zu Brüssel: Tagblattkonzert eins", "Neu angekündigt", "20. November");
        assertThat(mails.getLast()).contains("Nouvelles de Bruxelles", "Nouvellement annoncé", "20 novembre");
        morning("2026-10-22");
        assertThat(mails()).as("nothing new, no mail").isEmpty();
    }

    @Test
    void beforeTheHourNothingGoesOut() {
        subscribe("kim@example.org", Language.GERMAN);
        publish("Tagblattkonzert zwei", "public", "");
        clock.set(LocalDateTime.parse("2026-10-21T06:59").atZone(BERLIN).toInstant());
        job.work();
        assertThat(mails()).isEmpty();
        morning("2026-10-21");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatChangedTwiceIsSaidOnceAsItIsNow() {
        UUID concert = publish("Tagblattkonzert drei", "public", "");
        clock.advance(Duration.ofMinutes(1));
        subscribe("kim@example.org", Language.GERMAN);
        act(concert, new Step.Reschedule(on("2026-11-27")));
        act(concert, new Step.Reschedule(on("2026-12-04")));
        morning("2026-10-21");
        List<String> mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Geändert", "4. Dezember", "FORMER", "20. November")
                .doesNotContain("27. November");
        assertThat(mails.getFirst().split("Tagblattkonzert drei", -1))
                .as("subject and body")
                .hasSize(3);
    }

    @Test
    void whatIsCancelledAndWhatCameOfItAreTold() {
        UUID concert = publish("Tagblattkonzert vier", "public", "");
        clock.advance(Duration.ofMinutes(1));
        UUID other = publish("Tagblattkonzert fünf", "public", "");
        clock.advance(Duration.ofMinutes(1));
        subscribe("kim@example.org", Language.GERMAN);
        act(concert, new Step.Cancel());
        morning("2026-10-21");
        assertThat(mails().getFirst())
                .contains("Abgesagt", "Tagblattkonzert vier")
                .doesNotContain("fünf");
        clock.set(Instant.parse("2026-11-21T10:00:00Z"));
        act(other, new Step.ConfirmHeld(new Recap(Text.of(Language.GERMAN, "Es war voll."), 120, null)));
        morning("2026-11-22");
        assertThat(mails().getFirst())
                .contains("Was daraus wurde", "Es war voll.")
                .doesNotContain("vier");
    }

    @Test
    void internalIsNeverToldAndEmbargoedNotBeforeItsMoment() {
        subscribe("kim@example.org", Language.GERMAN);
        publish("Geheimkonzert innen", "internal", "");
        publish("Geheimkonzert später", "embargoed", "2026-11-02");
        morning("2026-10-21");
        morning("2026-11-02"); // two hours before
        assertThat(mails()).isEmpty();
        morning("2026-11-03");
        assertThat(mails().getFirst()).contains("Geheimkonzert später").doesNotContain("innen");
    }

    @Test
    void whoSubscribesIsNotToldWhatIsOld() {
        publish("Tagblattkonzert sechs", "public", "");
        clock.advance(Duration.ofMinutes(1));
        subscribe("kim@example.org", Language.GERMAN);
        morning("2026-10-21");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aProgramThatWasOffTellsItLater() {
        subscribe("kim@example.org", Language.GERMAN);
        publish("Tagblattkonzert sieben", "public", "");
        morning("2026-10-29");
        assertThat(mails()).hasSize(1);
    }

    /** An hour that the clock skips or shows twice: one mail a day all the same. */
    @ParameterizedTest
    @CsvSource({"2026-10-25", "2027-03-28"})
    void oneMailOnTheNightsOfTheClockChange(String night) {
        Instant midnight = LocalDateTime.parse(night + "T00:00").atZone(BERLIN).toInstant();
        clock.set(midnight.minus(Duration.ofHours(8)));
        day = "2027-05-20";
        subscribe("kim@example.org", Language.GERMAN);
        publish(
                "Tagblattkonzert Nacht "
                        + night.replaceAll("\\D", "").replace("2026", "a").replace("2027", "b"),
                "public",
                "");
        int mails = 0;
        for (int step = 0; step < 26 * 6; step++) {
            clock.set(midnight.plus(Duration.ofMinutes(10L * step)));
            job.work();
            int now = mails().size();
            if (now > 0) {
                assertThat(clock.instant().atZone(BERLIN).getHour()).isEqualTo(7);
            }
            mails += now;
        }
        assertThat(mails).isEqualTo(1);
    }
}
