package eu.jumelage.participation;

import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office's pages about an activity of the example city for which somebody signed up. */
@InBerlin
class RegistrationPagesTest {

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member boss;
    Seat seat;
    Admission admission;
    UUID own;

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("signup-boss", Role.EDITOR, Role.PUBLISHER);
        seat = staff.signIn(boss);
        UUID activity =
                program.getBean(JdbcClient.class).sql("""
                        select id from programme.activity a where publication = 'published' and course = 'planned'
                            and starts_at > now() and not exists (
                                select from participation.admission m where m.activity = a.id)
                        order by starts_at limit 1""").query(UUID.class).single();
        admission = Admission.of(UUID.randomUUID(), activity, Seats.of(5)).groups(new Groups(3, true));
        program.getBean(Participation.class).offer(admission);
        own = UUID.randomUUID();
        program.getBean(RegistrationDesk.class)
                .enter(own, admission.id(), Entry.of("=<b>Eve</b>", "eve@example.org", GERMAN), boss);
    }

    @AfterEach
    void close() {
        program.getBean(JdbcClient.class)
                .sql("delete from participation.admission where id = :id")
                .param("id", admission.id())
                .update();
        staff.dismiss();
    }

    @Test
    void everyPageIsDrawnAndEscapesWhatPeopleWrite() {
        String at = "/office/admissions/" + admission.id();
        for (String path : List.of(
                "/office/records/activity/" + admission.activity(),
                "/office/records/admission/" + admission.id(),
                "/office/activities/" + admission.activity() + "/registrations",
                "/office/registrations/" + own,
                at + "/enter",
                at + "/door",
                at + "/questions",
                at + "/counts",
                "/office/participation/person")) {
            var answer = staff.get(path, seat);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("<b>Eve");
        }
        assertThat(staff.get("/office/activities/" + admission.activity() + "/registrations.csv", seat)
                        .body())
                .contains("'=<b>Eve</b>");
    }

    @Test
    void aHelperTicksThisListAndNoOther() {
        var made = program.getBean(HelperLinks.class).make(UUID.randomUUID(), admission.id(), "Hanna", boss);
        Seat guest = staff.arrive();
        String door = "/office/door/" + made.secret();
        assertThat(staff.get(door, guest).body()).contains("Eve");
        assertThat(staff.get("/office/door/guessed", guest).statusCode()).isEqualTo(410);
        var refused =
                staff.post(door, guest, Map.of("registration", UUID.randomUUID().toString(), "came", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var ticked = staff.post(door, guest, Map.of("registration", own.toString(), "came", "1"));
        assertThat(ticked.statusCode()).isEqualTo(303);
        assertThat(program.getBean(Participation.class).totals(admission).came())
                .isEqualTo(1);
    }
}
