package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme of a visit shows what is likely a slip. */
class AgendaTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final When TWO_DAYS = new When.Days(LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 14), BRUSSELS);

    @ParameterizedTest
    @CsvSource({"2027-04-12, true", "2027-04-13, false", "2027-04-14, false", "2027-05-20, true"})
    void aDayBeforeOrAfterTheVisitIsSeen(LocalDate day, boolean outside) {
        assertThat(agenda(TWO_DAYS).isOutside(day)).isEqualTo(outside);
    }

    @Test
    void whereTheVisitHasNoDayYetEveryDayIsAsGood() {
        assertThat(agenda(new When.Unknown(BRUSSELS)).isOutside(LocalDate.of(2027, 5, 20)))
                .isFalse();
    }

    @Test
    void whatBeginsBeforeAnotherIsOverIsSeen() {
        Agenda agenda = agenda(
                TWO_DAYS,
                hours("2027-04-13T09:00", "2027-04-13T12:00"),
                hours("2027-04-13T10:00", "2027-04-13T11:00"),
                hours("2027-04-13T12:00", "2027-04-13T13:00"));
        assertThat(agenda.items()).extracting(agenda::isBeside).containsExactly(false, true, false);
    }

    private static When hours(String from, String until) {
        return new When.Timed(
                LocalDateTime.parse(from).atZone(BRUSSELS),
                LocalDateTime.parse(until).atZone(BRUSSELS));
    }

    private static Agenda agenda(When visit, When... items) {
        List<Agenda.Item> parts = Arrays.stream(items)
                .map(when -> new Agenda.Item(Samples.published(planned(when)), Aside.NONE))
                .toList();
        return new Agenda(Samples.published(planned(visit)), parts);
    }
}
