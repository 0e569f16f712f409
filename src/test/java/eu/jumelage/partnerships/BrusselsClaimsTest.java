package eu.jumelage.partnerships;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.partnerships.City.Scheme;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.partnerships.claims.Claims;
import eu.jumelage.partnerships.claims.Matches;
import eu.jumelage.partnerships.claims.Progress;
import eu.jumelage.partnerships.claims.Proposal;
import eu.jumelage.partnerships.claims.TwinningFiles;
import eu.jumelage.partnerships.claims.Waiting;
import eu.jumelage.partnerships.claims.WorkList;
import eu.jumelage.partnerships.claims.WorkList.Asked;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The files link Berlin with two cities called Brussels, and never with the Region that signed. */
@InBerlin
@Transactional
class BrusselsClaimsTest {

    private static final Asked ALL = new Asked(Set.of(Claim.State.values()), null, null);

    @Autowired
    TwinningFiles files;

    @Autowired
    Claims claims;

    @Autowired
    WorkList workList;

    @Autowired
    Matches matches;

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Autowired
    JdbcClient sql;

    @Test
    void theClaimsNeitherBecomeNorOverwriteTheRegionsPartnership() {
        List<String> before = register();

        files.relations(
                bytes("Q64\tBerlin\nQ239\tBrüssel\nQ9005\tBrüssel\nQ240\tRegion Brüssel-Hauptstadt\n"),
                bytes("Q64\tQ239\nQ64\tQ9005\nQ239\tQ64\nQ9005\tQ64\n"),
                "Wikidata",
                Progress.UNSEEN);
        files.pairs(bytes("""
                        city1,country1,lat1,lng1,city2,country2,lat2,lng2
                        Brussels,Belgium,50.8467,4.3525,Berlin,Germany,52.52,13.405
                        """), "List", Progress.UNSEEN);
        List<Claim> linked = workList.list(ALL, Waiting.Key.START, 10).stream()
                .map(Waiting::claim)
                .toList();
        linked.forEach(claim -> claims.confirm(claim.id(), "Ana", null));

        assertThat(linked).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.state()).isEqualTo(Claim.State.MUTUAL);
            assertThat(List.of(qid(claim.one().qid()), qid(claim.other().qid())))
                    .contains("Q64")
                    .doesNotContain("Q240");
        });
        assertThat(register()).isEqualTo(before);
        assertThat(partnerships.with(bearing("Q240").id())).isPresent();
        assertThat(partnerships.with(bearing("Q239").id())).isEmpty();
    }

    @Test
    void theNameOfTheListProposesTheRegionAndNoMore() {
        List<String> before = register();
        files.pairs(bytes("""
                        city1,country1,lat1,lng1,city2,country2,lat2,lng2
                        Brussels,Belgium,50.8467,4.3525,Berlin,Germany,52.52,13.405
                        """), "List", Progress.UNSEEN);

        List<Proposal> proposed = matches.proposals(Proposal.Key.START, 10);

        assertThat(proposed)
                .extracting(Proposal::city)
                .containsExactly(bearing("Q64").id(), bearing("Q240").id());
        assertThat(workList.list(ALL, Waiting.Key.START, 10)).isEmpty();

        proposed.forEach(proposal -> matches.same(proposal.claimed().id(), proposal.city(), "Ana", null));

        assertThat(workList.list(ALL, Waiting.Key.START, 10)).hasSize(1);
        assertThat(register()).isEqualTo(before);
    }

    private static String qid(@Nullable String qid) {
        return qid == null ? "" : qid;
    }

    private City bearing(String qid) {
        return cities.find(Scheme.WIKIDATA, qid, LocalDate.of(2026, 1, 1)).orElseThrow();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
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
