import eu.jumelage.Jumelage;
import eu.jumelage.partnerships.claims.Intake.Taken;
import eu.jumelage.partnerships.claims.Progress;
import eu.jumelage.partnerships.claims.TwinningFiles;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

static final int CITIES = 10_055;
static final int LINKS = 34_182;
static final int ONE_SIDED = 624; // as many as in Wikidata's

/**
 * Imports twinnings into an empty data folder, in turns with COPY of the same rows: Import DATA ROUNDS SEED [NAMES
 * RELATIONS]. Prints links, cities, and in milliseconds the first import, the median, that of importing the same again,
 * and that of COPY.
 */
void main(String[] typed) throws Exception {
    int rounds = Integer.parseInt(typed[1]);
    String[] files = typed.length > 4
            ? new String[] {Files.readString(Path.of(typed[3])), Files.readString(Path.of(typed[4]))}
            : invent(new Random(Long.parseLong(typed[2])));
    try (var records = new SpringApplicationBuilder(Jumelage.class)
            .web(WebApplicationType.NONE)
            .run("--jumelage.command=bench", "--jumelage.join=true", "--jumelage.data=" + typed[0])) {
        var imports = new ArrayList<Long>();
        var again = new ArrayList<Long>();
        var copies = new ArrayList<Long>();
        Taken taken = null;
        for (int round = 0; round < rounds; round++) {
            empty(records);
            long began = System.nanoTime();
            taken = take(records, files);
            imports.add(since(began));
            if (taken.cities().known() > 0 || taken.claims().known() > 0) {
                throw new IllegalStateException("It was not empty: " + taken);
            }
            began = System.nanoTime();
            Taken second = take(records, files);
            again.add(since(began));
            if (second.cities().added() > 0 || second.claims().added() > 0) {
                throw new IllegalStateException("The second run changed something: " + second);
            }
            copies.add(copy(records, files));
        }
        System.err.println("imports " + imports + ", again " + again + ", COPY " + copies + " ms; " + taken);
        System.out.printf(
                "%d %d %d %d %d %d%n",
                taken.links(), taken.cities().all(), imports.getFirst(), median(imports), median(again), median(copies));
    }
}

Taken take(ApplicationContext records, String[] files) throws Exception {
    try (var names = new java.io.ByteArrayInputStream(files[0].getBytes("UTF-8"));
            var relations = new java.io.ByteArrayInputStream(files[1].getBytes("UTF-8"))) {
        return (Taken) records.getBean(TwinningFiles.class).relations(names, relations, "bench", Progress.UNSEEN);
    }
}

/** The least that any import could do: the same rows into tables without a rule. */
long copy(ApplicationContext records, String[] files) throws Exception {
    try (Connection connection = records.getBean(DataSource.class).getConnection();
            var statement = connection.createStatement()) {
        statement.execute("drop table if exists public.bench_name, public.bench_link");
        statement.execute("create table public.bench_name (qid text, name text)");
        statement.execute("create table public.bench_link (namer text, named text)");
        long began = System.nanoTime();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("copy public.bench_name from stdin", new StringReader(files[0]));
        copy.copyIn("copy public.bench_link from stdin", new StringReader(files[1]));
        return since(began);
    }
}

void empty(ApplicationContext records) throws SQLException {
    try (Connection connection = records.getBean(DataSource.class).getConnection();
            var statement = connection.createStatement()) {
        statement.execute(
                "truncate partnerships.claimed_city, partnerships.claimed_city_match, partnerships.twinning_claim");
    }
}

/** Names in the letters of Europe, of which some are borne by several cities; links mostly in both directions. */
String[] invent(Random random) {
    String[] syllables = "ber lin brüs sel ko łódź řa ñe gå ça ost süd mün ville stad grad burg ham Ş ė".split(" ");
    var names = new StringBuilder();
    for (int city = 1; city <= CITIES; city++) {
        names.append("Q").append(city * 7).append('\t');
        for (int part = 2 + random.nextInt(3); part > 0; part--) {
            names.append(syllables[random.nextInt(syllables.length)]);
        }
        names.append('\n');
    }
    var links = new ArrayList<String>();
    var said = new HashSet<String>();
    while (links.size() < LINKS) {
        String one = "Q" + (1 + random.nextInt(CITIES)) * 7;
        String other = "Q" + (1 + random.nextInt(CITIES)) * 7;
        if (one.equals(other) || said.contains(other + "\t" + one) || !said.add(one + "\t" + other)) {
            continue;
        }
        links.add(one + "\t" + other + "\n");
        if (links.size() > ONE_SIDED && links.size() < LINKS) {
            links.add(other + "\t" + one + "\n");
        }
    }
    Collections.shuffle(links, random);
    return new String[] {names.toString(), String.join("", links)};
}

long since(long began) {
    return (System.nanoTime() - began) / 1_000_000;
}

long median(ArrayList<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
}
