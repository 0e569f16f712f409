package eu.jumelage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is true in the example city says where it comes from, and what is invented says so. */
class FactsTest {

    private static final List<String> PROVABLE = List.of(
            "networks.yaml",
            "people.yaml",
            "organisations.yaml",
            "places.yaml",
            "series.yaml",
            "disruptions.yaml",
            "activities.yaml");

    @Test
    void everythingIsEitherSourcedOrAnExample() {
        PROVABLE.forEach(file -> Wordings.file(file)
                .forEach(thing -> assertThat(isExample(thing))
                        .as(file + " " + thing.path("key").asString())
                        .isNotEqualTo(isSourced(thing))));
        Wordings.file("partnerships.yaml")
                .path("partnerships")
                .forEach(partnership -> assertThat(isSourced(partnership))
                        .as(partnership.path("key").asString())
                        .isTrue());
        Wordings.file("projects.yaml")
                .path("projects")
                .forEach(project -> assertThat(isExample(project))
                        .as(project.path("key").asString())
                        .isNotEqualTo(isSourced(project)));
    }

    @Test
    void everyAgreementAndMilestoneHasItsSource() {
        Wordings.file("partnerships.yaml").path("partnerships").forEach(partnership -> {
            partnership
                    .path("agreements")
                    .forEach(agreement ->
                            assertThat(agreement.path("facts").isEmpty()).isFalse());
            partnership
                    .path("milestones")
                    .forEach(milestone ->
                            assertThat(milestone.path("facts").isEmpty()).isFalse());
        });
    }

    @Test
    void everySourceThatIsNamedExistsAndEveryOneIsUsed() {
        var known = new ArrayList<String>();
        Wordings.file("sources.yaml")
                .forEach(source -> known.add(source.path("key").asString()));
        var named = new ArrayList<String>();
        Wordings.files()
                .values()
                .forEach(file -> walk(file, node -> {
                    if (node.path("source").isString()) {
                        named.add(node.path("source").asString());
                    }
                }));
        assertThat(named).isSubsetOf(known);
        assertThat(known).isSubsetOf(named);
    }

    @Test
    void onlyExamplesMoveWithTheDayOfTheLoad() {
        for (String file : List.of("activities.yaml", "disruptions.yaml")) {
            Wordings.file(file).forEach(thing -> {
                if (!isExample(thing)) {
                    walk(
                            thing,
                            node -> node.properties().forEach(property -> {
                                if (!property.getKey().equals("held")
                                        && property.getValue().isString()) {
                                    assertThat(property.getValue().asString()).doesNotMatch("[+-]\\d+[dwM].*");
                                }
                            }));
                }
            });
        }
    }

    /** Only a fictitious city promises or pays anything. */
    @Test
    void noRealCityPaysOrPromises() {
        Set<String> fictitious = Set.of("Musterstadt", "Ville-Exemple", "Voorbeeldstad", "Sampleton");
        Wordings.file("activities.yaml").forEach(activity -> {
            activity.path("costs")
                    .forEach(cost ->
                            assertThat(fictitious).contains(cost.path("payer").asString()));
            activity.path("commitments")
                    .forEach(commitment -> assertThat(fictitious)
                            .contains(commitment.path("owner").asString()));
        });
    }

    private static boolean isExample(JsonNode thing) {
        return thing.path("example").asBoolean(false);
    }

    private static boolean isSourced(JsonNode thing) {
        return thing.has("source")
                || !thing.path("facts").isEmpty()
                || !thing.path("unconfirmed").isEmpty()
                || thing.path("agreements").valueStream().anyMatch(agreement -> agreement.has("facts"));
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        visit.accept(node);
        node.forEach(child -> walk(child, visit));
    }
}
