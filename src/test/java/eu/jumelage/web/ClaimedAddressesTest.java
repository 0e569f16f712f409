package eu.jumelage.web;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class ClaimedAddressesTest {

    private static final String KIND = "claimed-in-test";

    @Autowired
    Addresses addresses;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    @BeforeEach
    void fourLanguagesAreSpoken() {
        if (installations.own().isEmpty()) {
            installations.setUp(new Installation(
                    Text.of(GERMAN, "Berlin"),
                    Text.of(GERMAN, "Internationales"),
                    List.of(GERMAN, FRENCH, DUTCH, ENGLISH),
                    "office@example.org"));
        }
    }

    @AfterEach
    void nothingStays() {
        sql.sql("delete from web.address where kind = :kind")
                .param("kind", KIND)
                .update();
    }

    @Test
    void everyLanguageHasItsOwnAddressFromItsTitleOrTheSources() {
        claim(one, Text.of(GERMAN, Map.of(GERMAN, "Brüssel", FRENCH, "Bruxelles")));

        assertThat(addresses.of(KIND, one))
                .isEqualTo(Map.of(GERMAN, "bruessel", FRENCH, "bruxelles", DUTCH, "bruessel", ENGLISH, "bruessel"));
        assertThat(addresses.find(KIND, FRENCH, "bruxelles")).contains(new Addresses.Found(one, "bruxelles", true));
        assertThat(addresses.find(KIND, GERMAN, "bruxelles")).isEmpty();
        assertThat(addresses.find("another-kind", FRENCH, "bruxelles")).isEmpty();
    }

    @Test
    void aFormerAddressLeadsToTheCurrentOne() {
        claim(one, german("Konstantinopel"));
        claim(one, german("Istanbul"));

        assertThat(addresses.find(KIND, GERMAN, "konstantinopel"))
                .contains(new Addresses.Found(one, "istanbul", false));
    }

    @Test
    void anOldTitleTakenBackMakesItsAddressCurrentAgain() {
        claim(one, german("Konzert"));
        claim(one, german("Fest"));
        claim(one, german("Konzert"));

        assertThat(addresses.of(KIND, one)).containsEntry(GERMAN, "konzert");
        assertThat(addresses.find(KIND, GERMAN, "fest")).contains(new Addresses.Found(one, "konzert", false));
    }

    @Test
    void theSameTitleTwiceChangesNothing() {
        claim(one, german("Konzert"));
        claim(other, german("Konzert"));
        claim(other, german("Konzert"));

        assertThat(addresses.of(KIND, one)).containsEntry(GERMAN, "konzert");
        assertThat(addresses.of(KIND, other)).containsEntry(GERMAN, "konzert-2");
        assertThat(slugs()).isEqualTo(8);
    }

    @Test
    void aTakenTitleIsNumberedAndKeepsItsNumber() {
        claim(one, german("Konzert"));
        claim(other, german("Konzert"));
        UUID third = UUID.randomUUID();
        claim(third, german("Konzert"));
        claim(other, german("Fest"));
        claim(other, german("Konzert"));

        assertThat(addresses.of(KIND, other)).containsEntry(GERMAN, "konzert-2");
        assertThat(addresses.of(KIND, third)).containsEntry(GERMAN, "konzert-3");
    }

    @Test
    void aFormerAddressOfAnotherIsNotTaken() {
        claim(one, german("Konzert"));
        claim(one, german("Fest"));
        claim(other, german("Konzert"));

        assertThat(addresses.of(KIND, other)).containsEntry(GERMAN, "konzert-2");
        assertThat(addresses.find(KIND, GERMAN, "konzert")).contains(new Addresses.Found(one, "fest", false));
    }

    @Test
    void aYearInAnOldTitleIsNoNumber() {
        claim(one, german("Konzert 2019"));
        claim(one, german("Konzert"));

        assertThat(addresses.of(KIND, one)).containsEntry(GERMAN, "konzert");
    }

    @Test
    void whatIsMergedLeadsToItsSuccessor() {
        claim(one, german("Wedding"));
        claim(other, german("Mitte"));

        in(() -> addresses.redirect(KIND, one, other));

        assertThat(addresses.find(KIND, GERMAN, "wedding")).contains(new Addresses.Found(other, "mitte", false));
        assertThat(addresses.of(KIND, one)).isEmpty();
    }

    @Test
    void manyAtOnceWithOneTitleAllGetAnAddress() throws Exception {
        int many = 24;
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<UUID>> claims = IntStream.range(0, many)
                    .<Callable<UUID>>mapToObj(_ -> () -> {
                        UUID target = UUID.randomUUID();
                        start.await();
                        claim(target, german("Gedränge"));
                        return target;
                    })
                    .toList();
            var running = claims.stream().map(threads::submit).toList();
            start.countDown();
            Set<String> found = new HashSet<>();
            for (var target : running) {
                found.add(addresses.of(KIND, target.get()).get(GERMAN));
            }

            assertThat(found).hasSize(many).contains("gedraenge", "gedraenge-2", "gedraenge-24");
        }
    }

    @Test
    void aThingRetitledTwiceAtOnceHasOneCurrentAddress() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var running = IntStream.range(0, 40)
                    .mapToObj(n -> threads.submit(() -> claim(one, german("Titel " + (char) ('a' + n % 4)))))
                    .toList();
            for (var done : running) {
                done.get();
            }
        }

        assertThat(addresses.of(KIND, one)).hasSize(4);
        assertThat(slugs()).isEqualTo(16);
    }

    private void claim(UUID target, Text title) {
        in(() -> addresses.claim(KIND, target, title));
    }

    private void in(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    private int slugs() {
        return sql.sql("select count(*) from web.address where kind = :kind")
                .param("kind", KIND)
                .query(Integer.class)
                .single();
    }

    private static Text german(String title) {
        return Text.of(GERMAN, title);
    }
}
