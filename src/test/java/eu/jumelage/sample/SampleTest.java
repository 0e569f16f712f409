package eu.jumelage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.TestClock;
import eu.jumelage.office.StandingPages;
import eu.jumelage.partnerships.Agreements;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Facts;
import eu.jumelage.partnerships.Partner;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The example city as it stands in an empty installation, on a Sunday, the worst day for a load. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(SampleTest.Sunday.class)
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class SampleTest {

    private static final Instant LOADED = Instant.parse("2026-11-22T09:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    static class Sunday {
        @Bean
        @Primary
        TestClock sunday() {
            var clock = new TestClock();
            clock.set(LOADED);
            return clock;
        }
    }

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sample-data-");
        registry.add("jumelage.data", folder::toString);
    }

    @Autowired
    private Sample sample;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Facts facts;

    @Autowired
    private Programme programme;

    @Autowired
    private SeriesList series;

    @Autowired
    private Disruptions disruptions;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private StandingPages pages;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    @Test
    @Order(1)
    void loadsOnceAndASecondTimeChangesNothing() {
        assertThat(sample.load()).isTrue();
        Map<String, String> before = checksums();
        clock.advance(Duration.ofDays(40));
        assertThat(sample.load()).isFalse();
        assertThat(checksums()).isEqualTo(before);
        clock.set(LOADED);
    }

    @Test
    @Order(2)
    void eighteenPartnersArePublicAndTelAvivWaits() {
        List<Partner> public_ = partnerships.inForce(Language.GERMAN);
        assertThat(public_).hasSize(18);
        assertThat(public_.getFirst().city().name(Language.GERMAN, today()).string())
                .isEqualTo("Brüssel");
        assertThat(partnerships.drafts(Language.GERMAN)).hasSize(1);
        assertThat(facts.publicOf(Ids.of("agreement", "tel-aviv/founding"))).isEmpty();
        assertThat(facts.of(Ids.of("agreement", "tel-aviv/founding")))
                .extracting(Fact::standing)
                .containsExactly(Fact.Standing.UNCONFIRMED);
    }

    @Test
    @Order(2)
    void brusselsCountsFromTheFirstOfJune1992() {
        UUID brussels = Ids.of("partnership", "brussels");
        assertThat(agreements.since(brussels)).map(Object::toString).contains("1992-06-01");
        assertThat(agreements.anniversaries(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 1)))
                .anySatisfy(anniversary -> {
                    assertThat(anniversary.partnership()).isEqualTo(brussels);
                    assertThat(anniversary.years()).isEqualTo(35);
                });
    }

    @Test
    @Order(2)
    void theTwoDatesOfMoscowContradictEachOther() {
        assertThat(facts.of(Ids.of("agreement", "moscow/founding")))
                .extracting(Fact::value, Fact::standing)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("1990-11-12", Fact.Standing.PREFERRED),
                        org.assertj.core.groups.Tuple.tuple("1991-08-28", Fact.Standing.CONTRADICTING),
                        org.assertj.core.groups.Tuple.tuple("1991-08-28", Fact.Standing.CONTRADICTING));
    }

    @Test
    @Order(2)
    void everyPreferredDateOfAnAgreementIsTheOneItsSourceGives() {
        assertThat(sql.sql("""
                select count(*) from partnerships.agreement a
                join partnerships.partnership p on p.id = a.partnership
                left join partnerships.fact f on f.subject = a.id and f.property = 'signed' and f.standing = 'preferred'
                where p.publication = 'published' and f.value is distinct from a.signed""").query(Integer.class).single()).isZero();
    }

    @Test
    @Order(2)
    void berlinPresentsNextSinceTheCancelledEditionDidNotUseItsTurn() {
        UUID days = Ids.of("series", "brusselsdays-berlindays");
        assertThat(series.editions(days)).hasSize(3);
        assertThat(activity("berlindays-next").standing(LOADED)).isInstanceOf(Standing.Ahead.class);
        assertThat(programme.parts(Happenings.id("berlindays-next"))).hasSize(5);
    }

    @Test
    @Order(2)
    void theExhibitionRunsNowAndReturnsAfterAPause() {
        Activity tables = activity("two-tables");
        assertThat(tables.runs()).hasSize(2);
        assertThat(tables.standing(LOADED)).isInstanceOf(Standing.Running.class);
        Instant between = tables.runs().getFirst().when().endsAt().orElseThrow().plus(Duration.ofDays(1));
        assertThat(tables.standing(between)).isInstanceOf(Standing.Between.class);
    }

    @Test
    @Order(2)
    void everythingThatCanHappenHappened() {
        assertThat(activity("panel-housing").course()).isEqualTo(Course.POSTPONED);
        assertThat(activity("concert-youth-orchestra").course()).isEqualTo(Course.CANCELLED);
        assertThat(steps("youth-exchange-radio")).containsExactly(Step.Kind.MOVE_ONLINE);
        assertThat(steps("workshop-green-roofs")).containsExactly(Step.Kind.RESCHEDULE, Step.Kind.RESCHEDULE);
        assertThat(steps("posters-2020"))
                .containsExactly(Step.Kind.POSTPONE, Step.Kind.RESCHEDULE, Step.Kind.CONFIRM_HELD);
        assertThat(steps("choir-2020")).containsExactly(Step.Kind.POSTPONE, Step.Kind.CANCEL);
        assertThat(steps("prague-study-visit"))
                .containsExactly(Step.Kind.CANCEL, Step.Kind.REVIVE, Step.Kind.CONFIRM_HELD);
        assertThat(activity("noise-walk").standing(LOADED)).isInstanceOf(Standing.PresumedHeld.class);
        assertThat(activity("police-exchange").runs().getFirst().when()).isInstanceOf(When.Unknown.class);
    }

    @Test
    @Order(2)
    void thePandemicTellsWhatBecameOfEach() {
        assertThat(disruptions.totals(Ids.of("disruption", "covid-19")).activities())
                .containsEntry(Course.CANCELLED, 3)
                .containsEntry(Course.HELD, 3);
    }

    @Test
    @Order(2)
    void oneNoticeShowsAndOnePromiseIsOverdue() {
        assertThat(disruptions.notices()).hasSize(1);
        assertThat(dossiers.of(Happenings.id("two-tables")).commitments())
                .filteredOn(commitment -> commitment.isOverdue(today()))
                .hasSize(1)
                .allMatch(Commitment::example);
        assertThat(pages.all()).hasSize(5);
    }

    @Test
    @Order(2)
    void whatIsInventedIsMarkedAndWhatIsTrueHasASource() {
        assertThat(sql.sql("""
                select count(*) from programme.activity a
                where not example and not exists (
                    select from partnerships.fact f where f.subject = a.id and f.standing = 'preferred')""").query(Integer.class).single()).isZero();
        assertThat(sql.sql("""
                select count(*) from programme.activity a
                where example and exists (select from partnerships.fact f where f.subject = a.id)""").query(Integer.class).single()).isZero();
    }

    @Test
    @Order(3)
    void refreshMovesOnlyExamples() {
        Map<UUID, String> before = dates();
        clock.set(LOADED.plus(Duration.ofDays(100)));
        int moved = sample.refresh();
        Map<UUID, String> after = dates();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<UUID> different = before.keySet().stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .toList();
        assertThat(different).hasSize(moved);
        assertThat(Item.all())
                .filteredOn(item -> different.contains(Happenings.id(item.key())))
                .hasSize(moved)
                .allMatch(Item::example);
        assertThat(activity("two-tables").standing(clock.instant())).isInstanceOf(Standing.Running.class);
        clock.set(LOADED);
    }

    private Activity activity(String key) {
        return programme.find(Happenings.id(key)).orElseThrow();
    }

    private List<Step.Kind> steps(String key) {
        return programme.history(Happenings.id(key)).stream()
                .flatMap(act -> act.steps().stream())
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 22);
    }

    private Map<UUID, String> dates() {
        var dates = new TreeMap<UUID, String>();
        sql.sql("""
                select activity, string_agg(coalesce(starts_local::text, '-') || ends_local::text, ' ' order by position) as runs
                from programme.run group by activity""").query(row -> {
            dates.put(row.getObject("activity", UUID.class), String.valueOf(row.getString("runs")));
        });
        return dates;
    }

    /** Of every row of every table that the modules keep. */
    private Map<String, String> checksums() {
        var sums = new TreeMap<String, String>();
        List<String> tables = sql.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema in ('web', 'office', 'media', 'partnerships', 'programme') and table_type = 'BASE TABLE'""").query(String.class).list();
        for (String table : tables) {
            sums.put(
                    table,
                    String.valueOf(
                            sql.sql("select count(*) || ' ' || md5(string_agg(t::text, '' order by t::text)) from "
                                            + table + " t")
                                    .query(String.class)
                                    .optional()
                                    .orElse("0")));
        }
        assertThat(sums).hasSizeGreaterThan(30);
        return sums;
    }
}
