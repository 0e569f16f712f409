package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.city;
import static eu.jumelage.partnerships.Example.moscow;
import static eu.jumelage.web.Language.FRENCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.partnerships.claims.Claim.State;
import eu.jumelage.partnerships.claims.Claims;
import eu.jumelage.partnerships.claims.Matches;
import eu.jumelage.partnerships.claims.Matching;
import eu.jumelage.partnerships.claims.Progress;
import eu.jumelage.partnerships.claims.Proposal;
import eu.jumelage.partnerships.claims.Settlement;
import eu.jumelage.partnerships.claims.Suggestion;
import eu.jumelage.partnerships.claims.Suggestions;
import eu.jumelage.partnerships.claims.TwinningFiles;
import eu.jumelage.partnerships.claims.Waiting;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import eu.jumelage.partnerships.claims.Waiting.Key;
import eu.jumelage.partnerships.claims.WorkList;
import eu.jumelage.partnerships.claims.WorkList.Asked;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class ClaimsTest {

    private static final Asked ALL = new Asked(Set.of(State.values()), null, null);

    private static final String NAMES = """
            Q64\tBerlin
            Q649\tMoskau
            Q90\tParis
            Q100\tBoston
            Q60\tNew York
            Q84\tLondon
            Q2807\tMadrid
            """;

    @Autowired
    Claims claims;

    @Autowired
    WorkList workList;

    @Autowired
    Matches matches;

    @Autowired
    Suggestions suggestions;

    @Autowired
    TwinningFiles files;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City moscow = moscow();
    City paris = city("Paris", "FR", FRENCH, false, "Q90");

    @BeforeEach
    void berlinHasTwoPartners() {
        EmptyRegister.open(sql, installations);
        sql.sql("update partnerships.city_name set name = 'elsewhere'").update();
        sql.sql("delete from partnerships.city_alias").update();
        cities.register(berlin());
        cities.register(moscow);
        cities.register(paris);
        cities.register(city("Madrid", "ES", new Language("es"), false, "Q2807"));
        partnerships.begin(active(moscow));
        partnerships.begin(active(paris));
    }

    @Test
    void homesClaimsComeFirstThenThePartnersThenTheRest() {
        relations("Q2807\tQ60\nQ649\tQ100\nQ60\tQ84\nQ64\tQ84\n");

        assertThat(names(workList.list(ALL, Key.START, 10)))
                .containsExactly("HOME Berlin-London", "PARTNER Boston-Moskau", "OTHER Madrid-New York");
    }

    @Test
    void theListGoesOnAfterAnyClaim() {
        relations("Q2807\tQ60\nQ649\tQ100\nQ649\tQ60\nQ64\tQ84\nQ64\tQ60\n");
        List<Waiting> whole = workList.list(ALL, Key.START, 10);

        var pieces = new ArrayList<Waiting>();
        Key after = Key.START;
        for (List<Waiting> piece = workList.list(ALL, after, 2);
                !piece.isEmpty();
                piece = workList.list(ALL, after, 2)) {
            pieces.addAll(piece);
            after = piece.getLast().key();
        }

        assertThat(whole).hasSize(5);
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void claimsAreListedByTheirState() {
        relations("Q64\tQ84\nQ64\tQ60\nQ60\tQ64\n");

        assertThat(names(workList.list(in(State.MUTUAL), Key.START, 10))).containsExactly("HOME New York-Berlin");
        assertThat(names(workList.list(in(State.ONE_SIDED), Key.START, 10))).containsExactly("HOME Berlin-London");
        assertThat(workList.list(in(State.CONFIRMED), Key.START, 10)).isEmpty();
    }

    @Test
    void theSecondVerdictSeesTheFirst() {
        relations("Q64\tQ84\n");
        long claim = only();

        assertThat(claims.refuse(claim, "Ana", " ")).isEqualTo(new Settlement.WithoutReason());
        assertThat(claims.refuse(claim, "Ana", "It is Londonderry.")).isInstanceOf(Settlement.Settled.class);
        assertThat(claims.confirm(claim, "Ben", null))
                .isInstanceOfSatisfying(
                        Settlement.AlreadySettled.class,
                        settled -> assertThat(settled.claim().state()).isEqualTo(State.REFUSED));
        assertThat(claims.find(claim).orElseThrow().decision()).satisfies(decision -> {
            assertThat(decision.who()).isEqualTo("Ana");
            assertThat(decision.reason()).isEqualTo("It is Londonderry.");
        });
        assertThat(claims.reopen(claim).orElseThrow().state()).isEqualTo(State.ONE_SIDED);
        assertThat(claims.confirm(claim, "Ben", null)).isInstanceOf(Settlement.Settled.class);
        assertThat(claims.confirm(0, "Ben", null)).isEqualTo(new Settlement.NoSuchClaim());
    }

    @Test
    void aConfirmedClaimMakesNoPartnership() {
        relations("Q64\tQ2807\n");
        long before = partners();

        claims.confirm(only(), "Ana", null);

        assertThat(partners()).isEqualTo(before);
    }

    @Test
    void aNameAloneOnlyProposes() {
        pairs("Móskau,Russia,52.6,13.5,Bonn,Germany,50.7,7.1\n");

        assertThat(workList.list(ALL, Key.START, 10)).isEmpty();
        Proposal proposal = onlyProposal();
        assertThat(proposal.city()).isEqualTo(moscow.id());
        assertThat(proposal.concern()).isEqualTo(Concern.PARTNER);
        assertThat(proposal.kilometres()).isBetween(5.0, 20.0);

        assertThat(matches.same(proposal.claimed().id(), moscow.id(), "Ana", null))
                .isEqualTo(new Matching.Noted());

        assertThat(proposals()).isEmpty();
        assertThat(names(workList.list(ALL, Key.START, 10))).containsExactly("PARTNER Bonn-Móskau");
        assertThat(matches.same(proposal.claimed().id(), paris.id(), "Ana", null))
                .isEqualTo(new Matching.IsAnother(moscow.id()));
        assertThat(cities.find(moscow.id())).contains(moscow);
    }

    @Test
    void whatIsCalledAlikeFarAwayIsNotProposed() {
        pairs("Moskau,United States,46.7,-117,Bonn,Germany,50.7,7.1\n");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void anotherNumberIsAnotherCityWhateverItIsCalled() {
        files.relations(
                bytes("Q830149\tParis\nQ16554\tDenver\n"), bytes("Q830149\tQ16554\n"), "Wikidata", Progress.UNSEEN);
        assertThat(proposals()).isEmpty();
    }

    @Test
    void whatStaffToldApartIsNotProposedAgain() {
        pairs("Moskau,Germany,52.6,13.5,Bonn,Germany,50.7,7.1\n");

        matches.apart(onlyProposal().claimed().id(), moscow.id(), "Ana", "a village of that name");

        assertThat(proposals()).isEmpty();
    }

    @Test
    void ourPartnersPartnersAreSuggestedUnlessTheyAreOurs() {
        relations("""
                Q649\tQ60
                Q90\tQ60
                Q60\tQ90
                Q649\tQ84
                Q90\tQ84
                Q84\tQ64
                Q649\tQ100
                Q649\tQ90
                """);

        List<Suggestion> suggested = suggestions.list(Suggestions.Asked.SEVERAL, Suggestions.Key.START, 10);

        assertThat(suggested).extracting(suggestion -> suggestion.city().name()).containsExactly("New York");
        assertThat(suggested.getFirst().partners()).isEqualTo(2);
        assertThat(suggested.getFirst().some()).containsExactlyInAnyOrder(moscow.id(), paris.id());
    }

    @Test
    void aRefusedClaimSuggestsNobody() {
        relations("Q649\tQ60\nQ90\tQ60\n");
        claims.refuse(workList.list(ALL, Key.START, 1).getFirst().claim().id(), "Ana", "never signed");

        assertThat(suggestions.list(Suggestions.Asked.SEVERAL, Suggestions.Key.START, 10))
                .isEmpty();
    }

    private static Asked in(State state) {
        return new Asked(Set.of(state), null, null);
    }

    private void relations(String links) {
        files.relations(bytes(NAMES), bytes(links), "Wikidata", Progress.UNSEEN);
    }

    private void pairs(String lines) {
        files.pairs(bytes("city1,country1,lat1,lng1,city2,country2,lat2,lng2\n" + lines), "CSV", Progress.UNSEEN);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private long only() {
        return workList.list(ALL, Key.START, 2).getFirst().claim().id();
    }

    private List<Proposal> proposals() {
        return matches.proposals(Proposal.Key.START, 10);
    }

    private Proposal onlyProposal() {
        assertThat(proposals()).hasSize(1);
        return proposals().getFirst();
    }

    private long partners() {
        return sql.sql("select count(*) from partnerships.partnership")
                .query(Long.class)
                .single();
    }

    /** As they lie there: the cities of a file in the order of their numbers. */
    private static List<String> names(List<Waiting> list) {
        return list.stream()
                .map(waiting -> waiting.concerns() + " " + waiting.claim().one().name() + "-"
                        + waiting.claim().other().name())
                .toList();
    }
}
