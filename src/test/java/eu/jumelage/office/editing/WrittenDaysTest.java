package eu.jumelage.office.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date with dots is understood where a date is asked for. */
class WrittenDaysTest {

    private static final List<Field> FORM = List.of(
            new Field.Partial("since", "field.since"),
            new Field.Line("title", "field.title", true),
            new Field.Group("run", "field.run", List.of(new Field.Day("from", "field.from"))));

    @ParameterizedTest
    @CsvSource({
        "10.01.2027, 2027-01-10",
        "1. 3. 2027, 2027-03-01",
        "3.2027, 2027-03",
        "2027-03, 2027-03",
        "31.02.2027, 2027-02-31",
        "10/01/2027, 10/01/2027",
        "im März, im März"
    })
    void itIsKeptAsTheCalendarHasIt(String typed, String kept) {
        assertThat(WrittenDays.read(FORM, Entries.NONE.with("since", typed)).get("since"))
                .isEqualTo(kept);
    }

    @Test
    void rowsHaveDatesTooAndTitlesStayAsTheyAre() {
        Entries read = WrittenDays.read(
                FORM,
                Entries.NONE.with("title", "1.5.2027").with("run.0.from", "").with("run.1.from", "1.5.2027"));
        assertThat(read.get("title")).isEqualTo("1.5.2027");
        assertThat(read.get("run.1.from")).isEqualTo("2027-05-01");
    }
}
