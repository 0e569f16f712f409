package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.BERLIN;
import static eu.jumelage.programme.Samples.IN_AUTUMN;
import static eu.jumelage.programme.Samples.NEXT_WEEK;
import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.at;
import static eu.jumelage.programme.Samples.by;
import static eu.jumelage.programme.Samples.days;
import static eu.jumelage.programme.Samples.evening;
import static eu.jumelage.programme.Samples.german;
import static eu.jumelage.programme.Samples.instant;
import static eu.jumelage.programme.Samples.planned;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.programme.Decision.Accepted;
import eu.jumelage.programme.Participants.Person;
import eu.jumelage.programme.Participants.PersonRole;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
@RecordApplicationEvents
class ProgrammeTest {

    @Autowired
    Programme programme;

    @Autowired
    Places places;

    @Autowired
    Addresses addresses;

    @Autowired
    Installations installations;

    @Autowired
    Cities cities;

    @Autowired
    Networks networks;

    Berlin berlin;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    UUID partner;

    @BeforeEach
    void officeHours() {
        clock.set(NOW);
        berlin = new Berlin(installations, cities, networks);
        partner = berlin.partner();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void everythingSaidOfAnActivityIsKept() {
        UUID hall = place();
        var everything = new Details(
                "exhibition",
                new Words(german("Titel"), german("Kurz"), german("Lang")),
                Participants.partners(partner)
                        .networks(Set.of(berlin.network()))
                        .people(List.of(new Person(null, PersonRole.GUEST, german("Oberbürgermeister"), partner))),
                new Visibility.EmbargoedUntil(NOW.plusSeconds(60)),
                new Attending(
                        german("frei"),
                        german("10 bis 18 Uhr"),
                        "https://example.org/tickets",
                        german("Rampe"),
                        List.of(GERMAN, FRENCH),
                        Set.of(Audience.CITIZENS, Audience.TRADE_PUBLIC)),
                Context.NONE
                        .links(List.of(new Link("https://example.org", german("Mehr"))))
                        .fileReference("AZ 1"),
                true);
        var twice = at("2026-10-25T02:30").withLaterOffsetAtOverlap();
        List<Run> runs = List.of(
                Run.planned(UUID.randomUUID(), new When.Timed(at("2026-10-24T22:00"), twice), Where.at(hall)),
                Run.planned(
                        UUID.randomUUID(), days("2026-11-01", "2026-11-30"), Where.both(hall, "https://example.org")),
                Run.planned(UUID.randomUUID(), new When.Unknown(BERLIN), Where.online(null)));

        Activity draft = programme.plan(UUID.randomUUID(), everything, runs);

        assertThat(programme.find(draft.id())).contains(draft);
        assertThat(draft.details()).isEqualTo(everything);
        assertThat(draft.runs()).isEqualTo(runs);
    }

    @Test
    void aWebinarNeedsNoPlace() {
        Run online = Run.planned(UUID.randomUUID(), NEXT_WEEK, Where.online("https://example.org/webinar"));

        Activity webinar = published(Details.of("webinar", Words.titled(german("Webinar")), partners()), online);

        assertThat(programme.find(webinar.id()).orElseThrow().runs()).containsExactly(online);
    }

    @Test
    void postponedThenCancelledThenRevivedItsWholeHistoryIsKept() {
        Activity concert = published(planned(NEXT_WEEK));
        Run first = concert.runs().getFirst();

        act(concert, by(new Step.Postpone()).because(german("Krankheit")).noting("Grippe"));
        clock.advance(Duration.ofDays(1));
        act(concert, by(new Step.Cancel()));
        clock.advance(Duration.ofDays(1));
        act(concert, by(new Step.Revive(IN_AUTUMN), new Step.MoveOnline("https://example.org")));

        Run last = programme.find(concert.id()).orElseThrow().runs().getFirst();
        assertThat(last)
                .isEqualTo(
                        new Run(first.id(), IN_AUTUMN, Where.online("https://example.org"), Course.PLANNED, null, 3));
        List<Act> history = programme.history(concert.id());
        assertThat(history)
                .extracting(Act::steps)
                .containsExactly(
                        List.of(Step.Kind.POSTPONE),
                        List.of(Step.Kind.CANCEL),
                        List.of(Step.Kind.REVIVE, Step.Kind.MOVE_ONLINE));
        assertThat(history)
                .extracting(Act::at)
                .containsExactly(NOW, NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)));
        assertThat(history.getFirst().publicReason()).isEqualTo(german("Krankheit"));
        assertThat(history.getFirst().internalReason()).isEqualTo("Grippe");
        assertThat(history)
                .flatExtracting(Act::changes)
                .extracting(change -> change.before().course())
                .containsExactly(Course.PLANNED, Course.POSTPONED, Course.CANCELLED);
        assertThat(history.getFirst().changes().getFirst().before()).isEqualTo(first);
        assertThat(history.getLast().changes().getFirst().after()).isEqualTo(last);
    }

    @Test
    void listsFindItWhereItsCourseSays() {
        Activity concert = published(planned(NEXT_WEEK));
        assertThat(columns(concert.id())).isEqualTo(programme.listing(concert.id()));

        act(concert, by(new Step.Postpone()));
        assertThat(columns(concert.id()).currentUntil()).isEqualTo(Instant.MAX);
        act(concert, by(new Step.Cancel()));
        assertThat(columns(concert.id()).currentUntil()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(columns(concert.id()).course()).isEqualTo(Course.CANCELLED);
    }

    @Test
    void aVisitTellsTheTimesOfItsOpenItemsOnly() {
        Activity visit = published(planned(new When.Unknown(BERLIN)));
        Activity arrival = part(visit, concert().visibility(Visibility.INTERNAL), evening("2026-06-20"));
        Activity panel = part(visit, concert(), evening("2026-06-21"));

        assertThat(programme.parts(visit.id())).extracting(Activity::id).contains(arrival.id(), panel.id());
        assertThat(columns(visit.id()).startsAt()).isEqualTo(instant("2026-06-21T19:00"));
        assertThat(columns(arrival.id()).publicFrom()).isEqualTo(Instant.MAX);
        assertThat(columns(panel.id()).publicFrom()).isEqualTo(Instant.MIN);

        programme.withdraw(visit.id());
        assertThat(columns(panel.id()).publicFrom()).isEqualTo(Instant.MAX);
    }

    @Test
    void anItemIsInternalUnlessOpened() {
        assertThat(Details.of("panel", Words.titled(german("Gespräch")), Participants.NONE)
                        .visibility())
                .isEqualTo(Visibility.INTERNAL);
    }

    @Test
    void cancellingTheLargerActivityCancelsItsOpenPartsUnlessExcepted() {
        Activity festival = published(planned(days("2026-06-20", "2026-06-25")));
        Activity concert = part(festival, concert(), evening("2026-06-20"));
        Activity stays = part(festival, concert(), evening("2026-06-21"));
        Activity over = part(festival, concert(), evening("2026-06-10"));

        act(festival, by(new Step.Cancel()).because(german("Sturm")).except(Set.of(stays.id())));

        assertThat(courseOf(concert)).isEqualTo(Course.CANCELLED);
        assertThat(courseOf(stays)).isEqualTo(Course.PLANNED);
        assertThat(courseOf(over)).isEqualTo(Course.PLANNED);
        assertThat(programme.history(concert.id()).getFirst().publicReason()).isEqualTo(german("Sturm"));
    }

    @Test
    void anActivityMayExistInFrenchOnly() {
        var title = Text.of(FRENCH, "Nuit des musées");
        Activity night = published(Details.of("other", Words.titled(title), partners()), planned(NEXT_WEEK));

        assertThat(addresses.of(Programme.ADDRESS, night.id()).keySet())
                .contains(FRENCH, GERMAN, new Language("nl"), new Language("en"));
        assertThat(addresses.of(Programme.ADDRESS, night.id())).containsEntry(FRENCH, "nuit-des-musees");
        assertThat(programme.find(night.id()).orElseThrow().details().words().title())
                .isEqualTo(title);
    }

    @Test
    void aNetworkIsPartnerEnough() {
        var participants = Participants.NONE.networks(Set.of(berlin.network()));

        assertThat(published(
                                Details.of("workshop", Words.titled(german("Werkstatt")), participants),
                                planned(NEXT_WEEK))
                        .isPublished())
                .isTrue();
    }

    @Test
    void nobodyPublishesWhatTheCityDoesAlone() {
        var alone = Participants.partners(berlin.home());
        Activity draft = programme.plan(
                UUID.randomUUID(),
                Details.of("concert", Words.titled(german("Allein")), alone),
                List.of(planned(NEXT_WEEK)));

        assertThat(programme.publish(draft.id())).isEqualTo(new Publishing.NoPartner());
        Activity joint = published(planned(NEXT_WEEK));
        assertThat(programme.edit(joint, joint.details().participants(alone))).isEqualTo(new Edit.NoPartner());
    }

    @Test
    void publicTimesChangeByAnActButRunsCanBeAdded() {
        Activity exhibition = published(planned(NEXT_WEEK));
        Run first = exhibition.runs().getFirst();
        Run second = planned(IN_AUTUMN);

        assertThat(programme.schedule(exhibition, List.of(planned(IN_AUTUMN))))
                .isEqualTo(new Edit.NeedsAnAct(List.of(first.id())));
        assertThat(programme.schedule(exhibition, List.of(first, second))).isInstanceOf(Edit.Saved.class);
        assertThat(programme.find(exhibition.id()).orElseThrow().runs()).containsExactly(first, second);
        assertThat(columns(exhibition.id()).currentUntil())
                .isEqualTo(IN_AUTUMN.endsAt().orElseThrow());
    }

    @Test
    void whoEditsAnOldVersionSeesTheNewOneAndOverwritesNothing() {
        Activity seen = published(planned(NEXT_WEEK));
        programme.edit(seen, seen.details().words(Words.titled(german("Neu"))));

        assertThat(programme.edit(seen, seen.details().words(Words.titled(german("Anders")))))
                .isInstanceOfSatisfying(
                        Edit.ChangedMeanwhile.class,
                        meanwhile -> assertThat(
                                        meanwhile.now().details().words().title())
                                .isEqualTo(german("Neu")));
    }

    @Test
    void aConfirmationMayBringItsRecap() {
        Activity concert = published(planned(NEXT_WEEK));
        clock.set(NEXT_WEEK.endsAt().orElseThrow());

        act(concert, by(new Step.ConfirmHeld(new Recap(german("Voller Saal"), 120, null))));

        assertThat(courseOf(concert)).isEqualTo(Course.HELD);
        assertThat(sql.sql("select people from programme.recap where activity = :id")
                        .param("id", concert.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(120);
    }

    @Test
    void anActIsNotDatedBeforeTheLastOne() {
        Activity concert = published(planned(NEXT_WEEK));
        act(concert, by(new Step.Postpone()));

        assertThat(programme.act(concert.id(), by(new Step.Cancel()).on(NOW.minusSeconds(1))))
                .isEqualTo(new Decision.BeforeLastAct(NOW));
        assertThat(courseOf(concert)).isEqualTo(Course.POSTPONED);
    }

    @Test
    void manyChangeInOneSittingEachDecidedOnItsOwn() {
        Activity one = published(planned(NEXT_WEEK));
        Activity other = published(planned(IN_AUTUMN));
        Activity over = published(planned(evening("2026-06-01")));

        var decisions = programme.act(Set.of(one.id(), other.id(), over.id()), by(new Step.MoveOnline(null)));

        assertThat(decisions.get(one.id())).isInstanceOf(Accepted.class);
        assertThat(decisions.get(other.id())).isInstanceOf(Accepted.class);
        assertThat(decisions.get(over.id())).isInstanceOf(Decision.AlreadyOver.class);
    }

    @Test
    void theOtherModulesHearOfEveryChange(ApplicationEvents events) {
        Activity concert = published(planned(NEXT_WEEK));
        events.clear();

        act(concert, by(new Step.Cancel()));

        assertThat(events.stream(ProgrammeChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.activities()).containsExactly(concert.id()));
    }

    private Listing columns(UUID activity) {
        return sql.sql("""
                select course, starts_at, ends_at, current_until, public_from, year from programme.activity
                where id = :id""")
                .param("id", activity)
                .query((row, _) -> new Listing(
                        Keyed.of(Course.class, row.getString("course")),
                        Moments.orNull(row, "starts_at"),
                        Moments.orNull(row, "ends_at"),
                        Moments.of(row, "current_until"),
                        Moments.of(row, "public_from"),
                        row.getObject("year", Integer.class)))
                .single();
    }

    private UUID place() {
        UUID id = UUID.randomUUID();
        places.store(new Place(id, german("Saal"), "Hauptstraße 1", berlin.home(), 52.5, 13.4, null));
        return id;
    }

    private Participants partners() {
        return Participants.partners(partner);
    }

    private Details concert() {
        return Details.of("concert", Words.titled(german("Konzert")), partners())
                .visibility(Visibility.PUBLIC);
    }

    private Activity published(Run... runs) {
        return published(concert(), runs);
    }

    private Activity published(Details details, Run... runs) {
        UUID id = UUID.randomUUID();
        programme.plan(id, details, List.of(runs));
        return ((Publishing.Done) programme.publish(id)).activity();
    }

    private Activity part(Activity parent, Details details, When when) {
        UUID id = UUID.randomUUID();
        programme.planPart(id, parent.id(), details, List.of(planned(when)));
        return ((Publishing.Done) programme.publish(id)).activity();
    }

    private void act(Activity activity, ActRequest request) {
        assertThat(programme.act(activity.id(), request)).isInstanceOf(Accepted.class);
    }

    private Course courseOf(Activity activity) {
        return programme.find(activity.id()).orElseThrow().course();
    }
}
