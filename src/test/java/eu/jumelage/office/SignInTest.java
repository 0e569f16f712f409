package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.web.Language;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class SignInTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Accounts accounts;

    @Autowired
    Admissions admissions;

    @Autowired
    SignIns signIns;

    @Autowired
    Guesses guesses;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Member boss;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        boss = staff.hire("boss", Role.ADMINISTRATOR);
    }

    @AfterEach
    void dismiss() {
        clock.reset();
        staff.dismiss();
    }

    @Test
    void publicPagesMeetNoneOfIt() {
        var page = staff.get("/de/", new Seat("__Host-jumelage=stolen", ""));
        assertThat(page.headers().map()).doesNotContainKey("set-cookie").doesNotContainKey("x-frame-options");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("script-src");
        assertThat(staff.get("/office/nothing-here", null).statusCode()).isEqualTo(404);
        assertThat(staff.get("/error", null).statusCode()).isEqualTo(404);
    }

    @Test
    void theSittingGetsANewNameAtSignIn() {
        Seat before = staff.arrive();
        var entered = enter(before, clerk.email(), Staff.PASSWORD, "/office/account");
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).hasValue("/office/account");
        assertThat(Staff.cookie(entered)).isNotEqualTo(before.cookie());
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-jumelage=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(staff.get("/office/account", before).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyIsLedOutOfTheOffice() {
        for (String next : Set.of("https://evil.example/", "//evil.example", "/de/", "/office/..//x", "/office/\\x")) {
            assertThat(enter(staff.arrive(), clerk.email(), Staff.PASSWORD, next)
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/office/");
        }
    }

    @Test
    void theEleventhGuessIsNotEvenLookedAt() {
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(signIns.byPassword(clerk.email(), "wrong " + guess)).isInstanceOf(SigningIn.Wrong.class);
        }
        var refused = enter(staff.arrive(), clerk.email(), Staff.PASSWORD, "");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("fünf Minuten");
        assertThat(audit.of("account", clerk.id()))
                .anyMatch(entry -> entry.act().equals("sign-in-refused"));
        assertThat(signIns.byPasskey(clerk.email())).isInstanceOf(SigningIn.SignedIn.class);
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(signIns.byPassword(clerk.email(), Staff.PASSWORD)).isInstanceOf(SigningIn.SignedIn.class);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanTen() throws Exception {
        try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 40)
                    .<Callable<Guesses.Turn>>mapToObj(_ -> () -> guesses.take("somebody@staff.example"))
                    .toList();
            int free = 0;
            for (var each : attackers.invokeAll(all)) {
                free += each.get() == Guesses.Turn.FREE ? 1 : 0;
            }
            assertThat(free).isEqualTo(10);
        }
    }

    @Test
    void aPasswordIsKeptAsArgon2id() {
        assertThat(sql.sql("select password_hash from office.account where id = :id")
                        .param("id", clerk.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aTokenOfALostSittingLeadsToTheSignInWithAWord() {
        var answer = staff.send(staff.to("/office/account", new Seat("__Host-jumelage=gone", ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", "http://localhost:" + port + "/office/account")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=old&name=Neu")));
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/office/sign-in?lost=true&next=%2Foffice%2Faccount");
        assertThat(staff.get(location, null).body()).contains("Sitzung war zu Ende");
    }

    @Test
    void anInvitationIsTakenUpOnceAndOnlyByItsForm() {
        Seat seat = staff.signIn(boss);
        var invited = staff.post(
                "/office/accounts", seat, Map.of("email", "Neu@Staff.Example", "roles", "EDITOR", "language", "fr"));
        assertThat(invited.statusCode()).isEqualTo(200);
        String link = invited.body().replaceAll("(?s).*<code>[^<]*(/office/link/[^<]+)</code>.*", "$1");
        assertThat(link).matches("/office/link/[A-Za-z0-9_-]{32}");
        assertThat(sql.sql("select count(*) from office.personal_link where hash = sha256(:secret::bytea)")
                        .param("secret", link.replace("/office/link/", ""))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(staff.get(link, null).statusCode()).isEqualTo(200);
        assertThat(accounts.byEmail("neu@staff.example").orElseThrow().state()).isEqualTo("invited");

        Seat newcomer = staff.arrive();
        assertThat(staff.post(link, newcomer, Map.of("name", "Neu", "password", "kurz"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post(link, newcomer, Map.of("name", "Neu", "password", "passwort1234"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post(link, newcomer, Map.of("name", "Neu", "password", "neu@staff.example"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post(link, newcomer, Map.of("name", "Neu", "password", Staff.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(link, null).statusCode()).isEqualTo(410);
        assertThat(staff.post(link, staff.arrive(), Map.of("name", "Neu", "password", Staff.PASSWORD))
                        .statusCode())
                .isEqualTo(410);
        assertThat(audit.of(
                        "account",
                        accounts.byEmail("neu@staff.example").orElseThrow().id()))
                .extracting(AuditEntry::act)
                .contains("invited", "joined");
    }

    @Test
    void linksExpireAndAreReplaced() {
        Account account = accounts.byEmail(clerk.email()).orElseThrow();
        String first = admissions.link(boss, account);
        String second = admissions.link(boss, account);
        assertThat(admissions.find(first)).isEmpty();
        assertThat(admissions.find(second)).isPresent();
        clock.advance(Duration.ofHours(2).plusSeconds(1));
        assertThat(admissions.find(second)).isEmpty();
        clock.reset();
        admissions.revoke(boss, account);
        assertThat(admissions.find(second)).isEmpty();
    }

    @Test
    void disablingEndsWhatIsOpenAtOnce() {
        Seat seat = staff.signIn(clerk);
        accounts.disable(boss, accounts.byEmail(clerk.email()).orElseThrow());
        assertThat(staff.get("/office/account", seat).statusCode()).isEqualTo(303);
        assertThat(signIns.byPassword(clerk.email(), Staff.PASSWORD)).isInstanceOf(SigningIn.Wrong.class);
        assertThat(sql.sql("select count(*) from office.sitting where principal_name = :email")
                        .param("email", clerk.email())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theLastAdministratorStays() {
        var others = new HashSet<>(accounts.all());
        others.removeIf(account -> !account.isActive()
                || !account.roles().contains(Role.ADMINISTRATOR)
                || account.id().equals(boss.id()));
        assertThat(others).isEmpty();
        Account last = accounts.byEmail(boss.email()).orElseThrow();
        assertThat(accounts.changeRoles(boss, last, Set.of(Role.EDITOR)))
                .isInstanceOf(Changing.LastAdministrator.class);
        assertThat(accounts.disable(boss, last)).isInstanceOf(Changing.OwnAccount.class);
        assertThat(accounts.disable(clerk, last)).isInstanceOf(Changing.LastAdministrator.class);
    }

    @Test
    void signingOutEverywhereEndsEverySitting() {
        Seat here = staff.signIn(clerk);
        Seat there = staff.signIn(clerk);
        assertThat(staff.get("/office/account", here).body()).contains("dieses hier", "Dort abmelden");
        staff.post("/office/account/devices/end-all", here, Map.of());
        assertThat(staff.get("/office/account", here).statusCode()).isEqualTo(303);
        assertThat(staff.get("/office/account", there).statusCode()).isEqualTo(303);
    }

    @Test
    void theFirstLinkMakesTheAdministratorAndThenNoMore() {
        staff.dismiss();
        assertThat(accounts.isEmpty()).isTrue();
        String earlier = admissions.first().orElseThrow();
        String secret = admissions.first().orElseThrow();
        assertThat(admissions.find(earlier)).isEmpty();
        var made = staff.post(
                "/office/link/" + secret,
                staff.arrive(),
                Map.of("email", "first@staff.example", "name", "Erste", "password", Staff.PASSWORD));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(accounts.byEmail("first@staff.example").orElseThrow().roles())
                .contains(Role.ADMINISTRATOR);
        assertThat(admissions.first()).isEmpty();
    }

    @Test
    void anExamplesPasswordIsShownUntilItIsChanged() {
        admissions.example("Beispiel", "beispiel@staff.example", Set.of(Role.EDITOR), Language.GERMAN);
        var shown = admissions.examples();
        assertThat(shown).hasSize(1);
        assertThat(signIns.byPassword("beispiel@staff.example", shown.getFirst().password()))
                .isInstanceOf(SigningIn.SignedIn.class);
        admissions.changePassword(
                accounts.byEmail("beispiel@staff.example").orElseThrow().member(), Staff.PASSWORD);
        assertThat(admissions.examples()).isEmpty();
    }

    private HttpResponse<String> enter(Seat seat, String email, String password, String next) {
        return staff.post("/office/sign-in", seat, Map.of("email", email, "password", password, "next", next));
    }
}
