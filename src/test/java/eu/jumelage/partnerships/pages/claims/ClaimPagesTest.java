package eu.jumelage.partnerships.pages.claims;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.partnerships.Agreements;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Facts;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.sample.SampleCity;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office settles what lists say, which city a name means, and which source is right. */
@InBerlin
class ClaimPagesTest {

    private static final String NAMES = """
            Q64\tBerlin
            Q239\tBrüssel
            Q9005\tBrüssel
            Q240\tRegion Brüssel-Hauptstadt
            Q90\tParis
            Q649\tMoskau
            Q60\tNew York
            Q100\tBoston
            """;
    private static final String LINKS = """
            Q64\tQ239
            Q239\tQ64
            Q64\tQ9005
            Q64\tQ649
            Q90\tQ60
            Q649\tQ60
            Q90\tQ100
            """;
    private static final Pattern CLAIM = Pattern.compile("/office/claims/(\\d+)\\?");

    @Autowired
    ApplicationContext program;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    Agreements agreements;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Facts facts;

    @LocalServerPort
    int port;

    Staff staff;
    Desk desk;

    @BeforeEach
    void comeIn() {
        sql.sql("delete from partnerships.claimed_city").update();
        sql.sql("delete from partnerships.twinning_upload").update();
        sql.sql("delete from partnerships.fact_kept").update();
        staff = new Staff(program, port);
        staff.dismiss();
        desk = new Desk(staff, staff.signIn(staff.hire("claims", Role.EDITOR)));
    }

    @AfterEach
    void leave() {
        staff.dismiss();
    }

    @Test
    void theWorkListIsAskedByTheAddress() {
        desk.ended(desk.relations(NAMES, LINKS));

        assertThat(titles("")).hasSize(6).startsWith("Berlin – Stadt Brüssel");
        assertThat(titles("?kind=home")).hasSize(3);
        assertThat(titles("?kind=partner")).hasSize(3);
        assertThat(titles("?state=mutual")).containsExactly("Berlin – Stadt Brüssel");
        assertThat(titles("?state=confirmed")).isEmpty();
        UUID paris = SampleCity.id("city", "paris");
        assertThat(titles("?city=" + paris)).containsExactlyInAnyOrder("Paris – New York", "Paris – Boston");
        assertThat(titles("?city=x&state=y&kind=z&after=q")).hasSize(6);
    }

    @Test
    void aListOfManyGoesOnAfterItsLastClaim() {
        var names = new StringBuilder("Q64\tBerlin\n");
        var links = new StringBuilder();
        for (int number = 1; number <= 60; number++) {
            names.append("Q90000")
                    .append(number)
                    .append("\tStadt ")
                    .append(number)
                    .append('\n');
            links.append("Q64\tQ90000").append(number).append('\n');
        }
        desk.ended(desk.relations(names.toString(), links.toString()));

        String first = desk.page(ClaimAddresses.CLAIMS);
        var next = Pattern.compile("after=(home-\\d+)").matcher(first);
        assertThat(next.find()).isTrue();

        assertThat(titles("")).hasSize(50);
        assertThat(titles("?after=" + next.group(1))).hasSize(10).doesNotContainAnyElementsOf(titles(""));
    }

    @Test
    void aClaimIsConfirmedListedAndTakenBack() {
        desk.ended(desk.relations(NAMES, LINKS));
        long claim = claim("Moskau");
        assertThat(desk.page(ClaimAddresses.claim(claim)))
                .contains(
                        "Die Partnerschaft mit Moskau steht schon im Register",
                        "Q649",
                        "Einseitig: Berlin nennt Moskau");

        var settled =
                desk.post(ClaimAddresses.claim(claim) + "/settle", Map.of("verdict", "confirmed", "kind", "home"));

        assertThat(settled.statusCode()).isEqualTo(303);
        String list = desk.page(settled.headers().firstValue("Location").orElseThrow());
        assertThat(list).contains("Berlin – Moskau: bestätigt von Test claims", "Zurücknehmen");
        assertThat(titles("?state=confirmed")).containsExactly("Berlin – Moskau");
        assertThat(titles("")).doesNotContain("Berlin – Moskau");
        assertThat(acts(claim)).containsExactly("claim-confirmed");

        desk.post(ClaimAddresses.claim(claim) + "/reopen", Map.of());

        assertThat(titles("")).contains("Berlin – Moskau");
        assertThat(acts(claim)).containsExactly("claim-reopened", "claim-confirmed");
    }

    @Test
    void whoRefusesSaysWhyAndLosesNothingTyped() {
        desk.ended(desk.relations(NAMES, LINKS));
        long claim = claim("Moskau");
        String settle = ClaimAddresses.claim(claim) + "/settle";

        assertThat(desk.post(settle, Map.of("reason", "<b>ein Grund</b>")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("Wählen Sie, was wir dazu sagen", "&lt;b&gt;ein Grund&lt;/b&gt;"));
        HttpResponse<String> without = desk.post(settle, Map.of("verdict", "refused", "reason", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("warum", "value=\"refused\" checked");
        assertThat(desk.post(settle, Map.of("verdict", "kept", "reason", "x".repeat(5_000)))
                        .statusCode())
                .isEqualTo(422);

        desk.post(settle, Map.of("verdict", "refused", "reason", "Nie unterschrieben."));
        HttpResponse<String> late = desk.post(settle, Map.of("verdict", "kept", "reason", "Steht im Archiv."));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Jemand war schneller", "Nie unterschrieben.", "Sie hatten geschrieben: Steht im Archiv.");
        assertThat(titles("?state=refused")).containsExactly("Berlin – Moskau");
    }

    @Test
    void berlinAndTheTownsCalledBrusselsNeverBecomeTheRegionsPartnership() {
        List<String> before = register();
        desk.ended(desk.relations(NAMES, LINKS));
        long claim = claim("Stadt Brüssel");

        assertThat(desk.page(ClaimAddresses.claim(claim)))
                .contains("Heißt so ähnlich und ist eine andere Stadt", "Q240", "Q239")
                .contains("Eine Partnerschaft beginnt dadurch nicht");
        desk.post(
                ClaimAddresses.claim(claim) + "/settle",
                Map.of("verdict", "kept", "reason", "Unterschrieben hat die Region."));
        for (long other : claims("Brüssel")) {
            desk.post(ClaimAddresses.claim(other) + "/settle", Map.of("verdict", "confirmed"));
        }

        assertThat(register()).isEqualTo(before);
        assertThat(titles("?state=kept")).containsExactly("Berlin – Stadt Brüssel");
        assertThat(partnerships.with(SampleCity.id("city", "brussels"))).isPresent();
    }

    @Test
    void aNameIsAskedAboutAndItsAnswerTakenBack() {
        desk.ended(desk.pairs("""
                city1,country1,lat1,lng1,city2,country2,lat2,lng2
                Brussels,Belgium,50.8467,4.3525,Bonn,Germany,50.7,7.1
                """));
        String page = desk.page(ClaimAddresses.NAMES);
        assertThat(page).contains("Welche Stadt ist „Brussels“?", "Q240", "0 km entfernt", "keine von diesen");
        long claimed = sql.sql("select id from partnerships.claimed_city where name = 'Brussels'")
                .query(Long.class)
                .single();
        String name = ClaimAddresses.NAMES + "/" + claimed;
        UUID region = SampleCity.id("city", "brussels");

        assertThat(desk.post(name, Map.of("reason", "Hauptstadt")).body())
                .contains("Wählen Sie eine Stadt", "value=\"Hauptstadt\"");
        assertThat(desk.post(name, Map.of("city", UUID.randomUUID().toString())).statusCode())
                .isEqualTo(422);

        assertThat(desk.post(name, Map.of("city", "none")).statusCode()).isEqualTo(303);
        assertThat(desk.page(ClaimAddresses.NAMES)).contains("ist nicht Brüssel", "Kein Name wartet");
        desk.post(name + "/reopen", Map.of());
        assertThat(desk.post(name, Map.of("city", region.toString())).statusCode())
                .isEqualTo(303);
        assertThat(desk.page(ClaimAddresses.NAMES)).contains("ist Brüssel (Test claims");
        assertThat(titles("")).containsExactly("Brüssel – Bonn");
        assertThat(audit.newest(AuditTrail.Wanted.of("claimed-city"), Long.MAX_VALUE, 3))
                .extracting(AuditEntry::act)
                .containsExactly("city-matched", "city-reopened", "city-apart");
    }

    @Test
    void ourPartnersPartnersAreFilteredByPartnerAndNumber() {
        desk.ended(desk.relations(NAMES, LINKS));

        assertThat(desk.page(ClaimAddresses.SUGGESTIONS))
                .contains("New York", "Moskau, Paris")
                .doesNotContain("Boston");
        assertThat(desk.page(ClaimAddresses.SUGGESTIONS + "?least=1")).contains("Boston");
        assertThat(desk.page(ClaimAddresses.SUGGESTIONS + "?least=1&partner=" + SampleCity.id("city", "moscow")))
                .contains("New York")
                .doesNotContain("Boston");
        assertThat(desk.page(ClaimAddresses.SUGGESTIONS + "?least=9&after=x")).contains("So steht es mit keiner Stadt");
    }

    @Test
    void bothDatesOfMoscowStayAndLeaveTheDesk() {
        assertThat(desk.page("/office/")).contains("/office/claims/contradictions#m-");
        String page = desk.page(ClaimAddresses.CONTRADICTIONS);
        assertThat(page).contains("Moskau", "12. November 1990", "28. August 1991", "das Büro verlässt sich darauf");
        Map<String, String> matter = Map.of("subject", moscow().toString(), "property", "signed");

        HttpResponse<String> without = desk.post(ClaimAddresses.CONTRADICTIONS + "/keep", matter);
        assertThat(without.statusCode()).isEqualTo(422);

        desk.post(ClaimAddresses.CONTRADICTIONS + "/keep", with(matter, "reason", "Zweimal unterschrieben."));

        assertThat(desk.page("/office/")).doesNotContain("/office/claims/contradictions#m-");
        assertThat(desk.page(ClaimAddresses.CONTRADICTIONS))
                .contains("Keine ungeklärten", "Zweimal unterschrieben.", "28. August 1991");
        assertThat(audit.of("agreement", moscow()).getFirst().act()).isEqualTo("sources-kept");

        desk.post(ClaimAddresses.CONTRADICTIONS + "/reopen", matter);
        assertThat(desk.page("/office/")).contains("/office/claims/contradictions#m-");
    }

    @Test
    void anotherDateIsPublicOnlyWhenSomebodyElseApproves() {
        UUID press = facts.of(moscow()).stream()
                .filter(fact -> fact.value().equals("1991-08-28"))
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, String> choice =
                Map.of("subject", moscow().toString(), "property", "signed", "fact", press.toString());

        var chosen = desk.post(ClaimAddresses.CONTRADICTIONS + "/prefer", choice);

        String review = chosen.headers().firstValue("Location").orElseThrow();
        assertThat(review).startsWith("/office/drafts/").endsWith("/review");
        assertThat(agreements.find(moscow()).orElseThrow().signed()).hasToString("1990-11-12");
        assertThat(desk.page(ClaimAddresses.CONTRADICTIONS)).contains("wartet auf Freigabe");
        assertThat(desk.post(ClaimAddresses.CONTRADICTIONS + "/prefer", choice).statusCode())
                .isEqualTo(409);

        var boss = new Desk(staff, staff.signIn(staff.hire("claims-boss", Role.PUBLISHER)));
        var revision = Pattern.compile("name=\"_revision\" value=\"(\\d+)\"").matcher(boss.page(review));
        assertThat(revision.find()).isTrue();
        boss.post(review.replace("/review", "/decide"), Map.of("_do", "approve", "_revision", revision.group(1)));

        assertThat(agreements.find(moscow()).orElseThrow().signed()).hasToString("1991-08-28");
        assertThat(facts.of(moscow()))
                .anyMatch(fact -> fact.value().equals("1990-11-12") && fact.standing() == Fact.Standing.CONTRADICTING);
        facts.settle(facts.of(moscow()).stream()
                .filter(fact -> fact.value().equals("1990-11-12"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    @Test
    void theDeskCountsWhatLists() {
        desk.ended(desk.relations(NAMES, LINKS));
        assertThat(desk.page("/office/"))
                .contains("Angaben zu unserer Stadt", "3 zu klären", "/office/claims?kind=partner");
        assertThat(desk.page("/office/partners")).contains("href=\"/office/claims\"");
    }

    @Test
    void aReaderLooksAndSettlesNothing() {
        desk.ended(desk.relations(NAMES, LINKS));
        long claim = claim("Moskau");
        var reader = new Desk(staff, staff.signIn(staff.hire("claims-reader", Role.READER)));

        assertThat(reader.page(ClaimAddresses.claim(claim))).doesNotContain("name=\"verdict\"");
        assertThat(reader.page(ClaimAddresses.CONTRADICTIONS)).doesNotContain("/prefer");
        assertThat(reader.post(ClaimAddresses.claim(claim) + "/settle", Map.of("verdict", "confirmed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.get(ClaimAddresses.CLAIMS + "/999999999", desk.seat()).statusCode())
                .isEqualTo(404);
        assertThat(staff.get(ClaimAddresses.CLAIMS + "/Moskau", desk.seat()).statusCode())
                .isEqualTo(404);
    }

    private UUID moscow() {
        return partnerships
                .with(SampleCity.id("city", "moscow"))
                .map(partnership -> agreements.of(partnership.id()).getFirst().id())
                .orElseThrow();
    }

    private List<String> titles(String query) {
        return Pattern.compile("<th scope=\"row\"><a [^>]*>([^<]*)</a>")
                .matcher(desk.page(ClaimAddresses.CLAIMS + query))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private long claim(String with) {
        return claims(with).getFirst();
    }

    /** Open claims of home with that city. */
    private List<Long> claims(String with) {
        String page = desk.page(ClaimAddresses.CLAIMS + "?kind=home");
        return CLAIM.matcher(page)
                .results()
                .filter(found -> page.startsWith("Berlin – " + with, page.indexOf('>', found.end()) + 1))
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }

    private List<String> acts(long claim) {
        return audit.of("claim", Settling.item(claim)).stream()
                .map(AuditEntry::act)
                .toList();
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }

    /** Every row that says who is a city and who a partner, and where it lies: a row that is written again moves. */
    private List<String> register() {
        return sql.sql("""
                select c::text || c.ctid as whole from partnerships.city c
                union all select n::text || n.ctid from partnerships.city_name n
                union all select i::text || i.ctid from partnerships.city_identifier i
                union all select p::text || p.ctid from partnerships.partnership p
                union all select s::text || s.ctid from partnerships.partnership_status s
                union all select a::text || a.ctid from partnerships.agreement a
                order by whole""").query(String.class).list();
    }
}
