package eu.jumelage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are read as people in four languages type them, and never guessed. */
class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56          | 1234.56
            1 234,56          | 1234.56
            1\u202f234,56     | 1234.56
            1\u00a0234,56     | 1234.56
            1,234.56          | 1234.56
            1’234.50          | 1234.50
            1.234.567         | 1234567.00
            1.234.567,8       | 1234567.80
            12,5              | 12.50
            12.5              | 12.50
            0                 | 0.00
            1005              | 1005.00
            1.005,00          | 1005.00
            1 005             | 1005.00
            € 12              | 12.00
            12 €              | 12.00
            12,50 EUR         | 12.50
            1.200,–           | 1200.00
            999.999.999.999,99 | 999999999999.99
            """)
    void anAmountIsReadAsItWasMeant(String typed, BigDecimal amount) {
        assertThat(TypedAmount.money(typed)).isEqualTo(new TypedAmount.Read(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1                | negative
            −1,50             | negative
            1000000000000     | much
            1.000.000.000.000 | much
            1.005             | ambiguous
            1,005             | ambiguous
            0.005             | decimals
            12.3456           | decimals
            1.234,567         | decimals
            zwölf             | no-number
            1.2.3             | no-number
            1,2,3             | no-number
            12.34.567         | no-number
            1 2               | no-number
            5,                | no-number
            =1+1              | no-number
            1e3               | no-number
            ١٢                | no-number
            """)
    void whatIsNoAmountIsRefusedInWords(String typed, String why) {
        assertThat(TypedAmount.money(typed)).isEqualTo(new TypedAmount.Wrong("cost.problem." + why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "€"})
    void nothingIsNotZero(String typed) {
        assertThat(TypedAmount.money(typed)).isEqualTo(new TypedAmount.Wrong("problem.missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,926923 | 0.926923
            1.0632   | 1.0632
            25       | 25
            """)
    void aRateHasUpToSixDecimals(String typed, BigDecimal rate) {
        assertThat(TypedAmount.rate(typed)).isEqualTo(new TypedAmount.Read(rate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.1234567", "1,2,3", "viel", "999999999"})
    void whatIsNoRateIsRefused(String typed) {
        assertThat(TypedAmount.rate(typed)).isEqualTo(new TypedAmount.Wrong("cost.problem.no-rate"));
    }
}
