package eu.jumelage.office.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.KeptForm;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of a kept form what it belongs to, and what its fields are called. */
@Component
class KeptWords {

    private final Drafts drafts;
    private final Editables editables;

    KeptWords(Drafts drafts, Editables editables) {
        this.drafts = drafts;
        this.editables = editables;
    }

    AgainPage page(Sitting sitting, KeptForm form, int status) {
        var frame = OfficeFrame.of(sitting, Area.DESK, "again.title");
        return new AgainPage(
                sitting.language(),
                frame,
                sitting.token(),
                form,
                of(form, sitting.language()),
                record(form, sitting.language()),
                status);
    }

    /** For somebody without an account. */
    AgainPage page(Language language, String token, KeptForm form) {
        return new AgainPage(language, null, token, form, of(form, language), "", 403);
    }

    /** The record's name as it stood when the form was sent; empty where the page said none. */
    private String record(KeptForm form, Language reader) {
        var words = Words.in(reader);
        String[] parts = form.path().split("/");
        return draft(form)
                .map(draft -> words.say("named", words.say("kind." + draft.kind()), draft.title()))
                .or(() -> parts[2].equals("partnerships") && parts[3].matches("[0-9a-f-]{36}")
                        ? editables
                                .of("partnership")
                                .flatMap(kind -> kind.current(UUID.fromString(parts[3]))
                                        .map(now ->
                                                words.say("named", words.say("note.title"), kind.title(now, reader))))
                        : Optional.empty())
                .orElse("");
    }

    private Optional<Draft> draft(KeptForm form) {
        String[] parts = form.path().split("/");
        return parts.length > 3 && parts[2].equals("drafts") && parts[3].matches("[0-9a-f-]{36}")
                ? drafts.find(UUID.fromString(parts[3]))
                : Optional.empty();
    }

    private List<AgainPage.Typed> of(KeptForm form, Language reader) {
        Entries typed = Entries.of(form.typed().stream()
                .collect(Collectors.toMap(KeptForm.Typed::name, KeptForm.Typed::value, (one, _) -> one)));
        Map<String, String> names = kind(form)
                .map(kind -> FieldNames.of(kind.form(typed, reader), typed, reader))
                .orElse(Map.of());
        return form.typed().stream()
                .filter(KeptForm::isWord)
                .map(field -> new AgainPage.Typed(label(field.name(), names, reader), value(field, reader)))
                .toList();
    }

    private Optional<Editable> kind(KeptForm form) {
        return draft(form)
                .map(Draft::kind)
                .or(() -> Stream.of(form.path().split("/"))
                        .skip(3)
                        .findFirst()
                        .filter(_ -> form.path().startsWith("/office/translations/")))
                .flatMap(editables::of);
    }

    /** A day and a word of a list as their reader says them. */
    private static String value(KeptForm.Typed field, Language reader) {
        String word = field.name() + "." + field.value();
        return Words.in(reader).knows(word) ? Words.in(reader).say(word) : SaidDay.of(field.value(), reader);
    }

    /** Other forms call their fields by the same words as their pages. */
    private static String label(String field, Map<String, String> names, Language reader) {
        String known = names.get(field);
        if (known != null) {
            return known;
        }
        var words = Words.in(reader);
        return Arrays.stream(new String[] {"note." + field, "review." + field, "letter." + field})
                .filter(words::knows)
                .findFirst()
                .map(words::say)
                .orElse("");
    }
}
