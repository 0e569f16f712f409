package eu.jumelage.office.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.editing.TranslationLinks.Sent;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts are translated beside their sources, by members and by holders of a link, and nobody overwrites anybody. */
@InBerlin
class TranslationsTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member OTHER =
            new Member(UUID.randomUUID(), "Otto", "otto@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));

    @Autowired
    Translations translations;

    @Autowired
    TranslationLinks links;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail audit;

    @Autowired
    Rules rules;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    UUID id;

    /** A place of its own for each test, written in German and French. */
    @BeforeEach
    void aPlace() {
        String city = sql.sql("select id::text from partnerships.city where home")
                .query(String.class)
                .single();
        Draft draft = drafts.begin(
                "place",
                Entries.of(Map.of(
                        "name.source",
                        "de",
                        "name.de",
                        "Haus der Räte",
                        "name.fr",
                        "Maison des conseils",
                        "city",
                        city,
                        "accessibility.source",
                        "de",
                        "accessibility.de",
                        "Stufenlos")),
                CLERK);
        id = draft.item();
        publish(draft);
    }

    @AfterEach
    void asBefore() {
        clock.reset();
        rules.keep(new Rules.Kept(true, List.of()));
        sql.sql("delete from office.draft where state in ('writing', 'handed-in')")
                .update();
    }

    @Test
    void whatIsMissingAndWhatIsStaleWaitsInItsLanguage() {
        assertThat(waiting(Language.FRENCH)).isEqualTo("1 missing, 0 stale");
        assertThat(waiting(Language.DUTCH)).isEqualTo("2 missing, 0 stale");
        rewrite("name.de", "Haus der sieben Räte");
        assertThat(waiting(Language.FRENCH)).isEqualTo("1 missing, 1 stale");
        assertThat(waiting(Language.GERMAN)).isEqualTo("0 missing, 0 stale");
    }

    @Test
    void everythingThatWaitsIsFoundByTheViewToo() {
        for (Untranslated each : translations.waiting(Language.GERMAN)) {
            Sheet sheet = translations
                    .sheet(each.kind(), each.item(), each.language())
                    .orElseThrow();
            assertThat(sheet.passages())
                    .as("%s", each)
                    .anyMatch(passage -> passage.standing() != Passage.Standing.DONE);
        }
    }

    @Test
    void aStaleTranslationKnowsWhatItsSourceSaidThen() {
        rewrite("name.de", "Haus der sieben Räte");
        rewrite("name.de", "Haus der acht Räte");
        Sheet sheet = sheet(Language.FRENCH);
        assertThat(sheet.madeFrom(passage(sheet, "name"))).contains("Haus der Räte");

        assertThat(save(sheet, Map.of("name.fr", "Maison des huit conseils"))).isInstanceOf(Rendering.Kept.class);
        publish(drafts.openOf("place", id).orElseThrow());
        assertThat(passage(sheet(Language.FRENCH), "name").standing()).isEqualTo(Passage.Standing.DONE);
        rewrite("name.de", "Haus der neun Räte");
        sheet = sheet(Language.FRENCH);
        assertThat(sheet.madeFrom(passage(sheet, "name"))).contains("Haus der acht Räte");
    }

    @Test
    void onlyTheTextsOfThatLanguageAreWritten() {
        Sheet sheet = sheet(Language.FRENCH);
        save(
                sheet,
                Map.of(
                        "accessibility.fr",
                        "Sans marches",
                        "name.de",
                        "Gehackt",
                        "name.nl",
                        "Gekraakt",
                        "street",
                        "Nirgends 1",
                        "name.source",
                        "nl",
                        "city",
                        ""));
        Draft draft = drafts.openOf("place", id).orElseThrow();
        assertThat(draft.before().differing(draft.entries())).containsExactly("accessibility.fr");
        assertThat(draft.changedBy()).isEqualTo("Klara");
    }

    @Test
    void savingWhatIsThereAlreadyBeginsNoDraft() {
        assertThat(save(sheet(Language.FRENCH), Map.of())).isInstanceOf(Rendering.Kept.class);
        assertThat(drafts.openOf("place", id)).isEmpty();
    }

    @Test
    void twoTranslatorsOfTheSameTextSeeEachOther() {
        Sheet seen = sheet(Language.FRENCH);
        assertThat(save(seen, Map.of("accessibility.fr", "Sans marches"))).isInstanceOf(Rendering.Kept.class);
        Rendering second = translations.save(
                "place",
                id,
                Language.FRENCH,
                seen.originals(),
                form(seen, Map.of("accessibility.fr", "De plain-pied", "name.fr", "La maison")),
                OTHER);
        assertThat(second).isInstanceOfSatisfying(Rendering.Collides.class, collides -> {
            assertThat(collides.fields()).containsExactly("accessibility.fr");
            assertThat(collides.together().get("accessibility.fr")).isEqualTo("De plain-pied");
            assertThat(collides.together().get("name.fr")).isEqualTo("La maison");
        });
        assertThat(sheet(Language.FRENCH).translations().get("accessibility.fr"))
                .isEqualTo("Sans marches");
        Rendering apart = translations.save(
                "place", id, Language.FRENCH, seen.originals(), form(seen, Map.of("name.fr", "La maison")), OTHER);
        assertThat(apart).isInstanceOf(Rendering.Kept.class);
        assertThat(sheet(Language.FRENCH).translations().typed())
                .containsEntry("accessibility.fr", "Sans marches")
                .containsEntry("name.fr", "La maison");
    }

    @Test
    void aSourceThatChangesWhileSomebodyTranslatesIsShownFirst() {
        Sheet seen = sheet(Language.FRENCH);
        rewrite("name.de", "Haus der sieben Räte");
        assertThat(save(seen, Map.of("name.fr", "La maison"))).isInstanceOf(Rendering.SourceChanged.class);
        assertThat(drafts.openOf("place", id)).isEmpty();
    }

    @Test
    void aTickSaysThatTheTranslationStillHolds() {
        rewrite("name.de", "Haus der Räte!");
        save(sheet(Language.FRENCH), Map.of("name.holds.fr", "on"));
        publish(drafts.openOf("place", id).orElseThrow());
        assertThat(passage(sheet(Language.FRENCH), "name").standing()).isEqualTo(Passage.Standing.DONE);
    }

    @Test
    void frenchWithoutDutchIsRefusedWhereTheyAppearTogether() {
        rules.keep(new Rules.Kept(true, List.of(Language.FRENCH, Language.DUTCH)));
        save(sheet(Language.FRENCH), Map.of("accessibility.fr", "Sans marches"));
        Draft draft = drafts.openOf("place", id).orElseThrow();
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .contains("accessibility.nl", "name.nl"));
        save(sheet(Language.DUTCH), Map.of("accessibility.nl", "Drempelvrij", "name.nl", "Huis van de raden"));
        publish(drafts.openOf("place", id).orElseThrow());
    }

    @Test
    void newFrenchWithOldDutchIsRefusedWhereTheyAppearTogether() {
        save(sheet(Language.FRENCH), Map.of("name.fr", "Maison des conseils"));
        save(sheet(Language.DUTCH), Map.of("name.nl", "Huis van de raden"));
        publish(drafts.openOf("place", id).orElseThrow());
        rules.keep(new Rules.Kept(true, List.of(Language.FRENCH, Language.DUTCH)));

        rewrite("name.de", "Haus der neuen Räte"); // published: French and Dutch are as old as each other

        save(sheet(Language.FRENCH), Map.of("name.fr", "Maison des nouveaux conseils"));
        Draft french = drafts.openOf("place", id).orElseThrow();
        assertThat(drafts.problems(french.id(), CLERK))
                .extracting(Problem::field)
                .containsExactly("name.nl");
        save(sheet(Language.DUTCH), Map.of("name.holds.nl", "on"));
        publish(drafts.openOf("place", id).orElseThrow());
    }

    @Test
    void theHolderOfALinkTranslatesAndTheOfficeGetsItByName() {
        var made = links.make(sheet(Language.DUTCH), "Marijke", tomorrow(), CLERK);
        assertThat(made.secret()).matches("[A-Za-z0-9_-]{32}");
        assertThat(sql.sql("select count(*) from office.translation_link where hash = sha256(:secret::bytea)")
                        .param("secret", made.secret())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Sheet sheet = links.open(made.secret()).orElseThrow().sheet();

        assertThat(send(made.secret(), sheet, Map.of("name.nl", "Huis"), false)).isInstanceOf(Sent.Kept.class);
        assertThat(drafts.openOf("place", id)).as("the office sees nothing yet").isEmpty();
        assertThat(TranslationLinks.written(
                                links.open(made.secret()).orElseThrow().link(), sheet)
                        .get("name.nl"))
                .isEqualTo("Huis");

        var form = new HashMap<>(form(sheet, Map.of("name.nl", "Huis van de raden", "name.de", "Gehackt")));
        form.put("_was.name.nl", "Huis");
        assertThat(links.send(made.secret(), sheet.mark(), form, true)).isInstanceOf(Sent.HandedIn.class);

        Draft draft = drafts.openOf("place", id).orElseThrow();
        assertThat(draft.state()).isEqualTo(Draft.State.HANDED_IN);
        assertThat(draft.changedBy()).isEqualTo("Marijke");
        assertThat(draft.before().differing(draft.entries())).containsExactly("name.nl");
        assertThat(draft.isBy(CLERK)).as("who made the link takes part").isTrue();
        assertThat(audit.of("place", id))
                .extracting(AuditEntry::act)
                .contains("translation-link-made", "translation-handed-in", "draft-handed-in");
    }

    @Test
    void aLinkIsOverAfterHandingInAfterItsDayAndOnceItIsEnded() {
        var handedIn = links.make(sheet(Language.DUTCH), "Marijke", tomorrow(), CLERK);
        Sheet sheet = sheet(Language.DUTCH);
        send(handedIn.secret(), sheet, Map.of("name.nl", "Huis"), true);
        isOver(handedIn.secret(), sheet);

        var ended = links.make(sheet(Language.DUTCH), "Piet", tomorrow(), CLERK);
        links.revoke(ended.link().id(), CLERK);
        isOver(ended.secret(), sheet);

        var late = links.make(sheet(Language.DUTCH), "Jan", tomorrow(), CLERK);
        clock.set(tomorrow());
        isOver(late.secret(), sheet);
        isOver("never-made", sheet);
    }

    @Test
    void aLinkOpensNoOtherItemAndNoOtherLanguage() {
        var made = links.make(sheet(Language.DUTCH), "Marijke", tomorrow(), CLERK);
        Sheet opened = links.open(made.secret()).orElseThrow().sheet();
        assertThat(opened.item()).isEqualTo(id);
        assertThat(opened.into()).isEqualTo(Language.DUTCH);
        var form = new HashMap<>(form(opened, Map.of("name.nl", "Huis")));
        form.putAll(Map.of(
                "name.fr",
                "Autre",
                "name.en",
                "Other",
                "street",
                "x",
                "id",
                UUID.randomUUID().toString()));
        links.send(made.secret(), opened.mark(), form, true);
        Draft draft = drafts.openOf("place", id).orElseThrow();
        assertThat(draft.before().differing(draft.entries())).containsExactly("name.nl");
    }

    @Test
    void anUnfinishedDraftOfTheOfficeTakesTheTranslationInAndStaysUnfinished() {
        var made = links.make(sheet(Language.DUTCH), "Marijke", tomorrow(), CLERK);
        Draft open = drafts.open("place", id, OTHER).orElseThrow();
        drafts.save(open.id(), open.revision(), open.entries().with("street", "Gasse 1"), OTHER);
        send(made.secret(), sheet(Language.DUTCH), Map.of("name.nl", "Huis"), true);
        Draft draft = drafts.openOf("place", id).orElseThrow();
        assertThat(draft.state()).isEqualTo(Draft.State.WRITING);
        assertThat(draft.before().differing(draft.entries())).containsExactly("name.nl", "street");
    }

    @Test
    void aHolderReadsWhatTheOfficeChangedBeforeHandingIn() {
        var made = links.make(sheet(Language.DUTCH), "Marijke", tomorrow(), CLERK);
        Sheet seen = sheet(Language.DUTCH);
        rewrite("name.de", "Haus der sieben Räte");
        assertThat(send(made.secret(), seen, Map.of("name.nl", "Huis"), true)).isInstanceOf(Sent.Changed.class);
        assertThat(drafts.openOf("place", id)).isEmpty();
        Sheet now = links.open(made.secret()).orElseThrow().sheet();
        var form = new HashMap<>(form(now, Map.of("name.nl", "Huis")));
        form.put("_was.name.nl", "Huis");
        assertThat(links.send(made.secret(), now.mark(), form, true)).isInstanceOf(Sent.HandedIn.class);
    }

    private void isOver(String secret, Sheet sheet) {
        assertThat(links.open(secret)).isEmpty();
        assertThat(send(secret, sheet, Map.of("name.nl", "Zu spät"), true)).isEqualTo(new Sent.Over());
    }

    private Sent send(String secret, Sheet sheet, Map<String, String> typed, boolean handIn) {
        return links.send(secret, sheet.mark(), form(sheet, typed), handIn);
    }

    private Rendering save(Sheet seen, Map<String, String> typed) {
        return translations.save("place", id, seen.into(), seen.originals(), form(seen, typed), CLERK);
    }

    /** As the page would send it. */
    private static Map<String, String> form(Sheet seen, Map<String, String> typed) {
        var form = new HashMap<String, String>();
        seen.translations().typed().forEach((key, value) -> {
            form.put(key, value);
            form.put("_was." + key, value);
        });
        form.putAll(typed);
        return form;
    }

    private String waiting(Language language) {
        return translations.waiting(Language.GERMAN).stream()
                .filter(each -> each.item().equals(id) && each.language().equals(language))
                .findFirst()
                .map(each -> each.missing() + " missing, " + each.stale() + " stale")
                .orElse("0 missing, 0 stale");
    }

    private Sheet sheet(Language into) {
        return translations.sheet("place", id, into).orElseThrow();
    }

    private static Passage passage(Sheet sheet, String key) {
        return sheet.passages().stream()
                .filter(passage -> passage.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void rewrite(String field, String words) {
        Draft draft = drafts.open("place", id, CLERK).orElseThrow();
        drafts.save(draft.id(), draft.revision(), draft.entries().with(field, words), CLERK);
        publish(drafts.find(draft.id()).orElseThrow());
    }

    private void publish(Draft draft) {
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }
}
