package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.pages.LedgerField.Option;
import eu.jumelage.programme.pages.LedgerField.Type;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a commitment: what it shows, and what can be chosen in it. */
@Component
class CommitmentSheet {

    private final Offers offers;

    CommitmentSheet(Offers offers) {
        this.offers = offers;
    }

    static Entries entries(Commitment commitment) {
        var typed = new TreeMap<String, String>();
        commitment.text().in().forEach((language, wording) -> typed.put("text." + language, wording.is()));
        typed.put("city", commitment.byCity().toString());
        typed.put("owner", commitment.owner().name());
        typed.put("email", Objects.toString(commitment.owner().email(), ""));
        typed.put("language", Objects.toString(commitment.owner().language(), ""));
        typed.put("due", commitment.dueOn().toString());
        typed.put("state", commitment.state().key());
        typed.put("evidence", Objects.toString(commitment.evidence(), ""));
        typed.put("settled", Objects.toString(commitment.settledOn(), ""));
        return new Entries(typed);
    }

    /** Of which one can promise; also those that somebody has promised for already. */
    Set<UUID> cities(Language reader) {
        return offers.cities(reader).stream()
                .map(city -> UUID.fromString(city.value()))
                .collect(Collectors.toSet());
    }

    /** The reader's own first. */
    List<Language> languages(Language reader) {
        return offers.languages().stream()
                .sorted(Comparator.comparing(language -> !language.equals(reader)))
                .toList();
    }

    List<LedgerField> fields(Entries typed, List<Problem> problems, @Nullable Entries theirs, Language reader) {
        Words words = Words.in(reader);
        var of = new Making(typed, problems, theirs, reader);
        var fields = new ArrayList<LedgerField>();
        for (Language language : languages(reader)) {
            String label = words.say("commitment.field.text.in", called(language, reader));
            fields.add(of.field("text." + language, label, Type.LINES, List.of(), null));
        }
        fields.add(of.field("city", Type.CHOICE, cityOptions(reader), null));
        fields.add(of.field("owner", Type.LINE, List.of(), words.say("commitment.owner.help")));
        fields.add(of.field("due", Type.DAY, List.of(), null));
        fields.add(of.field("email", Type.EMAIL, List.of(), words.say("commitment.email.help")));
        fields.add(of.field(
                "language",
                Type.CHOICE,
                offers.languages().stream()
                        .map(language -> new Option(language.tag(), called(language, reader)))
                        .toList(),
                null));
        fields.add(of.field("state", Type.CHOICE, states(reader), null));
        fields.add(of.field("evidence", Type.LINES, List.of(), words.say("commitment.evidence.help")));
        fields.add(of.field("settled", Type.DAY, List.of(), words.say("commitment.settled.help")));
        return fields;
    }

    private List<Option> cityOptions(Language reader) {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.in(reader).say("edit.choose")));
        for (Field.Option city : offers.cities(reader)) {
            options.add(new Option(city.value(), city.label()));
        }
        return options;
    }

    static List<Option> states(Language reader) {
        return Arrays.stream(Commitment.State.values())
                .map(state -> new Option(state.key(), Words.in(reader).say("commitment.state." + state.key())))
                .toList();
    }

    private static String called(Language language, Language reader) {
        return language.icu().getDisplayLanguage(reader.icu());
    }

    /** Fills fields with what was typed. */
    private record Making(
            Entries typed, List<Problem> problems, @Nullable Entries theirs, Language reader) {

        LedgerField field(String key, Type type, List<Option> options, @Nullable String help) {
            return field(key, Words.in(reader).say("commitment.field." + key), type, options, help);
        }

        LedgerField field(String key, String label, Type type, List<Option> options, @Nullable String help) {
            return new LedgerField(
                    key,
                    label,
                    type,
                    typed.get(key),
                    options,
                    help,
                    Sheets.problem(key, problems, reader),
                    Sheets.theirs(key, typed, theirs));
        }
    }
}
