package eu.jumelage.partnerships.claims;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private static final String BERLIN = "Berlin,Germany,52.52,13.405";
    private static final String BRUSSELS = "Brussels,Belgium,50.8467,4.3525";

    @Test
    void aNumberAndANameAreACity() {
        assertThat(new NameForm().read("Q64\t Berlin ")).isEqualTo(new Row.Good(List.of("Q64", "Berlin")));
    }

    @Test
    void accentsWrittenInTwoWaysAreOneName() {
        assertThat(new NameForm().read("Q4051\tBru\u0308ssel"))
                .isEqualTo(new Row.Good(List.of("Q4051", "Br\u00fcssel")));
    }

    @ParameterizedTest
    @CsvSource({
        "Q64, COLUMNS",
        "Q64|Berlin|Spree, COLUMNS",
        "Q64|, EMPTY_CELL",
        "|Berlin, EMPTY_CELL",
        "'', COLUMNS",
        "64|Berlin, NO_NUMBER",
        "Q0|Berlin, NO_NUMBER",
        "Q1; drop table city|Berlin, NO_NUMBER"
    })
    void aLineThatNamesNoCityIsRefused(String line, Reason reason) {
        assertThat(new NameForm().read(line.replace('|', '\t'))).isEqualTo(new Row.Bad(reason));
    }

    @Test
    void aNameOfAHundredThousandLettersIsRefused() {
        assertThat(new NameForm().read("Q64\t" + "x".repeat(100_000))).isEqualTo(new Row.Bad(Reason.TOO_LONG));
    }

    @Test
    void aCityIsNotItsOwnTwin() {
        assertThat(new LinkForm().read("Q64\tQ64")).isEqualTo(new Row.Bad(Reason.ITSELF));
        assertThat(new PairForm().read(BERLIN + ",Berlin,Germany,52.520,13.4050"))
                .isEqualTo(new Row.Bad(Reason.ITSELF));
    }

    @Test
    void quotedCellsHoldCommasAndQuotationMarks() {
        assertThat(new PairForm().read(BERLIN + ",\"London, \"\"the City\"\"\",\"England, United Kingdom\",51.5,-0.1"))
                .isEqualTo(new Row.Good(List.of(
                        "Berlin\tGermany\t52.52\t13.405",
                        "Berlin",
                        "Germany",
                        "52.52",
                        "13.405",
                        "London, \"the City\"\tEngland, United Kingdom\t51.5\t-0.1",
                        "London, \"the City\"",
                        "England, United Kingdom",
                        "51.5",
                        "-0.1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Brussels,Belgium,50.8467; COLUMNS",
                "Brussels,Belgium,50.8467,4.3525,x; COLUMNS",
                "\"Brussels,Belgium,50.8467,4.3525; COLUMNS",
                "\"Brussels\"x,Belgium,50.8467,4.3525; COLUMNS",
                "Brussels,,50.8467,4.3525; EMPTY_CELL",
                "Brussels,Belgium,north,4.3525; NO_COORDINATES",
                "Brussels,Belgium,90.01,4.3525; NO_COORDINATES",
                "Brussels,Belgium,50.8467,-180.5; NO_COORDINATES",
                "Brussels,Belgium,NaN,4.3525; NO_COORDINATES",
                "Brussels,Belgium,5e1,4.3525; NO_COORDINATES"
            })
    void aLineThatNamesNoTwoCitiesIsRefused(String second, Reason reason) {
        assertThat(new PairForm().read(BERLIN + "," + second)).isEqualTo(new Row.Bad(reason));
    }

    @Test
    void onlyTheHeaderIsAHeader() {
        assertThat(new PairForm().isHeader("city1,country1,lat1,lng1,city2,country2,lat2,lng2"))
                .isTrue();
        assertThat(new PairForm().isHeader(BERLIN + "," + BRUSSELS)).isFalse();
        assertThat(new PairForm().isHeader("")).isFalse();
    }
}
