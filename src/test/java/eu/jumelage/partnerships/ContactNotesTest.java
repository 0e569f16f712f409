package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.german;
import static eu.jumelage.partnerships.Example.moscow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.jumelage.Running;
import eu.jumelage.partnerships.ContactNote.Channel;
import eu.jumelage.web.Installations;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class ContactNotesTest {

    @Autowired
    ContactNotes notes;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    @Autowired
    Organisations organisations;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City moscow = moscow();
    Partnership partnership = active(moscow);

    @BeforeEach
    void moscowIsAPartner() {
        EmptyRegister.open(sql, installations);
        cities.register(berlin());
        cities.register(moscow);
        partnerships.begin(partnership);
    }

    @Test
    void thePulseIsTheLatestNote() {
        assertThat(notes.pulse(partnership.id())).isEqualTo(new Pulse(partnership.id(), null, null, null));
        ContactNote latest = note("2021-06-01");
        notes.note(partnership.id(), note("2019-01-01"));
        notes.note(partnership.id(), latest);
        notes.note(partnership.id(), note("2020-01-01"));

        assertThat(notes.pulse(partnership.id())).isEqualTo(new Pulse(partnership.id(), latest, null, null));
        assertThat(notes.of(partnership.id())).hasSize(3).first().isEqualTo(latest);
    }

    @Test
    void aNoteIsOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactNote(UUID.randomUUID(), LocalDate.EPOCH, "A. B.", Channel.MAIL, "a\nb"));
    }

    @Test
    void anOrganisationStandsInItsCity() {
        var police = new Organisation(UUID.randomUUID(), german("Polizei"), moscow.id(), null);
        organisations.register(police);

        assertThat(organisations.find(police.id())).contains(police);
    }

    private static ContactNote note(String day) {
        return new ContactNote(UUID.randomUUID(), LocalDate.parse(day), "A. B.", Channel.VIDEO, "Termin besprochen");
    }
}
