package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.StandingPages;
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
import org.springframework.transaction.annotation.Transactional;

/** The imprint and the installation itself are written by forms too. */
@Running
@Transactional
class PageFormTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final UUID IMPRINT = PageForm.id("imprint");

    @Autowired
    PageForm pages;

    @Autowired
    InstallationForm installation;

    @Autowired
    StandingPages standing;

    @Autowired
    Installations installations;

    @BeforeEach
    void thereIsAnImprint() {
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
    void theInstallationComesThroughItsFormUnchanged() {
        var before = installations.own().orElseThrow();
        Entries shown = installation.current(InstallationForm.ID).orElseThrow();

        assertThat(installation.apply(InstallationForm.ID, shown, CLERK)).isEqualTo(new Applied.Done());
        assertThat(installations.own()).contains(before);

        Entries typed = shown.with("first", "fr").without("language.nl").with("email", "neu@example.org");
        assertThat(installation.apply(InstallationForm.ID, typed, CLERK)).isEqualTo(new Applied.Done());
        assertThat(installations.own().orElseThrow().languages())
                .startsWith(Language.FRENCH)
                .doesNotContain(Language.DUTCH);
    }

    @Test
    void anInstallationIsReachedAndSpeaks() {
        Entries shown = installation.current(InstallationForm.ID).orElseThrow();
        assertThat(installation.apply(InstallationForm.ID, shown.with("email", "hier"), CLERK))
                .isEqualTo(Applied.refused("email", "problem.email"));
        assertThat(installation.apply(InstallationForm.ID, shown.without("language"), CLERK))
                .isEqualTo(Applied.refused("language", "problem.missing"));
        assertThat(installation.apply(InstallationForm.ID, shown.without("language.de"), CLERK))
                .isEqualTo(Applied.refused("first", "problem.first-language"));
        assertThat(installations.own().orElseThrow().languages()).contains(Language.GERMAN);
    }
}
