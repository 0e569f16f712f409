package eu.jumelage.programme.intake;

import static eu.jumelage.programme.intake.Sent.hints;
import static eu.jumelage.programme.intake.Sent.read;
import static eu.jumelage.programme.intake.Sent.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of others are read row by row, however they write dates and names. */
class TableContentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titel;Beginn;Partnerstadt;Art\nAbend;05.03.2027;Brüssel;Konzert\n",
                "titre,début,ville partenaire,type\nAbend,5 mars 2027,Bruxelles,concert\n",
                "Titel\tBegin\tPartnerstad\tSoort\nAbend\t5 maart 2027\tBrussel\tconcert\n",
                "TITLE,Starts,Partner city,Kind\r\n\"Abend\",2027-03-05,brussels,Concert\r\n",
                "kind,from,partner,title\nconcert,5/3/2027,BRUSSEL,Abend"
            })
    void headersAndSeparatorsOfFourLanguagesMeanTheSame(String text) {
        Found found = read(text).found().getFirst();
        assertThat(found.title()).isEqualTo("Abend");
        assertThat(found.from()).isEqualTo("2027-03-05");
        assertThat(found.entries().get("kind")).isEqualTo("concert");
        assertThat(found.partners()).containsExactly(Sent.BRUSSELS);
        assertThat(found.hints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-05|2027-03-05",
                "5.3.2027|2027-03-05",
                "05/03/2027|2027-03-05",
                "5. März 2027|2027-03-05",
                "1er mars 2027|2027-03-01",
                "March 2027|2027-03",
                "mars 2027|2027-03",
                "03/2027|2027-03",
                "2027-03|2027-03",
                "2027|2027"
            })
    void aDateIsAsPreciseAsItIsWritten(String written, String iso) {
        assertThat(read("Titel;Beginn\na;" + written).found().getFirst().from()).isEqualTo(iso);
    }

    @Test
    void timesStandInTheirOwnColumnOrBehindTheDate() {
        Entries apart = read("Titel;Beginn;Uhrzeit Beginn;Uhrzeit Ende\na;5.3.2027;19.30 Uhr;22h15\n")
                .found()
                .getFirst()
                .entries();
        assertThat(List.of(apart.get("run.0.from-time"), apart.get("run.0.until-time")))
                .containsExactly("19:30", "22:15");
        Entries together = read("Titel;Beginn;Ende\na;2027-03-05 19:30;2027-03-06T01:00\n")
                .found()
                .getFirst()
                .entries();
        assertThat(List.of(
                        together.get("run.0.from-time"), together.get("run.0.until"), together.get("run.0.until-time")))
                .containsExactly("19:30", "2027-03-06", "01:00");
    }

    @Test
    void translationsStandInColumnsOfTheirLanguage() {
        Entries entries = read("Titel;Titel (fr);title_en\nAbend;Soirée;Evening\n")
                .found()
                .getFirst()
                .entries();
        assertThat(List.of(
                        entries.get("title.source"),
                        entries.get("title.de"),
                        entries.get("title.fr"),
                        entries.get("title.en")))
                .containsExactly("de", "Abend", "Soirée", "Evening");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";5.3.2027;;;|intake.no-title",
                "a;30.2.2027;;;|intake.table.date",
                "a;bald;;;|intake.table.date",
                "a;46451;;;|intake.table.date",
                "a;5.3.2027;4.3.2027;;|problem.ends-before",
                "a;2027;4.3.2027;;|intake.table.precision",
                "a;5.3.2027;5.3.2027;19:00;18:00|problem.ends-before",
                "a;28.3.2027;28.3.2027;02:30;04:00|problem.skipped",
                "a;5.3.2027;;25:00;|problem.time",
                "a;5.3.2027;;;;zu viel|intake.table.columns",
                "a;\"5.3.2027;;;|intake.table.quotes"
            })
    void aRowThatCannotBeSaysWhyAndTheNextIsReadOn(String row, String words) {
        Contents.Read read = read("Titel;Beginn;Ende;Uhrzeit Beginn;Uhrzeit Ende\n" + row + "\nb;2028;;;\n");
        assertThat(read.left())
                .extracting(Left::line, left -> left.why().words())
                .containsExactly(tuple(2L, words));
        assertThat(read.found()).extracting(Found::title).containsExactly("b");
    }

    @Test
    void cellsMayHoldLinesButNotBooks() {
        Contents.Read read = read(
                "Titel;Text\na;\"eins\n\"\"zwei\"\"\"\nb;" + "x".repeat(100_000) + "\nc;<script>alert(1)</script>\n");
        assertThat(read.found())
                .extracting(found -> found.entries().get("text.de"))
                .containsExactly("eins\n\"zwei\"", "<script>alert(1)</script>");
        assertThat(read.left())
                .extracting(Left::line, left -> left.why().words())
                .containsExactly(tuple(4L, "intake.too-long"));
    }

    @Test
    void emptyRowsAndColumnsAreNothing() {
        Contents.Read read = read("\n;;\nTitel;;Unbekanntes;\n;;;\na;;b;\n\n\"\";;;\n");
        assertThat(read.found()).extracting(Found::title).containsExactly("a");
        assertThat(read.left()).isEmpty();
        assertThat(read.notes()).extracting(Problem::words).containsExactly("intake.note.columns");
        assertThat(hints(read.found().getFirst())).contains("intake.hint.no-date", "intake.hint.no-partner");
    }

    @Test
    void whatIsUnknownIsSaidAndLeftToTheDraft() {
        Found found = read("Titel;Partnerstadt;Art;Ort;Sichtbarkeit\na;Bruxelles|Atlantis, Paris;Umzug;Mond;geheim\n")
                .found()
                .getFirst();
        assertThat(found.partners()).containsExactly(Sent.BRUSSELS, Sent.PARIS);
        assertThat(found.entries().get("visibility")).isEqualTo("internal");
        assertThat(hints(found))
                .contains("intake.hint.partner", "intake.hint.kind", "intake.hint.place", "intake.hint.visibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Datum;Ort\n2027;Berlin\n", "a\n", "Lorem ipsum dolor sit amet\n"})
    void withoutAColumnForTheTitleItIsNoTable(String text) {
        assertThat(table(text)).isInstanceOf(Contents.Unreadable.class);
    }

    @Test
    void aMegabyteOfTextIsRefusedAtOnce() {
        assertThat(table("Titel;Text\n" + "a;\"b\n".repeat(200_000))).isInstanceOf(Contents.Unreadable.class);
        assertThat(table("x".repeat(1_000_000))).isInstanceOf(Contents.Unreadable.class);
    }

    @Test
    void lettersComeThroughWhateverWroteThem() {
        String text = "Titel\nÜbung für Straßenmusik\n";
        assertThat(SentText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new SentText.Letters(text, false));
        assertThat(SentText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SentText.Letters(text, false));
        assertThat(SentText.of(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(new SentText.Letters(text, false));
        assertThat(SentText.of(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new SentText.Letters(text, true));
    }

    @Test
    void whatIsNoTextSaysWhatToDo() {
        assertThat(why(new byte[0])).isEqualTo("intake.empty");
        assertThat(why("  \r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("intake.empty");
        assertThat(why(new byte[] {'P', 'K', 3, 4, 20})).isEqualTo("intake.workbook");
        assertThat(why(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).isEqualTo("intake.no-text");
        assertThat(why(new byte[SentText.MOST + 1])).isEqualTo("intake.too-large");
    }

    private static String why(byte[] bytes) {
        return ((SentText.NoText) SentText.of(bytes)).why().words();
    }

    @Test
    void theExampleThatWeHandOutIsReadInEveryLanguage() {
        for (Language reader : List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH)) {
            var letters = (SentText.Letters) SentText.of(Example.csv(reader, "Brüssel"));
            Contents.Read read = read(letters.text());
            assertThat(read.left()).isEmpty();
            assertThat(read.notes()).isEmpty();
            assertThat(read.found()).extracting(Found::from).containsExactly("2027-03-05", "2027-05");
            assertThat(read.found())
                    .allSatisfy(found -> assertThat(found.partners()).isNotEmpty());
        }
    }
}
