package eu.jumelage.commands;

import eu.jumelage.database.Refusal;
import eu.jumelage.partnerships.claims.Intake;
import eu.jumelage.partnerships.claims.Progress;
import eu.jumelage.partnerships.claims.TwinningFiles;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists of who is twinned with whom, taken in as claims. */
@Command(
        name = "twinnings",
        mixinStandardHelpOptions = true,
        description = "Takes in lists of twinnings as claims for the office to settle; a second time changes nothing.")
final class TwinningsCommand implements Runnable {

    private final Starting starting;
    private final IntakeReport report = new IntakeReport(Words.in(spoken()));

    @Mixin
    private Beside beside = new Beside();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Given given = new Given();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Who says so, for the list of claims (default: Wikidata, or CSV).")
    private @Nullable String source;

    TwinningsCommand(Starting starting) {
        this.starting = starting;
    }

    /** One kind of list or the other. */
    static final class Given {
        @ArgGroup(exclusive = false)
        private @Nullable Numbered numbered;

        @Option(
                names = "--csv",
                paramLabel = "FILE",
                required = true,
                description = "Pairs: city1,country1,lat1,lng1,city2,country2,lat2,lng2.")
        private @Nullable Path csv;
    }

    /** A list by Wikidata's numbers comes in two files. */
    static final class Numbered {
        @Option(names = "--names", paramLabel = "FILE", required = true, description = "QID<TAB>name.")
        private Path names = Path.of("");

        @Option(
                names = "--relations",
                paramLabel = "FILE",
                required = true,
                description = "QID<TAB>QID: the first city names the second.")
        private Path relations = Path.of("");
    }

    @Override
    public void run() {
        Numbered numbered = given.numbered;
        Path csv = given.csv;
        if (numbered != null) {
            readable(numbered.names);
            readable(numbered.relations);
            say(take("Wikidata", (files, source) -> relations(files, numbered, source)));
        } else if (csv != null) {
            readable(csv);
            say(take("CSV", (files, source) -> pairs(files, csv, source)));
        }
    }

    /** The work itself, once the records are open. */
    private interface Work {
        Intake take(TwinningFiles files, String source) throws IOException;
    }

    private String take(String otherwise, Work work) {
        String name = source == null ? otherwise : source.strip();
        if (name.isEmpty() || name.length() > TwinningFiles.LONGEST_SOURCE) {
            throw new Refusal("A source is named in 1 to " + TwinningFiles.LONGEST_SOURCE + " characters.");
        }
        return beside.work(starting, "import twinnings", open -> {
            try {
                return report.of(work.take(open.getBean(TwinningFiles.class), name));
            } catch (IOException | UncheckedIOException unreadable) {
                throw new Refusal(
                        "Nothing was imported: reading failed (" + unreadable.getMessage() + ").", unreadable);
            }
        });
    }

    private Intake relations(TwinningFiles files, Numbered given, String source) throws IOException {
        try (InputStream names = Files.newInputStream(given.names);
                InputStream relations = Files.newInputStream(given.relations)) {
            return files.relations(names, relations, source, progress());
        }
    }

    private Intake pairs(TwinningFiles files, Path csv, String source) throws IOException {
        try (InputStream in = Files.newInputStream(csv)) {
            return files.pairs(in, source, progress());
        }
    }

    private Progress progress() {
        return (file, lines) -> {
            var err = spec.commandLine().getErr();
            err.println(report.progress(file, lines));
            err.flush();
        };
    }

    /** The language of the terminal, if the program speaks it. */
    private static Language spoken() {
        return Stream.of(Language.GERMAN, Language.FRENCH, Language.DUTCH)
                .filter(language -> language.tag().equals(Locale.getDefault().getLanguage()))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static void readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("There is no file " + file + " that can be read.");
        }
    }

    private void say(String report) {
        var out = spec.commandLine().getOut();
        out.println(report);
        out.flush();
    }
}
