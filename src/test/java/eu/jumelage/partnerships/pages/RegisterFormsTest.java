package eu.jumelage.partnerships.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.partnerships.Agreements;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Facts;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the register says comes through its forms unchanged, and what is changed in a form arrives. */
@InBerlin
@Transactional
class RegisterFormsTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));

    @Autowired
    Editables editables;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Agreements agreements;

    @Autowired
    Networks networks;

    @Autowired
    Cities cities;

    @Autowired
    Facts facts;

    @Autowired
    PartnerWishes wishes;

    @Autowired
    Offered offered;

    @ParameterizedTest
    @ValueSource(strings = {"partnership", "agreement", "city", "organisation", "person", "network", "field"})
    void everyRecordOfTheExampleCityComesThroughItsFormUnchanged(String kind) {
        Editable editable = editable(kind);
        List<Row> rows = editable.list(Language.GERMAN, "", 40);
        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
            Entries shown = editable.current(row.id()).orElseThrow();
            Object before = record(kind).apply(row.id());
            assertThat(editable.apply(row.id(), shown, CLERK)).as(row.title()).isEqualTo(new Applied.Done());
            assertThat(editable.current(row.id())).contains(shown);
            assertThat(record(kind).apply(row.id())).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnership", "agreement", "city", "organisation", "person", "network", "field"})
    void everythingThatIsShownStandsInAFieldOfTheForm(String kind) {
        Editable editable = editable(kind);
        for (Row row : editable.list(Language.GERMAN, "", 10)) {
            Entries shown = editable.current(row.id()).orElseThrow();
            List<String> fields = editable.form(shown, Language.FRENCH).stream()
                    .map(Field::key)
                    .toList();
            assertThat(shown.typed().keySet())
                    .allSatisfy(key -> assertThat(fields).anyMatch(field -> (key + ".").startsWith(field + ".")));
            assertThat(editable.title(shown, Language.GERMAN)).isNotBlank();
        }
    }

    @Test
    void whatIsChangedInAPartnershipArrives() {
        Editable form = editable("partnership");
        UUID id = published();
        Entries shown = form.current(id).orElseThrow();
        int statuses = shown.rows("status").size();

        Entries typed = shown.with("category", "project")
                .with("text.source", "de")
                .with("text.de", "Neu geschrieben")
                .with("status." + statuses + ".state", "dormant")
                .with("status." + statuses + ".since", "2026-01")
                .with("status." + statuses + ".reason.source", "de")
                .with("status." + statuses + ".reason.de", "Pause")
                .with("milestone.90.title.source", "de")
                .with("milestone.90.title.de", "Erster Besuch")
                .with("milestone.90.happened", "1994-05")
                .with("milestone.90.fact.0.by.source", "de")
                .with("milestone.90.fact.0.by.de", "Landesarchiv")
                .with("milestone.90.fact.0.value", "1994-05")
                .with("milestone.90.fact.0.standing", "preferred")
                .with("contact.90.city", shown.get("partner"))
                .with("contact.90.office.source", "de")
                .with("contact.90.office.de", "Protokoll")
                .with("contact.90.public", "on");
        assertThat(form.apply(id, typed, CLERK)).isEqualTo(new Applied.Done());

        Partnership after = partnerships.find(id).orElseThrow();
        assertThat(after.category()).isEqualTo(Partnership.Category.PROJECT);
        assertThat(after.status().since()).hasToString("2026-01");
        assertThat(after.contacts())
                .anyMatch(
                        contact -> contact.office().string(Language.GERMAN).equals("Protokoll") && contact.isPublic());
        assertThat(after.milestones())
                .filteredOn(
                        milestone -> milestone.title().string(Language.GERMAN).equals("Erster Besuch"))
                .singleElement()
                .satisfies(milestone -> assertThat(facts.publicOf(milestone.id()))
                        .extracting(Fact::value)
                        .containsExactly("1994-05"));
    }

    @Test
    void aNewPartnershipIsMadePublishedAndWithdrawn() {
        UUID city = UUID.randomUUID();
        Entries town = editable("city")
                .blank()
                .with("name.0.language", "de")
                .with("name.0.name", "Probestadt")
                .with("name.0.formal", "Stadt Probestadt")
                .with("country", "be")
                .with("languages", "fr, nl")
                .with("latitude", "50,5")
                .with("longitude", "4.25")
                .with("zone", "Europe/Brussels")
                .with("aliases", "Probe\nEssai")
                .with("identifier.0.scheme", "wikidata")
                .with("identifier.0.value", "Q999999901");
        assertThat(editable("city").apply(city, town, CLERK)).isEqualTo(new Applied.Done());
        assertThat(cities.find(city).orElseThrow().aliases()).containsExactlyInAnyOrder("Probe", "Essai");
        assertThat(editable("city").list(Language.GERMAN, "probeSt", 5))
                .extracting(Row::id)
                .containsExactly(city);

        Editable form = editable("partnership");
        UUID id = UUID.randomUUID();
        assertThat(form.apply(id, form.blank().with("partner", city.toString()), CLERK))
                .isEqualTo(new Applied.Done());
        assertThat(form.address(id, Language.GERMAN)).get().asString().endsWith("/probestadt");
        assertThat(form.list(Language.GERMAN, "Probestadt", 5))
                .containsExactly(new Row(id, "Probestadt", List.of("Partnerschaft", "", "", ""), null));

        assertThat(form.withdraw(id, CLERK)).contains(new Applied.Done());
        assertThat(partnerships.find(id).orElseThrow().publication()).isEqualTo(Publication.WITHDRAWN);
        assertThat(form.address(id, Language.GERMAN)).isEmpty();
        assertThat(form.list(Language.GERMAN, "Probestadt", 5))
                .extracting(Row::state)
                .containsExactly("withdrawn");
    }

    @Test
    void aSettledSourceMovesTheDateOfAnAgreement() {
        Editable form = editable("agreement");
        UUID id = form.list(Language.GERMAN, "", 1).getFirst().id();
        Entries shown = form.current(id).orElseThrow().without("fact").without("change");
        Entries typed = shown.with("signed", "1987-02-03")
                .with("fact.0.by.source", "de")
                .with("fact.0.by.de", "Urkunde")
                .with("fact.0.value", "1987-02-03")
                .with("fact.0.standing", "preferred")
                .with("fact.1.by.source", "de")
                .with("fact.1.by.de", "Zeitung")
                .with("fact.1.value", "1987-02-04")
                .with("fact.1.standing", "other");

        assertThat(form.apply(id, typed, CLERK)).isEqualTo(new Applied.Done());

        assertThat(agreements.find(id).orElseThrow().signed()).hasToString("1987-02-03");
        assertThat(facts.of(id))
                .extracting(Fact::standing)
                .containsExactly(Fact.Standing.PREFERRED, Fact.Standing.CONTRADICTING);
    }

    @Test
    void theDeskIsToldWhatWantsToBeDoneWithinItsBounds() {
        UUID id = published();
        Editable form = editable("partnership");
        Entries shown = form.current(id).orElseThrow();
        form.apply(
                id,
                shown.without("text")
                        .with("text.source", "de")
                        .with("text.de", "Nur auf Deutsch")
                        .without("contact")
                        .with("contact.0.city", shown.get("partner"))
                        .with("contact.0.office.source", "de")
                        .with("contact.0.office.de", "Nie bestätigt"),
                CLERK);

        List<Wish> all = wishes.wishes(CLERK, 1000);
        assertThat(all)
                .anyMatch(wish -> wish.topic() == Topic.TRANSLATE && wish.path().endsWith("/partnership/" + id))
                .anyMatch(wish -> wish.topic() == Topic.PARTNERSHIPS
                        && wish.title().endsWith("Nie bestätigt")
                        && wish.path().endsWith(id + "#contacts"))
                .anyMatch(wish -> wish.title().contains("Jahre Partnerschaft"));
        for (Topic topic : Topic.values()) {
            assertThat(wishes.wishes(CLERK, 3).stream().filter(wish -> wish.topic() == topic))
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void anAgreementWhoseTermEndsStandsOnTheDesk() {
        Editable form = editable("agreement");
        UUID id = UUID.randomUUID();
        Partnership partnership = partnerships.find(published()).orElseThrow();
        Entries typed = form.blank()
                .with("partnership", partnership.id().toString())
                .with("party.1.city", partnership.partner().toString())
                .with("title.source", "de")
                .with("title.de", "Vertrag auf Zeit")
                .with("languages", "de, cs")
                .with("term", offered.today().plusDays(20).toString());
        assertThat(form.apply(id, typed, CLERK)).isEqualTo(new Applied.Done());

        assertThat(wishes.wishes(CLERK, 50)).anyMatch(wish -> wish.path().endsWith("/agreement/" + id));
        assertThat(agreements.find(id).orElseThrow().languages()).containsExactly(Language.GERMAN, new Language("cs"));
    }

    private UUID published() {
        return partnerships.inForce(Language.GERMAN).getFirst().partnership().id();
    }

    private Editable editable(String kind) {
        return editables.of(kind).orElseThrow();
    }

    private Function<UUID, Object> record(String kind) {
        return switch (kind) {
            case "partnership" -> partnerships::find;
            case "agreement" -> id -> List.of(agreements.find(id), facts.of(id));
            case "city" -> cities::find;
            case "network" -> networks::find;
            default -> id -> "";
        };
    }
}
