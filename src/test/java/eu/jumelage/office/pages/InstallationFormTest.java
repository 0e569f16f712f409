package eu.jumelage.office.pages;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Appearance;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
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
    Drafts drafts;

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

        var clerk = staff.signIn(staff.hire("colour", Role.EDITOR));
        Draft draft = drafts.open("installation", ID, CLERK).orElseThrow();
        String path = "/office/drafts/" + draft.id();
        var answer = staff.post(path, clerk, sent(draft, "_do", "hand-in", "brand", "#ffd400"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"#ffd400\"", "take:brand:" + ochre, "fill=\"" + ochre + "\"");
        assertThat(answer.body()).doesNotContain("style=");

        Draft saved = drafts.find(draft.id()).orElseThrow();
        var taken = staff.post(path, clerk, sent(saved, "_do", "take:brand:" + ochre, "brand", "#ffd400"));
        assertThat(taken.headers().firstValue("Location")).contains(path + "#f-brand");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("brand")).isEqualTo(ochre);
    }

    private static Map<String, String> sent(Draft draft, String... more) {
        var form = new HashMap<>(draft.entries().typed());
        form.put("_revision", String.valueOf(draft.revision()));
        for (int at = 0; at < more.length; at += 2) {
            form.put(more[at], more[at + 1]);
        }
        return form;
    }

    private String sheet(String path) {
        var page = SHEET.matcher(staff.get(path, null).body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }
}
