package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import eu.jumelage.web.Language;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place BRUSSELS = new Place(50.8467, 4.3525);

    @Test
    void brusselsLies651KilometresFromBerlin() {
        assertThat(Math.round(Berlin.HOME.kilometresTo(BRUSSELS))).isEqualTo(651);
        assertThat(Distances.of(Berlin.HOME.kilometresTo(BRUSSELS), Language.ENGLISH))
                .isEqualTo("651 km");
    }

    @Test
    void halfTheEarthLiesBetweenAntipodes() {
        assertThat(new Place(90, 0).kilometresTo(new Place(-90, 0))).isCloseTo(Math.PI * 6371.0088, within(0.001));
        assertThat(new Place(10, 20).kilometresTo(new Place(10, 20))).isZero();
    }

    @Test
    void theDateLineIsNoDistance() {
        assertThat(new Place(0, 179.5).kilometresTo(new Place(0, -179.5))).isCloseTo(111.2, within(0.1));
    }

    @Test
    void aDistanceIsWrittenAsTheReaderWritesNumbers() {
        assertThat(Distances.of(11910.4, Language.GERMAN)).isEqualTo("11.910 km");
        assertThat(Distances.of(11910.4, Language.ENGLISH)).isEqualTo("11,910 km");
        assertThat(Distances.of(11910.4, Language.FRENCH)).isEqualTo("11\u202f910\u202fkm");
    }

    @Test
    void aPlaceIsOnTheEarth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(0, Double.NaN));
    }
}
