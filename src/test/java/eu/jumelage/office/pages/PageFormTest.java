package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.StandingPages;
import eu.jumelage.office.Statement;
import eu.jumelage.office.Statements;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The imprint and the accessibility statement are written by forms too. */
@Running
@Transactional
class PageFormTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final UUID IMPRINT = PageForm.id("imprint");
    private static final UUID ACCESSIBILITY = PageForm.id("accessibility");

    @Autowired
    PageForm pages;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient sql;

    @Autowired
    StandingPages standing;

    @Autowired
    Installations installations;

    @BeforeEach
    void thereIsAnImprint() {
        sql.sql("delete from office.statement").update();
        installations.setUp(new Installation(
                Text.of(Language.GERMAN, "Berlin"),
                Text.of(Language.GERMAN, "Büro"),
                List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH),
                "office@berlin.example"));
        standing.put(
                "imprint",
                Text.of(Language.GERMAN, "Impressum").translated(Language.FRENCH, "Mentions"),
                Text.of(Language.GERMAN, "Büro")
                        .translated(Language.FRENCH, "Bureau")
                        .rewritten("Das Büro"));
    }

    @Test
    void theImprintComesThroughItsFormUnchanged() {
        var before = standing.find("imprint").orElseThrow();
        Entries shown = pages.current(IMPRINT).orElseThrow();

        assertThat(shown.get("key")).as("by which its preview is found").isEqualTo("imprint");
        assertThat(pages.apply(IMPRINT, shown, CLERK)).isEqualTo(new Applied.Done());
        assertThat(standing.find("imprint")).contains(before);
        assertThat(pages.list(Language.FRENCH, "ment", 5))
                .extracting(row -> row.title())
                .containsExactly("Mentions");

        assertThat(pages.apply(IMPRINT, shown.with("title.nl", "Colofon"), CLERK))
                .isEqualTo(new Applied.Done());
        assertThat(standing.find("imprint").orElseThrow().title().string(Language.DUTCH))
                .isEqualTo("Colofon");
    }

    @Test
    void anImprintWithoutATitleIsNone() {
        Entries shown = pages.current(IMPRINT).orElseThrow();
        assertThat(pages.apply(IMPRINT, shown.without("title"), CLERK))
                .isEqualTo(Applied.refused("title.de", "problem.missing"));
        assertThat(pages.apply(IMPRINT, shown.with("text.de", "x".repeat(100_000)), CLERK))
                .isEqualTo(Applied.refused("text.de", "problem.too-long", 50_000));
        assertThat(pages.apply(UUID.randomUUID(), shown, CLERK)).isEqualTo(Applied.refused("", "problem.reference"));
        assertThat(pages.canBegin()).isFalse();
    }

    @Test
    void anAccessibilityStatementSaysWhatTheLawAsksFor() {
        standing.put(
                "accessibility", Text.of(Language.GERMAN, "Erklärung"), Text.of(Language.GERMAN, "Wir bemühen uns."));
        Entries shown = pages.current(ACCESSIBILITY).orElseThrow();
        assertThat(shown.get("email")).as("the office's own").isEqualTo("office@berlin.example");

        assertThat(pages.apply(ACCESSIBILITY, shown, CLERK))
                .isInstanceOfSatisfying(
                        Applied.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .contains("conformance", "law.de", "gap", "prepared", "method", "body.de"));
        assertThat(statements.find()).isEmpty();

        assertThat(pages.apply(ACCESSIBILITY, stated(shown), CLERK)).isEqualTo(new Applied.Done());
        Statement kept = statements.find().orElseThrow();
        assertThat(kept.gaps(Statement.Reason.BURDEN))
                .singleElement()
                .satisfies(gap -> assertThat(gap.what().string(Language.FRENCH)).isEqualTo("Anciens PDF"));
        assertThat(pages.apply(ACCESSIBILITY, pages.current(ACCESSIBILITY).orElseThrow(), CLERK))
                .isEqualTo(new Applied.Done());
        assertThat(statements.find()).contains(kept);

        assertThat(pages.apply(ACCESSIBILITY, stated(shown).without("text"), CLERK))
                .as("free text is allowed, not asked for")
                .isEqualTo(new Applied.Done());
        assertThat(standing.find("accessibility").orElseThrow().text()).isNull();
    }

    @Test
    void whatIsNotTrueCannotBeStated() {
        standing.put("accessibility", Text.of(Language.GERMAN, "Erklärung"), null);
        Entries right = stated(pages.current(ACCESSIBILITY).orElseThrow());

        assertThat(pages.apply(ACCESSIBILITY, right.with("conformance", "full"), CLERK))
                .isEqualTo(Applied.refused("conformance", "problem.full-with-gaps"));
        assertThat(pages.apply(ACCESSIBILITY, right.without("gap"), CLERK))
                .isEqualTo(Applied.refused("gap", "problem.no-gaps"));
        assertThat(pages.apply(ACCESSIBILITY, right.with("prepared", "2999-01-01"), CLERK))
                .isEqualTo(Applied.refused("prepared", "problem.in-the-future"));
        assertThat(pages.apply(ACCESSIBILITY, right.with("reviewed", "2020-01-01"), CLERK))
                .isEqualTo(Applied.refused("reviewed", "problem.ends-before"));
        assertThat(pages.apply(ACCESSIBILITY, right.with("gap.0.reason", "laziness"), CLERK))
                .isEqualTo(Applied.refused("gap.0.reason", "problem.reference", "laziness", "2027-06-01"));
        assertThat(pages.apply(ACCESSIBILITY, right.with("body-website", "berlin"), CLERK))
                .isEqualTo(Applied.refused("body-website", "problem.address", "https://"));
        assertThat(statements.find()).isEmpty();
    }

    private static Entries stated(Entries shown) {
        return shown.with("conformance", "partial")
                .with("law.source", "de")
                .with("law.de", "BIKTG Bln")
                .with("gap.0.reason", "burden")
                .with("gap.0.what.source", "de")
                .with("gap.0.what.de", "Alte PDF")
                .with("gap.0.what.fr", "Anciens PDF")
                .with("prepared", "2026-10-01")
                .with("method", "third-party")
                .with("body.source", "de")
                .with("body.de", "Landesbeauftragte");
    }
}
