package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.city;
import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.jumelage.partnerships.City.Name;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityTest {

    static final LocalDate RENAMED = LocalDate.of(2016, 5, 19);

    City dnipro = city(
                    "UA",
                    new Language("uk"),
                    false,
                    "Q48256",
                    List.of(
                            Name.of(GERMAN, "Dnipropetrowsk", null),
                            Name.of(ENGLISH, "Dnipropetrovsk", null),
                            Name.of(FRENCH, "Dnipro", null)))
            .renamed(List.of(Name.of(GERMAN, "Dnipro", "Stadt Dnipro"), Name.of(ENGLISH, "Dnipro", null)), RENAMED);

    @Test
    void aRenamedCityKeepsTheNameOfEachTime() {
        assertThat(name(GERMAN, RENAMED.minusDays(1))).isEqualTo("Dnipropetrowsk");
        assertThat(name(GERMAN, RENAMED)).isEqualTo("Dnipro");
        assertThat(name(FRENCH, RENAMED.minusYears(20))).isEqualTo("Dnipro");
        assertThat(dnipro.latestName().string(ENGLISH)).isEqualTo("Dnipro");
    }

    @Test
    void aRenamingPutRightReplacesTheWrongOne() {
        City corrected = dnipro.renamed(List.of(Name.of(GERMAN, "Dnjepr", null)), RENAMED);

        assertThat(corrected.name(GERMAN, RENAMED).string()).isEqualTo("Dnjepr");
        assertThat(corrected.name(GERMAN, RENAMED.minusDays(1)).string()).isEqualTo("Dnipropetrowsk");
    }

    @Test
    void theFormalNameStandsInAgreements() {
        assertThat(dnipro.formalName(GERMAN, RENAMED).string()).isEqualTo("Stadt Dnipro");
        assertThat(dnipro.formalName(ENGLISH, RENAMED).string()).isEqualTo("Dnipro");
    }

    @Test
    void aLanguageWithoutANameSaysWhoseNameItShows() {
        assertThat(dnipro.name(DUTCH, RENAMED)).isEqualTo(new Text.Said("Dnipro", ENGLISH, false));
        City paris = city(
                "FR", FRENCH, false, "Q90", List.of(Name.of(FRENCH, "Paris", null), Name.of(ENGLISH, "Paris", null)));
        assertThat(paris.name(DUTCH, RENAMED).language()).isEqualTo(FRENCH);
    }

    @Test
    void beforeItsFirstKnownNameItBearsThat() {
        City young = city("DE", GERMAN, false, "Q1", List.of(new Name(GERMAN, "Neustadt", null, Period.from(RENAMED))));

        assertThat(young.name(GERMAN, RENAMED.minusYears(50)).string()).isEqualTo("Neustadt");
    }

    @Test
    void nobodyBearsTwoNamesInOneLanguageAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city(
                        "DE",
                        GERMAN,
                        false,
                        "Q1",
                        List.of(Name.of(GERMAN, "Eins", null), Name.of(GERMAN, "Zwei", null))));
    }

    private String name(Language language, LocalDate day) {
        return dnipro.name(language, day).string();
    }
}
