package eu.jumelage.participation.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.jumelage.participation.Entry;
import eu.jumelage.participation.Held;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept about one person, to be given to them: for machines, or for a spreadsheet. */
record PersonFile(List<Held> all, List<String> mails, Language reader) {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by which spreadsheets know UTF-8

    String json() {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        Map.of("registrations", all.stream().map(this::fields).toList(), "mails", mails));
    }

    /** One line for each thing that is known. */
    String csv() {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(reader.equals(Language.ENGLISH) ? ',' : ';')
                .build(out)) {
            csv.writeRecord("registration", "field", "value");
            for (Held held : all) {
                fields(held)
                        .forEach((field, value) -> csv.writeRecord(
                                held.registration().id().toString(), field, RegistrationTable.safe(value)));
            }
            mails.forEach(mail -> csv.writeRecord("", "mail", RegistrationTable.safe(mail)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private TreeMap<String, String> fields(Held held) {
        var fields = new TreeMap<String, String>();
        var own = held.registration();
        Entry entry = own.entry();
        put(fields, "activity", held.activity().details().words().title().string(reader));
        put(fields, "state", own.state().key());
        put(fields, "name", entry.name());
        put(fields, "email", entry.email());
        put(fields, "language", entry.language().tag());
        put(fields, "people", String.valueOf(own.size()));
        put(fields, "companions", String.join(", ", entry.companions()));
        put(fields, "audience", key(entry.audience()));
        put(fields, "organisation", entry.more().organisation());
        put(fields, "country", entry.more().country());
        put(fields, "age-band", key(entry.more().ageBand()));
        put(fields, "gender", key(entry.more().gender()));
        put(fields, "access-needs", entry.more().accessNeeds());
        put(fields, "question", entry.more().question());
        put(fields, "requested-at", own.requestedAt().toString());
        put(fields, "confirmed-at", Objects.toString(own.confirmedAt(), ""));
        put(fields, "waiting-since", Objects.toString(own.waitingSince(), ""));
        put(fields, "cancelled-at", Objects.toString(own.cancelledAt(), ""));
        put(fields, "reminded-at", Objects.toString(own.remindedAt(), ""));
        put(fields, "came", Objects.toString(own.came(), ""));
        held.admission()
                .questions()
                .forEach(question -> put(
                        fields,
                        "answer: " + question.label().string(reader),
                        RegistrationTable.answer(question, entry, reader)));
        return fields;
    }

    private static void put(TreeMap<String, String> fields, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(key, value);
        }
    }

    private static @Nullable String key(@Nullable Keyed keyed) {
        return keyed == null ? null : keyed.key();
    }
}
