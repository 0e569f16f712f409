package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads a record reads its values as people write them. */
class FieldValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field.amount   | 48000.00   | de | 48.000,00",
                "field.amount   | 48000.50   | fr | 48\u202f000,50",
                "field.amount   | 48000.00   | en | 48,000.00",
                "field.amount   | zwölf      | de | zwölf",
                "field.currency | EUR        | de | Euro",
                "field.currency | CHF        | fr | franc suisse",
                "field.currency | Taler      | de | Taler",
                "field.country  | be         | nl | België",
                "field.since    | 2026-03-01 | de | 1. März 2026"
            })
    void aValueIsSaidInTheReadersWords(String words, String value, String reader, String said) {
        assertThat(FieldValues.said(new Field.Line("key", words, false), value, new Language(reader)))
                .isEqualTo(said);
    }
}
