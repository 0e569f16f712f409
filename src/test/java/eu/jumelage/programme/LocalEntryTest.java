package eu.jumelage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.programme.LocalEntry.Exact;
import eu.jumelage.programme.LocalEntry.Skipped;
import eu.jumelage.programme.LocalEntry.Twice;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEntryTest {

    @Test
    void aTimeThatTheClocksSkipIsRefusedWithItsNeighbours() {
        assertThat(entered("2026-03-29T02:30", "Europe/Berlin"))
                .isEqualTo(new Skipped(
                        ZonedDateTime.parse("2026-03-29T01:30+01:00[Europe/Berlin]"),
                        ZonedDateTime.parse("2026-03-29T03:30+02:00[Europe/Berlin]")));
        assertThat(entered("2026-03-08T02:00", "America/Los_Angeles"))
                .isEqualTo(new Skipped(
                        ZonedDateTime.parse("2026-03-08T01:00-08:00[America/Los_Angeles]"),
                        ZonedDateTime.parse("2026-03-08T03:00-07:00[America/Los_Angeles]")));
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsAskedFor() {
        assertThat(entered("2026-10-25T02:30", "Europe/Berlin"))
                .isEqualTo(new Twice(
                        ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Berlin]"),
                        ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Berlin]")));
        assertThat(entered("2026-11-01T01:15", "America/Los_Angeles")).isInstanceOf(Twice.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:30", "2026-10-25T02:30", "2026-03-08T02:30", "2026-11-01T01:30"})
    void jakartaNeverChangesItsClocks(String local) {
        assertThat(entered(local, "Asia/Jakarta"))
                .isEqualTo(new Exact(LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta"))));
    }

    @Test
    void anyOtherTimeIsTheOneThatWasMeant() {
        assertThat(entered("2026-03-29T03:00", "Europe/Berlin"))
                .isEqualTo(new Exact(ZonedDateTime.parse("2026-03-29T03:00+02:00[Europe/Berlin]")));
    }

    private static LocalEntry entered(String local, String zone) {
        return LocalEntry.of(LocalDateTime.parse(local), ZoneId.of(zone));
    }
}
