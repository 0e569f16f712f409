package eu.jumelage.partnerships;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.partnerships.claims.Intake;
import eu.jumelage.partnerships.claims.Intake.Fault;
import eu.jumelage.partnerships.claims.Intake.Taken;
import eu.jumelage.partnerships.claims.Intake.Tally;
import eu.jumelage.partnerships.claims.Intake.Unusable;
import eu.jumelage.partnerships.claims.Progress;
import eu.jumelage.partnerships.claims.RefusedRow;
import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import eu.jumelage.partnerships.claims.TwinningFile;
import eu.jumelage.partnerships.claims.TwinningFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class TwinningFilesTest {

    private static final String NAMES = "Q64\tBerlin\nQ239\tBrüssel\nQ9005\tBrüssel\nQ90\tParis\n";
    private static final String LINKS = "Q64\tQ239\nQ239\tQ64\nQ64\tQ90\n";
    private static final String HEADER = "city1,country1,lat1,lng1,city2,country2,lat2,lng2\n";
    private static final String PAIR = "Berlin,Germany,52.52,13.405,Brussels,Belgium,50.8467,4.3525\n";

    @Autowired
    TwinningFiles files;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void whatBothSidesSayIsMutualAndTheRestIsOneSided() {
        Taken taken = taken(relations(NAMES, LINKS));

        assertThat(taken.cities()).isEqualTo(new Tally(4, 0));
        assertThat(taken.links()).isEqualTo(3);
        assertThat(taken.claims()).isEqualTo(new Tally(2, 0));
        assertThat(taken.mutual()).isEqualTo(1);
        assertThat(taken.oneSided()).isEqualTo(1);
        assertThat(taken.ambiguousNames()).isEqualTo(1);
        assertThat(taken.refused().count()).isZero();
        assertThat(states()).containsExactly("Berlin-Brüssel mutual", "Berlin-Paris one_sided");
    }

    @Test
    void aSecondRunChangesNothing() {
        relations(NAMES, LINKS);
        List<String> before = rows();

        Taken again = taken(relations(NAMES, LINKS));

        assertThat(again.cities()).isEqualTo(new Tally(0, 4));
        assertThat(again.claims()).isEqualTo(new Tally(0, 2));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aLaterRunKeepsTheVerdictAndMovesOnlyTheDay() {
        relations(NAMES, LINKS);
        sql.sql("""
                update partnerships.twinning_claim set verdict = 'refused', who = 'Ana', decided_at = now(), reason = 'no'
                where one_names and other_names""").update();
        clock.advance(Duration.ofDays(400));

        relations(NAMES, LINKS + "Q90\tQ64\n");

        assertThat(states()).containsExactly("Berlin-Brüssel refused", "Berlin-Paris mutual");
        assertThat(sql.sql("select distinct last_seen - first_seen from partnerships.twinning_claim")
                        .query(Integer.class)
                        .list())
                .containsExactly(400);
    }

    @Test
    void theSameCitiesOfAnotherSourceAreItsOwn() {
        relations(NAMES, LINKS);

        assertThat(taken(files.relations(bytes(NAMES), bytes(LINKS), "Verband", Progress.UNSEEN))
                        .claims())
                .isEqualTo(new Tally(2, 0));
    }

    @Test
    void aBadLineIsToldAndStopsNothing() {
        String names = "\uFEFF" + NAMES + "Q1\n\nQ2\t\n2\tBonn\nQ3\t" + "x".repeat(100_000)
                + "\nQ64\tBerlin\nQ5\tBo\u0001nn\n";
        String links = LINKS + "Q64\tQ64\nQ64\tQ239\nQ64\tQ777\nQ64\nQ64\tParis\n";

        Taken taken = taken(relations(names, links));

        assertThat(told(taken))
                .containsExactly(
                        refused(TwinningFile.NAMES, 5, Reason.COLUMNS),
                        refused(TwinningFile.NAMES, 6, Reason.COLUMNS),
                        refused(TwinningFile.NAMES, 7, Reason.EMPTY_CELL),
                        refused(TwinningFile.NAMES, 8, Reason.NO_NUMBER),
                        refused(TwinningFile.NAMES, 9, Reason.TOO_LONG),
                        refused(TwinningFile.NAMES, 10, Reason.TWICE),
                        refused(TwinningFile.NAMES, 11, Reason.BROKEN_LETTERS),
                        refused(TwinningFile.RELATIONS, 4, Reason.ITSELF),
                        refused(TwinningFile.RELATIONS, 5, Reason.TWICE),
                        refused(TwinningFile.RELATIONS, 6, Reason.UNKNOWN_CITY),
                        refused(TwinningFile.RELATIONS, 7, Reason.COLUMNS),
                        refused(TwinningFile.RELATIONS, 8, Reason.NO_NUMBER));
        assertThat(taken.cities()).isEqualTo(new Tally(4, 0));
        assertThat(states()).containsExactly("Berlin-Brüssel mutual", "Berlin-Paris one_sided");
    }

    @Test
    void allRefusedLinesAreCountedAndTheFirstHundredTold() {
        String many = IntStream.range(0, 10_250).mapToObj(i -> "Q64\tQ64\n").collect(Collectors.joining());

        Taken taken = taken(relations(NAMES, LINKS + many));

        assertThat(taken.refused().counted()).containsEntry(Reason.ITSELF, 10_250L);
        assertThat(taken.refused().first()).hasSize(10_000);
    }

    @Test
    void aLineOfAnotherEncodingAmongGoodOnesIsRefusedAlone() {
        InputStream names =
                new SequenceInputStream(bytes(NAMES), new ByteArrayInputStream("Q365\tKöln\n".getBytes(ISO_8859_1)));

        Taken taken = taken(files.relations(names, bytes(LINKS), "Wikidata", Progress.UNSEEN));

        assertThat(told(taken)).containsExactly(refused(TwinningFile.NAMES, 5, Reason.BROKEN_LETTERS));
    }

    @Test
    void oneLineOfAnotherEncodingInAShortListStopsNothing() {
        InputStream csv = new SequenceInputStream(
                bytes(HEADER + PAIR),
                new ByteArrayInputStream("Köln,Germany,1,1,Lille,France,2,2\n".getBytes(ISO_8859_1)));

        Taken taken = taken(files.pairs(csv, "CSV", Progress.UNSEEN));

        assertThat(told(taken)).containsExactly(refused(TwinningFile.PAIRS, 3, Reason.BROKEN_LETTERS));
    }

    @Test
    void aFileOfAnotherEncodingIsRefusedWhole() {
        for (byte[] file : List.of(NAMES.getBytes(ISO_8859_1), NAMES.getBytes(UTF_16), NAMES.getBytes(UTF_16LE))) {
            Intake intake = files.relations(new ByteArrayInputStream(file), bytes(LINKS), "Wikidata", Progress.UNSEEN);
            assertThat(intake).isInstanceOfSatisfying(Unusable.class, unusable -> {
                assertThat(unusable.file()).isEqualTo(TwinningFile.NAMES);
                assertThat(unusable.fault()).isEqualTo(Fault.NOT_UTF8);
            });
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedWhole() {
        byte[] packed = {'P', 'K', 3, 4, 0, 0, -1, -2};
        assertThat(fault(files.pairs(new ByteArrayInputStream(packed), "List", Progress.UNSEEN)))
                .isEqualTo(Fault.ARCHIVE);
        assertThat(fault(relations("", LINKS))).isEqualTo(Fault.EMPTY);
        assertThat(fault(relations(HEADER + PAIR, LINKS))).isEqualTo(Fault.NO_GOOD_LINE);
        assertThat(fault(relations(NAMES, NAMES))).isEqualTo(Fault.NO_GOOD_LINE);
        assertThat(fault(pairs(""))).isEqualTo(Fault.EMPTY);
        assertThat(fault(pairs(PAIR))).isEqualTo(Fault.NO_HEADER);
        assertThat(fault(pairs(LINKS))).isEqualTo(Fault.NO_HEADER);
        assertThat(fault(pairs(HEADER))).isEqualTo(Fault.EMPTY);
        assertThat(fault(files.pairs(
                        new ByteArrayInputStream((HEADER + PAIR).getBytes(UTF_16)), "CSV", Progress.UNSEEN)))
                .isEqualTo(Fault.NOT_UTF8);
        assertThat(rows()).isEmpty();
    }

    @Test
    void aStreamThatBreaksHalfWayIsNoImport() {
        InputStream breaking = new SequenceInputStream(bytes(LINKS), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });
        assertThatThrownBy(() -> files.relations(bytes(NAMES), breaking, "Wikidata", Progress.UNSEEN))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void pairsOfAListAreOneSidedUnlessTheOtherOrderStandsThereToo() {
        Taken taken = taken(pairs("\uFEFF" + HEADER + PAIR + """
                Brussels,Belgium,50.8467,4.3525,Berlin,Germany,52.520,13.405
                Berlin,Germany,52.52,13.405,"Mexico ""City""\",Mexico,19.4333,-99.1333
                Berlin,Germany,52.52,13.405,Berlin,Germany,52.52,13.405
                Berlin,Germany,52.52,13.405,Paris,,48.85,2.35
                Berlin,Germany,52.52,13.405,Paris,France,48.85,east
                "Berlin,Germany,52.52,13.405,Paris,France,48.85,2.35
                Berlin,Germany,52.52,13.405,"Mexico ""City""\",Mexico,19.4333,-99.1333
                """));

        assertThat(taken.cities()).isEqualTo(new Tally(3, 0));
        assertThat(taken.links()).isEqualTo(8);
        assertThat(taken.claims()).isEqualTo(new Tally(2, 0));
        assertThat(states()).containsExactly("Berlin-Brussels mutual", "Berlin-Mexico \"City\" one_sided");
        assertThat(told(taken))
                .containsExactly(
                        refused(TwinningFile.PAIRS, 5, Reason.ITSELF),
                        refused(TwinningFile.PAIRS, 6, Reason.EMPTY_CELL),
                        refused(TwinningFile.PAIRS, 7, Reason.NO_COORDINATES),
                        refused(TwinningFile.PAIRS, 8, Reason.COLUMNS),
                        refused(TwinningFile.PAIRS, 9, Reason.TWICE));
        assertThat(taken(pairs(HEADER + PAIR)).claims()).isEqualTo(new Tally(0, 1));
    }

    @Test
    void whoWaitsSeesItGoOn() {
        var told = new ArrayList<String>();
        String names = NAMES
                + IntStream.range(1000, 8000)
                        .mapToObj(i -> "Q" + i + "\tS" + i + "\n")
                        .collect(Collectors.joining());

        files.relations(bytes(names), bytes(LINKS), "Wikidata", (file, lines) -> told.add(file + " " + lines));

        assertThat(told).containsExactly("NAMES 5000", "NAMES 7004", "RELATIONS 3");
    }

    private Intake relations(String names, String links) {
        return files.relations(bytes(names), bytes(links), "Wikidata", Progress.UNSEEN);
    }

    private Intake pairs(String csv) {
        return files.pairs(bytes(csv), "CSV", Progress.UNSEEN);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Taken taken(Intake intake) {
        assertThat(intake).isInstanceOf(Taken.class);
        return (Taken) intake;
    }

    private static Fault fault(Intake intake) {
        assertThat(intake).isInstanceOf(Unusable.class);
        return ((Unusable) intake).fault();
    }

    private static RefusedRow refused(TwinningFile file, long line, Reason reason) {
        return new RefusedRow(file, line, reason, "");
    }

    private static List<RefusedRow> told(Taken taken) {
        return taken.refused().first().stream()
                .map(row -> refused(row.file(), row.line(), row.reason()))
                .toList();
    }

    private List<String> states() {
        return sql.sql("""
                select least(a.name, b.name) || '-' || greatest(a.name, b.name) || ' ' || t.state as said
                from partnerships.twinning_claim t
                join partnerships.claimed_city a on a.id = t.one
                join partnerships.claimed_city b on b.id = t.other
                order by said""").query(String.class).list();
    }

    private List<String> rows() {
        return sql.sql("""
                select t::text || ctid::text as whole from partnerships.twinning_claim t
                union all
                select k::text || ctid::text from partnerships.claimed_city k
                order by whole""").query(String.class).list();
    }
}
