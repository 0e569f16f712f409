package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.IN_AUTUMN;
import static eu.jumelage.programme.Samples.NEXT_WEEK;
import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.by;
import static eu.jumelage.programme.Samples.concert;
import static eu.jumelage.programme.Samples.german;
import static eu.jumelage.programme.Samples.planned;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.programme.Ending.Fate;
import eu.jumelage.programme.Series.Host;
import eu.jumelage.programme.Series.Stage;
import eu.jumelage.programme.Series.State;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What concerns many activities at once: series, disruptions, projects; and what is filed about one. */
@Running
@Transactional
class SittingsTest {

    @Autowired
    Programme programme;

    @Autowired
    SeriesList seriesList;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Projects projects;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Kinds kinds;

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

    UUID home;
    UUID partner;

    @BeforeEach
    void officeHours() {
        clock.set(NOW);
        berlin = new Berlin(installations, cities, networks);
        home = berlin.home();
        partner = berlin.partner();
    }

    @AfterEach
    void realTime() {
        sql.sql("set constraints all immediate").update();
        clock.reset();
    }

    @Test
    void endingASeriesAsksAboutEachFutureEdition() {
        Series series = series();
        Activity over = edition(series, partner, Samples.evening("2026-06-01"));
        Activity next = edition(series, home, NEXT_WEEK);
        Activity later = edition(series, partner, IN_AUTUMN);
        var ended = new Stage(State.ENDED, PartialDate.parse("2026-06"), german("Neues Format"));
        var cancelling = by(new Step.Cancel()).because(german("Die Reihe ist zu Ende"));

        assertThat(seriesList.end(series.id(), ended, Map.of(next.id(), Fate.KEEP), cancelling))
                .isInstanceOfSatisfying(
                        Ending.AsksAbout.class,
                        asks -> assertThat(asks.editions())
                                .extracting(Activity::id)
                                .containsExactlyInAnyOrder(next.id(), later.id()));
        assertThat(seriesList.find(series.id())).contains(series);

        assertThat(seriesList.end(
                        series.id(), ended, Map.of(next.id(), Fate.KEEP, later.id(), Fate.CANCEL), cancelling))
                .isInstanceOf(Ending.Ended.class);
        assertThat(courseOf(over)).isEqualTo(Course.PLANNED);
        assertThat(courseOf(next)).isEqualTo(Course.PLANNED);
        assertThat(courseOf(later)).isEqualTo(Course.CANCELLED);
        assertThat(seriesList.find(series.id()).orElseThrow().state()).isEqualTo(State.ENDED);
        assertThat(seriesList.turn(series.id())).isEmpty();
    }

    @Test
    void theTurnPassesWithEachEditionThatIsNotCancelled() {
        Series series = series();
        assertThat(seriesList.turn(series.id()).map(Host::city)).contains(partner);
        edition(series, partner, NEXT_WEEK);
        assertThat(seriesList.turn(series.id()).map(Host::city)).contains(home);
        Activity cancelled = edition(series, home, IN_AUTUMN);
        programme.act(cancelled.id(), by(new Step.Cancel()));
        assertThat(seriesList.turn(series.id()).map(Host::city)).contains(home);
    }

    @Test
    void whoeverChangesAnOldSeriesIsTold() {
        Series seen = series();
        seriesList.enter(seen.id(), new Stage(State.PAUSED, null, null));

        assertThat(seriesList.change(seen, seen.publication(Publication.DRAFT))).isEqualTo(Change.CHANGED_MEANWHILE);
    }

    @Test
    void aDisruptionNamedByTwoActsCountsTheActivityOnce() {
        var pandemic = new Disruption(
                UUID.randomUUID(),
                german("Pandemie"),
                null,
                LocalDate.of(2020, 3, 1),
                null,
                "https://example.org",
                german("Zentrale Informationen"),
                Publication.PUBLISHED);
        disruptions.add(pandemic);
        Activity twice = published(planned(NEXT_WEEK));
        Activity once = published(planned(NEXT_WEEK));
        programme.act(twice.id(), by(new Step.Postpone()).struckBy(pandemic.id()));
        programme.act(twice.id(), by(new Step.Cancel()).struckBy(pandemic.id()));
        programme.act(once.id(), by(new Step.MoveOnline(null)).struckBy(pandemic.id()));

        Totals totals = disruptions.totals(pandemic.id());

        assertThat(disruptions.find(pandemic.id())).contains(pandemic);
        assertThat(totals.activities()).isEqualTo(Map.of(Course.CANCELLED, 1, Course.PLANNED, 1));
        assertThat(totals.steps())
                .extracting(Totals.NamedAct::steps)
                .containsExactly(
                        List.of(Step.Kind.POSTPONE), List.of(Step.Kind.CANCEL), List.of(Step.Kind.MOVE_ONLINE));
    }

    @Test
    void aNoticeStandsUntilItsTimeIsOver() {
        var notice = new Notice(
                UUID.randomUUID(),
                null,
                Notice.Level.EMERGENCY,
                german("Sturm"),
                null,
                null,
                NOW.minusSeconds(60),
                NOW.plusSeconds(60));
        var open = new Notice(
                UUID.randomUUID(), null, Notice.Level.WARNING, german("Hitze"), null, null, NOW, Instant.MAX);
        disruptions.post(notice);
        disruptions.post(open);

        assertThat(disruptions.notices()).contains(notice, open);
        clock.set(NOW.plusSeconds(60));
        assertThat(disruptions.notices()).contains(open).doesNotContain(notice);
    }

    @Test
    void aProjectKeepsItsDatedStates() {
        var leonardo = new FundingProgramme(UUID.randomUUID(), german("Leonardo da Vinci"), "LEONARDO", null);
        projects.store(leonardo);
        var project = new Project(
                UUID.randomUUID(),
                german("Austausch der Polizei"),
                null,
                PartialDate.parse("2004"),
                null,
                leonardo.id(),
                new Project.Budget(new BigDecimal("12000.00"), "EUR"),
                null,
                Publication.DRAFT,
                false,
                List.of(new Project.Stage(Project.State.PLANNED, PartialDate.parse("2003-05"), null)),
                List.of(new Project.Member(partner, german("Gastgeberin"))),
                List.of());
        projects.add(project);
        assertThat(projects.find(project.id())).contains(project);

        projects.publish(project.id());
        projects.enter(project.id(), new Project.Stage(Project.State.COMPLETED, null, german("Fertig")));

        Project now = projects.find(project.id()).orElseThrow();
        assertThat(now.state()).contains(Project.State.COMPLETED);
        assertThat(now.stages()).hasSize(2);
    }

    @Test
    void theFileOfAnActivityHoldsAllThatWasEntered() {
        Activity visit = published(planned(NEXT_WEEK));
        UUID id = visit.id();
        var counts = List.of(
                new HeadCount("BE", HeadCount.Part.INVITED, "18-25", null, 26),
                new HeadCount("DE", HeadCount.Part.HOST, null, null, 40));
        var exchange = new PersonnelExchange(9, 4, german("Viel"));
        var protocol = new Protocol(
                Protocol.Direction.INCOMING,
                "Dreißig Jahre",
                List.of(new Protocol.Member("Leitung", "Polizei")),
                "Exzellenz",
                null,
                "Buch",
                null,
                "Runder Tisch");
        var cost = new CostItem(
                UUID.randomUUID(),
                id,
                "Reise",
                new Payer("Musterstadt", partner, null),
                null,
                new BigDecimal("120.50"),
                new CostItem.Original(
                        new BigDecimal("130.00"),
                        "USD",
                        new BigDecimal("0.926923"),
                        LocalDate.of(2026, 5, 4),
                        "Musterbank"),
                CostItem.State.CLAIMED,
                LocalDate.of(2026, 12, 31),
                "Zwei Karten",
                "M 12",
                NOW);
        var promise = new Commitment(
                UUID.randomUUID(),
                id,
                german("Bericht schicken"),
                partner,
                new Commitment.Owner("Büro", "buero@example.org", Language.GERMAN),
                LocalDate.of(2026, 6, 1),
                Commitment.State.OPEN,
                null,
                null,
                true,
                NOW);
        var recap = new Recap(german("Gut"), 66, "https://example.org/video");
        dossiers.count(id, counts);
        dossiers.exchange(id, exchange);
        dossiers.protocol(id, protocol);
        dossiers.cost(cost);
        dossiers.commit(promise);
        dossiers.recap(id, recap);

        Dossier dossier = dossiers.of(id);

        assertThat(dossier.recap()).contains(recap);
        assertThat(dossier.headCounts()).containsExactlyInAnyOrderElementsOf(counts);
        assertThat(dossier.exchange()).contains(exchange);
        assertThat(dossier.protocol()).contains(protocol);
        assertThat(dossier.costs()).containsExactly(cost);
        assertThat(dossier.commitments()).containsExactly(promise);
        assertThat(promise.isOverdue(LocalDate.of(2026, 6, 15))).isTrue();
    }

    @Test
    void anInstallationCanAddKinds() {
        assertThat(kinds.all()).extracting(Kind::key).contains("personnel-exchange", "other");
        kinds.store(new Kind("hackathon", german("Hackathon")));

        assertThat(kinds.all()).last().isEqualTo(new Kind("hackathon", german("Hackathon")));
    }

    private Series series() {
        var series = new Series(
                UUID.randomUUID(),
                german("Tage"),
                null,
                null,
                Publication.PUBLISHED,
                List.of(new Host(partner, german("BrusselsDays")), new Host(home, german("BerlinDays"))),
                Set.of("BrusselDays"),
                List.of(new Stage(State.ACTIVE, PartialDate.parse("1992"), null)));
        seriesList.add(series);
        return series;
    }

    private Activity edition(Series series, UUID presenter, When when) {
        return published(
                details().context(Context.NONE.edition(new Edition(series.id(), presenter, null))), planned(when));
    }

    private Details details() {
        return concert().participants(Participants.partners(partner));
    }

    private Activity published(Run... runs) {
        return published(details(), runs);
    }

    private Activity published(Details details, Run... runs) {
        UUID id = UUID.randomUUID();
        programme.plan(id, details, List.of(runs));
        return ((Publishing.Done) programme.publish(id)).activity();
    }

    private Course courseOf(Activity activity) {
        return programme.find(activity.id()).orElseThrow().course();
    }
}
