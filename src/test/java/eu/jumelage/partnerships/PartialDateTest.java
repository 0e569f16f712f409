package eu.jumelage.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"1992-06-01", "1992-06", "1992", "0800", "2020-02-29"})
    void aDateIsWrittenAsItWasRead(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-02-30", "2019-13", "92", "1992-6-1", "", "1992-06-01T00:00", "-1992", "+19920", "today"})
    void whatIsNoDateIsRefused(String iso) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> PartialDate.parse(iso));
    }

    @Test
    void onlyAWholeDateHasADay() {
        assertThat(PartialDate.parse("1992-06-01").day()).contains(LocalDate.of(1992, 6, 1));
        assertThat(PartialDate.parse("1992-06").day()).isEmpty();
        assertThat(PartialDate.parse("1992").day()).isEmpty();
    }

    @Test
    void anImpreciseDateMeansAnyOfItsDays() {
        assertThat(PartialDate.parse("2024-02").earliest()).isEqualTo("2024-02-01");
        assertThat(PartialDate.parse("2024-02").latest()).isEqualTo("2024-02-29");
        assertThat(PartialDate.parse("1992").latest()).isEqualTo("1992-12-31");
    }

    @Test
    void datesAreOrderedAsTheDatabaseOrdersThem() {
        var sorted = Stream.of("1991-12-31", "1992", "1992-01", "1992-01-01", "1992-06", "1992-06-01", "1993");

        assertThat(sorted.map(PartialDate::parse).toList())
                .isSorted()
                .extracting(PartialDate::toString)
                .isSorted();
    }
}
