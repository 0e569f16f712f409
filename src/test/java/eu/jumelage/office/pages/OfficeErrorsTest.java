package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever goes astray in the office stays in the office. */
@InBerlin
class OfficeErrorsTest {

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Seat desk;

    @BeforeEach
    void signIn() {
        staff = new Staff(program, port);
        staff.dismiss();
        desk = staff.signIn(staff.hire("astray", Role.EDITOR));
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @ParameterizedTest
    @CsvSource({
        "404, /office/nirgends",
        "404, /office/records/activity/00000000-0000-4000-8000-000000000000",
        "404, /office/records/unheard/00000000-0000-4000-8000-000000000000",
        "400, /office/records/activity/keine-kennung",
        "404, /office/drafts/00000000-0000-4000-8000-000000000000"
    })
    void errorsStandInTheOfficesFrameWithTheWayToTheDesk(int status, String path) {
        var answer = staff.get(path, desk);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("office-areas", "Zum Schreibtisch").doesNotContain("Zur Startseite");
    }

    @Test
    void strangersAreNotShownTheOffice() {
        assertThat(staff.get("/office/nirgends", null).body()).doesNotContain("office-areas");
    }

    @Test
    void aCalendarThatIsNoMoreSaysWhatIsSo() {
        var answer = staff.get("/office/calendar/abc.ics", null);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body())
                .contains("Dieser Kalender ist nicht mehr zu haben")
                .doesNotContain("Diese Seite wurde zurückgezogen");
    }
}
