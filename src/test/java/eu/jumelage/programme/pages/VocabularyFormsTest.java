package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.programme.Kinds;
import eu.jumelage.web.Language;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office adds kinds, fields and funding programmes, and what is called otherwise is found by its new name at once.
 */
@InBerlin
class VocabularyFormsTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));

    @Autowired
    Editables editables;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Kinds kinds;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    @Test
    void anInstallationAddsAKindAndItKeepsItsHistory() {
        Draft draft = drafts.begin("kind", named("Hackathon").with("key", "hackathon"), CLERK);
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
        assertThat(kinds.find(draft.item())).isPresent();
        assertThat(versions.of("kind", draft.item())).hasSize(1);

        UUID exhibition = id("kind", "exhibition");
        var form = editables.of("kind").orElseThrow();
        Entries now = form.current(exhibition).orElseThrow();
        assertThat(form.apply(exhibition, now, CLERK)).isEqualTo(new Applied.Done());
        assertThat(form.current(exhibition)).contains(now);
        assertThat(form.apply(exhibition, now.with("key", "show"), CLERK))
                .isEqualTo(Applied.refused("key", "problem.key-stays"));
        assertThat(form.apply(UUID.randomUUID(), now, CLERK)).isEqualTo(Applied.refused("key", "problem.key-taken"));
        assertThat(form.apply(UUID.randomUUID(), now.with("key", "Zwei Wörter"), CLERK))
                .isInstanceOf(Applied.Refused.class);
        assertThat(form.apply(UUID.randomUUID(), now.without("key"), CLERK))
                .isEqualTo(Applied.refused("key", "problem.missing"));
    }

    @Test
    void anActivityIsFoundByTheNewNameOfItsKind() {
        var staff = new Staff(program, port);
        assertThat(staff.get("/de/suche?q=Zwiegespräch", null).body()).doesNotContain("class=\"row-title\"");
        UUID panel = id("kind", "panel");
        var form = editables.of("kind").orElseThrow();
        Entries before = form.current(panel).orElseThrow();
        assertThat(form.apply(panel, before.with("name.de", "Zwiegespräch"), CLERK))
                .isEqualTo(new Applied.Done());
        assertThat(staff.get("/de/suche?q=Zwiegespräch", null).body()).contains("class=\"row-title\"");
        form.apply(panel, before, CLERK);
    }

    @Test
    void anActivityIsFoundByTheNewNameOfItsField() {
        var staff = new Staff(program, port);
        String key = sql.sql("""
                select af.field from programme.activity_field af
                join programme.activity a on a.id = af.activity
                where a.publication = 'published' and a.public_from < now() limit 1""").query(String.class).single();
        UUID field = sql.sql("select id from partnerships.field where key = :key")
                .param("key", key)
                .query(UUID.class)
                .single();
        var form = editables.of("field").orElseThrow();
        Entries before = form.current(field).orElseThrow();
        assertThat(form.apply(field, before.with("name.de", "Wolkenkunde"), CLERK))
                .isEqualTo(new Applied.Done());
        assertThat(staff.get("/de/suche?q=Wolkenkunde", null).body()).contains("class=\"row-title\"");
        form.apply(field, before, CLERK);
    }

    @Test
    void aFundingProgrammeIsEnteredAndCorrected() {
        var form = editables.of("funding").orElseThrow();
        for (Row row : form.list(Language.GERMAN, "", 50)) {
            Entries now = form.current(row.id()).orElseThrow();
            assertThat(form.apply(row.id(), now, CLERK)).isEqualTo(new Applied.Done());
            assertThat(form.current(row.id())).contains(now);
        }
        UUID cerv = UUID.randomUUID();
        Entries typed = named("Bürgerinnen und Bürger, Gleichstellung, Rechte und Werte")
                .with("abbreviation", "CERV")
                .with("website", "https://commission.europa.eu/cerv");
        assertThat(form.apply(cerv, typed, CLERK)).isEqualTo(new Applied.Done());
        assertThat(form.current(cerv).orElseThrow().get("abbreviation")).isEqualTo("CERV");
        assertThat(form.apply(cerv, typed.with("website", "nirgends"), CLERK))
                .isEqualTo(Applied.refused("website", "problem.address", "https://"));
        assertThat(form.apply(cerv, typed.without("abbreviation"), CLERK))
                .isEqualTo(Applied.refused("abbreviation", "problem.missing"));
    }

    @Test
    void theyAreListedWhereTheOfficeLooksForThem() {
        var staff = new Staff(program, port);
        staff.dismiss();
        var clerk = staff.signIn(staff.hire("vocabulary", Role.EDITOR));
        for (var list : Map.of("kind", "programme", "funding", "programme", "field", "partners", "notice", "crisis")
                .entrySet()) {
            var page = staff.get("/office/" + list.getValue() + "?kind=" + list.getKey(), clerk);
            assertThat(page.statusCode()).as(list.getKey()).isEqualTo(200);
            assertThat(page.body()).contains("/office/records/" + list.getKey() + "/new");
        }
        staff.dismiss();
    }

    private UUID id(String kind, String key) {
        return editables.of(kind).orElseThrow().list(Language.GERMAN, "", 100).stream()
                .filter(row -> row.detail().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Entries named(String name) {
        return Entries.NONE.with("name.source", "de").with("name.de", name);
    }
}
