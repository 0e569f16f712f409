package eu.jumelage.partnerships.claims;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.partnerships.claims.Lines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndAsOnAnyMachineAndTheByteOrderMarkIsNoLetter() throws IOException {
        assertThat(read("\uFEFFQ64\r\nQ239\n\nQ240".getBytes(UTF_8)))
                .containsExactly(
                        new Line(1, "Q64", false),
                        new Line(2, "Q239", false),
                        new Line(3, "", false),
                        new Line(4, "Q240", false));
    }

    @Test
    void aLineWithoutEndIsCutAndTheNextOneWhole() throws IOException {
        List<Line> lines = read(("x".repeat(3_000_000) + "\nQ64\n").getBytes(UTF_8));
        assertThat(lines.getFirst().cut()).isTrue();
        assertThat(lines.getFirst().text()).hasSize(Lines.LONGEST);
        assertThat(lines.getLast()).isEqualTo(new Line(2, "Q64", false));
    }

    @Test
    void lettersOfAnotherEncodingAreSeen() throws IOException {
        assertThat(read("Köln".getBytes(ISO_8859_1)).getFirst().isWhole()).isFalse();
        assertThat(read("Köln\u0000".getBytes(UTF_8)).getFirst().isWhole()).isFalse();
        assertThat(read("Q1\tKöln".getBytes(UTF_8)).getFirst().isWhole()).isTrue();
    }

    private static List<Line> read(byte[] file) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(file));
        var all = new ArrayList<Line>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
