package eu.jumelage.partnerships.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be is said in words at its field, and nothing of it is stored. */
@InBerlin
class RefusedFormsTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    private static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));
    private static final String NOBODY = UUID.randomUUID().toString();

    @Autowired
    Drafts drafts;

    @Autowired
    Editables editables;

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Test
    void homeIsNoPartnerOfItsOwn() {
        refusedNew("partnership", blank -> blank.with("partner", home()), "partner", "problem.with-home");
    }

    @Test
    void aCityHasOneLivingPartnership() {
        String partner = partnership().partner().toString();
        refusedNew("partnership", blank -> blank.with("partner", partner), "partner", "problem.already-partners");
    }

    @Test
    void whatDoesNotExistCannotBeNamed() {
        refusedNew("partnership", blank -> blank, "partner", "problem.missing");
        refusedNew("partnership", blank -> blank.with("partner", NOBODY), "partner", "problem.reference");
        refusedNew("partnership", blank -> blank.with("partner", "x"), "partner", "problem.reference");
        refused("partnership", now -> now.with("field.witchcraft", "on"), "field", "problem.reference");
        refused("partnership", now -> now.with("picture", NOBODY), "picture", "problem.reference");
        refused("partnership", now -> now.with("category", "empire"), "category", "problem.reference");
        refusedNew("agreement", blank -> blank.with("partnership", NOBODY), "partnership", "problem.reference");
        refused("agreement", now -> now.with("party.9.city", NOBODY), "party.9.city", "problem.reference");
        refused("organisation", now -> now.with("city", NOBODY), "city", "problem.reference");
        refused("network", now -> now.with("member.900.city", NOBODY), "member.900.city", "problem.reference");
    }

    @Test
    void aHistoryIsAddedToAtItsEnd() {
        UnaryOperator<Entries> stands =
                now -> now.without("status").with("status.0.state", "active").with("status.0.since", "1990");
        refused("partnership", now -> now.without("status"), "status", "problem.no-status");
        refused(
                "partnership",
                now -> stands.apply(now).with("status.1.state", "active"),
                "status.1.state",
                "problem.already-so");
        refused(
                "partnership",
                now -> stands.apply(now).with("status.1.state", "ended").with("status.1.since", "1989-12"),
                "status.1.since",
                "problem.before-the-last");
        refused(
                "partnership",
                now -> stands.apply(now).with("status.1.state", "ended").with("status.1.since", "2190"),
                "status.1.since",
                "problem.in-the-future");
        refused("partnership", now -> now.with("publication", "draft"), "publication", "problem.was-public");
    }

    @Test
    void focusesBelongToAFieldAndAYear() {
        refused(
                "partnership",
                now -> now.with("focus.90.field", "astrology")
                        .with("focus.90.year", "2026")
                        .with("focus.90.focus.source", "de")
                        .with("focus.90.focus.de", "Sterne"),
                "focus.90.field",
                "problem.no-field");
        refused("partnership", now -> now.with("focus.90.year", "1066"), "focus.90.year", "problem.year");
    }

    @Test
    void whatIsBlankOrWithoutEndIsNoTitle() {
        refused("agreement", now -> now.without("title"), "title.de", "problem.missing");
        refused("agreement", now -> now.with("title.de", "x".repeat(100_000)), "title.de", "problem.too-long");
        refused("network", now -> now.with("name.de", "x".repeat(100_000)), "name.de", "problem.too-long");
        refused("person", now -> now.with("name", "x".repeat(100_000)), "name", "problem.too-long");
        refused("person", now -> now.without("sort-name"), "sort-name", "problem.missing");
        refused(
                "partnership",
                now -> now.with("status.0.internal", "x".repeat(100_000)),
                "status.0.internal",
                "problem.too-long");
    }

    @Test
    void anAgreementKeepsItsParties() {
        refused("agreement", now -> now.without("party").with("party.0.city", home()), "party", "problem.two-parties");
        refused(
                "agreement",
                now -> now.with("party.8.city", home()).with("party.9.city", home()),
                "party.9.city",
                "problem.party-twice");
        Entries shown = current("agreement");
        String stranger = editables.of("city").orElseThrow().list(Language.GERMAN, "", 20).stream()
                .map(row -> row.id().toString())
                .filter(id -> !shown.typed().containsValue(id) && !id.equals(home()))
                .findFirst()
                .orElseThrow();
        refused("agreement", typed -> typed.with("signatory.9.city", stranger), "signatory.9.city", "problem.no-party");
        refused("agreement", now -> now.with("signed", "2019-02-30"), "signed", "problem.partial");
        refused(
                "agreement",
                now -> now.without("fact")
                        .with("signed", "1990")
                        .with("change.9.kind", "renewal")
                        .with("change.9.happened", "1989")
                        .with("change.9.text.source", "de")
                        .with("change.9.text.de", "Verlängert"),
                "change.9.happened",
                "problem.before-signing");
    }

    @Test
    void aDateSaysWhatItsSourceSays() {
        UnaryOperator<Entries> source = now -> now.without("fact")
                .without("change")
                .with("fact.0.by.source", "de")
                .with("fact.0.by.de", "Urkunde")
                .with("fact.0.value", "1990-01-02")
                .with("fact.0.standing", "preferred");
        refused("agreement", now -> source.apply(now).with("signed", "1991"), "signed", "problem.settled");
        refused(
                "agreement",
                now -> source.apply(now).with("fact.0.standing", "unconfirmed").with("signed", "1990-01-02"),
                "signed",
                "problem.rumour");
        refused(
                "agreement",
                now -> source.apply(now).with("fact.0.value", "neulich"),
                "fact.0.value",
                "problem.partial");
        refused(
                "agreement",
                now -> source.apply(now)
                        .with("signed", "1990-01-02")
                        .with("fact.1.by.source", "de")
                        .with("fact.1.by.de", "Zeitung")
                        .with("fact.1.value", "1991")
                        .with("fact.1.standing", "preferred"),
                "fact.1.standing",
                "problem.two-preferred");
    }

    @Test
    void aCityIsCalledOneThingAtATime() {
        refused("city", now -> now.without("name"), "name", "problem.no-name");
        refused(
                "city",
                now -> now.with("name.90.language", now.get("name.0.language")).with("name.90.name", "Anders"),
                "name.90.since",
                "problem.two-names");
        refused("city", now -> now.with("country", "Atlantis"), "country", "problem.country");
        refused("city", now -> now.with("latitude", "91"), "latitude", "problem.degrees");
        refused("city", now -> now.with("zone", "Mars/Olympus"), "zone", "problem.zone");
        refused("city", now -> now.with("languages", "Deutsch!"), "languages", "problem.languages");
        refused("city", now -> now.with("website", "javascript:alert(1)"), "website", "problem.address");
        refused(
                "city",
                now -> now.with("identifier.90.scheme", "wikidata")
                        .with("identifier.90.value", "Q1")
                        .with("identifier.90.since", "2020-01-01")
                        .with("identifier.90.until", "2019-01-01"),
                "identifier.90.until",
                "problem.ends-before");
    }

    @Test
    void aNumberBelongsToOneCity() {
        Editable form = editables.of("city").orElseThrow();
        Entries own = form.current(cities.home().orElseThrow().id()).orElseThrow();
        refusedNew("city", _ -> own, "identifier.0.value", "problem.identifier-taken");
    }

    @Test
    void aCityBelongsToANetworkOnceAtATime() {
        refused(
                "network",
                now -> now.with("member.900.city", now.get("member.0.city")),
                "member.900.city",
                "problem.member-twice");
        refused(
                "network",
                now -> now.with("member.900.city", home())
                        .with("member.900.since", "2020")
                        .with("member.900.until", "2019"),
                "member.900.until",
                "problem.ends-before");
    }

    @Test
    void theKeyOfAFieldIsOneAndStays() {
        refused("field", now -> now.with("key", "anders"), "key", "problem.key-stays");
        UnaryOperator<Entries> named = blank -> blank.with("name.source", "de").with("name.de", "Neu");
        refusedNew("field", blank -> named.apply(blank).with("key", "Ä 1"), "key", "problem.key");
        String taken = current("field").get("key");
        refusedNew("field", blank -> named.apply(blank).with("key", taken), "key", "problem.key-taken");
    }

    private void refusedNew(String kind, UnaryOperator<Entries> typing, String field, String words) {
        Editable form = editables.of(kind).orElseThrow();
        Draft draft = drafts.begin(kind, form.blank(), CLERK);
        refused(draft, typing.apply(form.blank()), field, words);
        assertThat(form.current(draft.item())).as("nothing is stored").isEmpty();
    }

    private void refused(String kind, UnaryOperator<Entries> typing, String field, String words) {
        UUID id = some(kind);
        Draft draft = drafts.open(kind, id, CLERK).orElseThrow();
        refused(draft, typing.apply(draft.entries()), field, words);
        assertThat(editables.of(kind).orElseThrow().current(id))
                .as("nothing is stored")
                .contains(draft.before());
    }

    private void refused(Draft draft, Entries typed, String field, String words) {
        try {
            Saving saved = drafts.save(draft.id(), draft.revision(), typed, CLERK);
            assertThat(saved).isInstanceOf(Saving.Saved.class);
            int revision = ((Saving.Saved) saved).draft().revision();
            assertThat(drafts.approve(draft.id(), revision, false, HEAD))
                    .isInstanceOfSatisfying(Deciding.Refused.class, refused -> {
                        assertThat(refused.problems())
                                .as("%s", refused.problems())
                                .anyMatch(problem -> problem.field().equals(field)
                                        && problem.words().equals(words));
                        refused.problems().forEach(RefusedFormsTest::isSaid);
                    });
        } finally {
            drafts.discard(draft.id(), CLERK);
        }
    }

    private static void isSaid(Problem problem) {
        assertThat(Words.in(Language.DUTCH)
                        .say(problem.words(), problem.arguments().toArray()))
                .isNotBlank()
                .doesNotContain("{");
    }

    private Entries current(String kind) {
        return editables.of(kind).orElseThrow().current(some(kind)).orElseThrow();
    }

    /** One that is public, where that matters. */
    private UUID some(String kind) {
        return switch (kind) {
            case "partnership" -> partnership().id();
            case "network" ->
                editables.of(kind).orElseThrow().list(Language.GERMAN, "", 50).stream()
                        .map(Editable.Row::id)
                        .filter(id -> editables
                                .of(kind)
                                .orElseThrow()
                                .current(id)
                                .orElseThrow()
                                .has("member.0.city"))
                        .findFirst()
                        .orElseThrow();
            default ->
                editables
                        .of(kind)
                        .orElseThrow()
                        .list(Language.GERMAN, "", 1)
                        .getFirst()
                        .id();
        };
    }

    private Partnership partnership() {
        return partnerships.inForce(Language.GERMAN).getFirst().partnership();
    }

    private String home() {
        return cities.home().orElseThrow().id().toString();
    }
}
