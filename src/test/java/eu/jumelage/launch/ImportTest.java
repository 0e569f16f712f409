package eu.jumelage.launch;

import static eu.jumelage.launch.Launched.jumelage;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the city's IT sees of an import. */
class ImportTest {

    @TempDir
    static Path data;

    @TempDir
    Path files;

    @Test
    void anImportSaysInNumbersWhatItDid() throws Exception {
        Path names = file("names.tsv", "Q64\tBerlin\nQ239\tBrüssel\n");
        Path relations = file("relations.tsv", "Q64\tQ239\nQ64\tQ64\n");
        try (var program = jumelage("run", "--port", "0", "--data", data.toString())) {
            program.address();
            says(0, "2 (2 new, 0 known)", "--names", names.toString(), "--relations", relations.toString());
        }
        String again = says(0, "2 (0 new, 2 known)", "--names", names.toString(), "--relations", relations.toString());
        assertThat(again)
                .contains("names: 2 lines read", "1 (0 new, 1 known)", "relations, line 2: a city twinned with itself");
    }

    @Test
    void aWrongFileIsOneSentenceAndAFailure() throws Exception {
        Path csv = file("pairs.csv", "Berlin;Brussels\n");
        Path latin = Files.write(files.resolve("latin.tsv"), "Q365\tKöln\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(says(1, "does not begin with the line city1,", "--csv", csv.toString()))
                .hasLineCount(1);
        says(1, "There is no file", "--csv", files.resolve("missing").toString());
        says(1, "The file of names is not UTF-8", "--names", latin.toString(), "--relations", csv.toString());
    }

    @Test
    void halfACommandIsNotUnderstood() throws Exception {
        says(2, "relations", "--names", "x");
        says(2, "--csv", "--csv", "x", "--names", "y", "--relations", "z");
        says(2, "--csv");
    }

    private static String says(int exit, String sentence, String... typed) throws Exception {
        var command = new ArrayList<>(List.of("import", "twinnings", "--data", data.toString()));
        command.addAll(List.of(typed));
        try (var program = jumelage(command.toArray(String[]::new))) {
            assertThat(program.exit()).as(program.output()).isEqualTo(exit);
            assertThat(program.output()).contains(sentence);
            return program.output();
        }
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(files.resolve(name), text);
    }
}
