package eu.jumelage.participation.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Entry;
import eu.jumelage.participation.Question;
import eu.jumelage.participation.Registration;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who signed up, as a table that a spreadsheet opens: none of its cells begins a formula. */
record RegistrationTable(Admission admission, List<Registration> all, Language reader, ZoneId zone) {

    /** A day and a time as every spreadsheet reads them. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by which spreadsheets know UTF-8

    /** Spreadsheets of most of Europe write numbers with a comma, and so expect another sign between cells. */
    String csv() {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(reader.equals(Language.ENGLISH) ? ',' : ';')
                .build(out)) {
            csv.writeRecord(heads().stream().map(RegistrationTable::safe).toList());
            for (Registration one : all) {
                csv.writeRecord(cells(one).stream().map(RegistrationTable::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    List<String> heads() {
        Words words = Words.in(reader);
        var heads = new ArrayList<>(List.of(
                words.say("signup.name"),
                words.say("signup.email"),
                words.say("records.state"),
                words.say("signup.people"),
                words.say("signup.companions"),
                words.say("signup.audience"),
                words.say("account.language"),
                words.say("signup.at"),
                words.say("signup.came")));
        for (Asked asked : Asked.values()) {
            heads.add(words.say("signup.asked." + asked.key()));
        }
        admission.questions().forEach(question -> heads.add(question.label().string(reader)));
        return heads;
    }

    List<String> cells(Registration one) {
        Words words = Words.in(reader);
        Entry entry = one.entry();
        var cells = new ArrayList<>(List.of(
                entry.name(),
                entry.email(),
                words.say("signup.state." + one.state().key()),
                String.valueOf(one.size()),
                String.join(", ", entry.companions()),
                said("audience.", entry.audience(), words),
                entry.language().tag(),
                MOMENT.format(one.requestedAt().atZone(zone)),
                one.came() == null ? "" : one.came().toString()));
        for (Asked asked : Asked.values()) {
            cells.add(said(asked, entry.more(), reader));
        }
        admission.questions().forEach(question -> cells.add(answer(question, entry, reader)));
        return cells;
    }

    /** What somebody said where the form asked; empty for nothing. */
    static String said(Asked asked, Entry.Optionals more, Language reader) {
        Words words = Words.in(reader);
        String country = more.country();
        return switch (asked) {
            case ORGANISATION -> orEmpty(more.organisation());
            case COUNTRY -> country == null ? "" : Lists.country(country, reader);
            case AGE_BAND -> said("signup.age.", more.ageBand(), words);
            case GENDER -> said("signup.gender.", more.gender(), words);
            case ACCESS -> orEmpty(more.accessNeeds());
            case QUESTION -> orEmpty(more.question());
        };
    }

    /** An answer in words; choices by what they are called now. */
    static String answer(Question question, Entry entry, Language reader) {
        return entry.answers().getOrDefault(question.id(), List.of()).stream()
                .map(each -> switch (question.kind()) {
                    case TEXT, LONG_TEXT -> each;
                    case YES_NO -> Words.in(reader).say(each.equals("yes") ? "office.yes" : "signup.no");
                    case SINGLE_CHOICE, SEVERAL_CHOICES ->
                        question.choices().stream()
                                .filter(choice -> choice.key().equals(each))
                                .map(choice -> choice.label().string(reader))
                                .findFirst()
                                .orElse(each);
                })
                .collect(Collectors.joining(", "));
    }

    private static String said(String family, @Nullable Keyed keyed, Words words) {
        return keyed == null ? "" : words.say(family + keyed.key());
    }

    private static String orEmpty(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** What begins like a formula, also behind spaces, is marked as text. */
    static String safe(String cell) {
        String begin = cell.stripLeading();
        boolean formula = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0
                || !begin.isEmpty() && "=+-@＝＋－＠".indexOf(begin.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
