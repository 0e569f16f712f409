package eu.jumelage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.office.StandingPage;
import eu.jumelage.partnerships.Field;
import eu.jumelage.web.Installation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every word in the files is one that the loader reads. */
class FilesTest {

    @Test
    void everyFileCanBeRead() {
        assertThat(Files.one("installation", Installation.class).languages()).hasSize(4);
        assertThat(Files.list("cities", Parties.Described.class)).hasSize(21);
        assertThat(Files.list("fields", Field.class)).hasSize(11);
        assertThat(Files.list("organisations", Parties.Body.class)).isNotEmpty();
        assertThat(Files.list("people", Parties.Named.class)).isNotEmpty();
        assertThat(Files.list("networks", Parties.Joined.class)).hasSize(3);
        assertThat(Files.list("sources", Sources.Source.class)).isNotEmpty();
        assertThat(Files.list("places", Backdrop.Venue.class)).isNotEmpty();
        assertThat(Files.list("series", Backdrop.Returning.class)).hasSize(2);
        assertThat(Files.one("projects", Backdrop.Funded.class).projects()).hasSize(2);
        assertThat(Files.list("disruptions", Troubles.Trouble.class)).hasSize(2);
        assertThat(Files.one("partnerships", Ties.All.class).partnerships()).hasSize(19);
        assertThat(Files.list("pages", StandingPage.class)).hasSize(5);
        assertThat(Item.all()).hasSizeGreaterThan(30);
    }

    @Test
    void everyDateCanBeReadWhateverTheDayOfTheLoad() {
        var slots = new Slots();
        LocalDate load = LocalDate.of(2026, 12, 20);
        for (int day = 0; day < 400; day += 13) {
            var dates = new Dates(load.plusDays(day));
            Item.all().forEach(item -> assertThat(slots.runs(item, dates)).isNotEmpty());
        }
    }
}
