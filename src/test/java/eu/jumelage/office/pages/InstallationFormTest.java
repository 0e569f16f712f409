package eu.jumelage.office.pages;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Appearance;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Brand;
import eu.jumelage.web.Colour;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Publications;
import eu.jumelage.web.ReadersLanguage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The city says what its pages are called, speak and look like; what would harm readers is refused with a way out. */
@InBerlin
class InstallationFormTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", GERMAN, Set.of(Role.EDITOR));
    private static final Pattern SHEET = Pattern.compile("href=\"(/assets/site\\.[0-9a-f]+\\.css)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"_seen\" value=\"([0-9a-f]+)\"");
    private static final String PATH = "/office/settings";
    private static final UUID ID = InstallationForm.ID;

    @Autowired
    InstallationForm form;

    @Autowired
    Installations installations;

    @Autowired
    Appearance appearance;

    @Autowired
    ReadersLanguage readers;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Entries shown = Entries.NONE;

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        shown = form.current(ID).orElseThrow();
    }

    @AfterEach
    void asBefore() {
        staff.dismiss();
        program.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            sql.sql("delete from office.appearance").update();
            sql.sql("delete from office.draft where kind = 'installation'").update();
            program.getBean(Publications.class).publish();
        });
        assertThat(form.apply(ID, shown, CLERK)).isEqualTo(new Applied.Done());
    }

    @Test
    void theInstallationComesThroughItsFormUnchanged() {
        var before = installations.own().orElseThrow();
        assertThat(form.apply(ID, shown, CLERK)).isEqualTo(new Applied.Done());
        assertThat(installations.own()).contains(before);
        assertThat(appearance.chosen())
                .as("the house's own colour needs no choice")
                .isEmpty();
        assertThat(shown.get("brand")).isEmpty();
    }

    @Test
    void languagesStandInTheOrderThatTheOfficeGivesThem() {
        assertThat(form.apply(ID, shown.with("first", "nl").with("third", "de"), CLERK))
                .isEqualTo(new Applied.Done());
        assertThat(installations.own().orElseThrow().languages()).containsExactly(DUTCH, FRENCH, GERMAN, ENGLISH);
        assertThat(form.apply(ID, shown.with("second", "de"), CLERK))
                .isInstanceOfSatisfying(
                        Applied.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.words())
                                .contains("problem.twice-chosen"));
    }

    @Test
    void whoTakesALanguageAwayIsAskedOnceAndToldHowManyTextsThatHides() {
        Entries without = shown.without("third").without("fourth").with("third", "en");
        long texts = sql.sql("select office.texts_in('nl')").query(Long.class).single();
        assertThat(texts).isGreaterThan(100);
        assertThat(form.apply(ID, without, CLERK))
                .isEqualTo(Applied.refused("hide", "problem.hides", "Niederländisch", texts));
        assertThat(installations.own().orElseThrow().languages()).contains(DUTCH);

        assertThat(form.apply(ID, without.with("hide.nl", "on"), CLERK)).isEqualTo(new Applied.Done());
        assertThat(installations.own().orElseThrow().languages()).containsExactly(GERMAN, FRENCH, ENGLISH);
        assertThat(sql.sql("select office.texts_in('nl')").query(Long.class).single())
                .as("hidden, not deleted")
                .isEqualTo(texts);
        assertThat(staff.get("/nl/actueel", null).statusCode()).isEqualTo(404);
    }

    @Test
    void readersAreMetInTheLanguagesThatTheInstallationSpeaks() {
        assertThat(readers.liked("nl, fr;q=0.5")).isEqualTo(DUTCH);
        form.apply(
                ID,
                shown.with("first", "fr")
                        .with("second", "de")
                        .with("third", "")
                        .with("fourth", "")
                        .with("hide.nl", "on")
                        .with("hide.en", "on"),
                CLERK);
        assertThat(readers.liked("nl, de;q=0.5")).isEqualTo(GERMAN);
        assertThat(readers.liked("ja")).isEqualTo(FRENCH);
        assertThat(readers.of("/nl/actueel", "de")).isEqualTo(GERMAN);
    }

    @Test
    void theCitysColourIsThatOfThePublicPagesAndTheOffice() {
        String red = sheet("/de/");
        assertThat(form.apply(ID, shown.with("brand", "1F5F8B"), CLERK)).isEqualTo(new Applied.Done());

        assertThat(appearance.chosen()).contains(Brand.of(new Colour(0x1f5f8b)));
        String blue = sheet("/de/");
        assertThat(blue).isNotEqualTo(red);
        assertThat(sheet("/office/sign-in")).isEqualTo(blue);
        var css = staff.get(blue, null);
        assertThat(css.body()).contains("--brand: #1f5f8b").doesNotContain("--brand: #a3152d");
        assertThat(css.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(staff.get(red, null).statusCode())
                .as("for who still shows an older page")
                .isEqualTo(200);
        Entries next = form.current(ID).orElseThrow();
        assertThat(next.get("brand")).isEqualTo("#1f5f8b");
        assertThat(next.get("brand-dark")).as("goes along with the other").isEmpty();
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithTheNextThatCan() {
        String ochre = Brand.Ground.LIGHT.proposal(new Colour(0xffd400)).toString();
        assertThat(form.apply(ID, shown.with("brand", "#ffd400"), CLERK))
                .isEqualTo(Applied.refused("brand", "problem.contrast", "#ffd400", ochre));
        assertThat(form.apply(ID, shown.with("brand", "gelb"), CLERK))
                .isInstanceOfSatisfying(
                        Applied.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.words())
                                .containsExactly("problem.colour"));
        assertThat(appearance.chosen()).isEmpty();

        var keeper = staff.signIn(staff.hire("colour", Role.ADMINISTRATOR));
        var answer = staff.post(PATH, keeper, sent(keeper, "brand", "#ffd400"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"#ffd400\"", "take:brand:" + ochre, "fill=\"" + ochre + "\"");
        assertThat(answer.body()).doesNotContain("style=");

        var taken = staff.post(PATH, keeper, sent(keeper, "_do", "take:brand:" + ochre, "brand", "#ffd400"));
        assertThat(taken.body()).contains("value=\"" + ochre + "\"");
        assertThat(appearance.chosen()).as("shown, not saved").isEmpty();
    }

    @Test
    void threeDigitsAreAColourToo() {
        assertThat(form.apply(ID, shown.with("brand", "#063"), CLERK)).isEqualTo(new Applied.Done());
        assertThat(appearance.chosen()).contains(Brand.of(new Colour(0x006633)));
    }

    @Test
    void theAdministratorSetsItAtOnceAndTheAuditTrailSaysSo() {
        Member keeper = staff.hire("keeper", Role.ADMINISTRATOR);
        var seat = staff.signIn(keeper);
        assertThat(staff.get(PATH, seat).body()).contains("name=\"brand\"", "name=\"first\"");
        assertThat(staff.post(PATH, seat, sent(seat, "brand", "#1f5f8b")).statusCode())
                .isEqualTo(303);
        assertThat(appearance.chosen()).contains(Brand.of(new Colour(0x1f5f8b)));
        assertThat(audit.of("installation", ID).getFirst())
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("settings-changed"))
                .satisfies(entry -> assertThat(entry.memberName()).isEqualTo(keeper.name()));
    }

    @Test
    void whoChangedItMeanwhileIsNotOverwritten() {
        var seat = staff.signIn(staff.hire("keeper", Role.ADMINISTRATOR));
        var late = sent(seat, "brand", "#1f5f8b");
        assertThat(form.apply(ID, shown.with("brand", "#006633"), CLERK)).isEqualTo(new Applied.Done());
        var answer = staff.post(PATH, seat, late);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"#1f5f8b\"", "#006633");
        assertThat(appearance.chosen()).contains(Brand.of(new Colour(0x006633)));
    }

    @Test
    void editorsNeitherReachNorDraftIt() {
        var clerk = staff.signIn(staff.hire("colour", Role.EDITOR, Role.PUBLISHER));
        assertThat(staff.get(PATH, clerk).statusCode()).isEqualTo(403);
        assertThat(staff.get("/office/pages", clerk).body()).doesNotContain("kind=installation");
        assertThat(staff.get("/office/records/installation/" + ID, clerk).statusCode())
                .isEqualTo(404);
        assertThat(staff.post("/office/records/installation/" + ID + "/edit", clerk, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> sent(Staff.Seat seat, String... more) {
        var typed = new HashMap<>(shown.typed());
        var seen = SEEN.matcher(staff.get(PATH, seat).body());
        assertThat(seen.find()).isTrue();
        typed.put("_seen", seen.group(1));
        for (int at = 0; at < more.length; at += 2) {
            typed.put(more[at], more[at + 1]);
        }
        return typed;
    }

    private String sheet(String path) {
        var page = SHEET.matcher(staff.get(path, null).body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }
}
