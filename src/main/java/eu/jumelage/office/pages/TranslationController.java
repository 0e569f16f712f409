package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Passage;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Rendering;
import eu.jumelage.office.editing.Sheet;
import eu.jumelage.office.editing.TranslationLinks;
import eu.jumelage.office.editing.Translations;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a record's texts beside their sources, takes what members translate, and makes links for others who do. */
@Controller
class TranslationController {

    private static final String RECORD = "/office/translations/{kind}/{id}";
    private static final String SHEET = RECORD + "/{language}";
    private static final int PROPOSED_DAYS = 14;

    private final Translations translations;
    private final TranslationLinks links;
    private final Drafts drafts;
    private final WebSettings settings;
    private final InstantSource clock;

    TranslationController(
            Translations translations,
            TranslationLinks links,
            Drafts drafts,
            WebSettings settings,
            InstantSource clock) {
        this.translations = translations;
        this.links = links;
        this.drafts = drafts;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the first language that waits, the reader's own before others. */
    @GetMapping(RECORD)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer record(Sitting sitting, @PathVariable String kind, @PathVariable UUID id) {
        List<Sheet> sheets = translations.languages().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.equals(sitting.language()), one.equals(sitting.language())))
                .flatMap(language -> translations.sheet(kind, id, language).stream())
                .toList();
        return sheets.stream()
                .filter(sheet ->
                        sheet.passages().stream().anyMatch(passage -> passage.standing() != Passage.Standing.DONE))
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .map(sheet -> Redirect.to("/office/translations/" + kind + "/" + id + "/" + sheet.into()))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @GetMapping(SHEET)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable String kind, @PathVariable UUID id, @PathVariable String language) {
        return sheet(kind, id, language)
                .<Answer>map(sheet -> page(sitting, sheet))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(SHEET)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer save(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam Map<String, String> sent) {
        Optional<Sheet> known = sheet(kind, id, language);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        if (!sent.getOrDefault("_do", "save").matches("save|preview|hand-in")) {
            return ErrorPage.of(sitting.language(), 400);
        }
        Entries own = known.get().own(sent);
        List<Problem> tooLong = Problems.tooLong(own);
        if (!tooLong.isEmpty()) {
            var reader = sitting.language();
            return page(sitting, known.get(), own, Map.of(), "", 422)
                    .saying(Problems.sentences(tooLong, names(known.get(), reader), reader));
        }
        String seen = sent.getOrDefault("_revision", "");
        return switch (translations.save(kind, id, known.get().into(), seen, sent, sitting.member())) {
            case Rendering.Kept(var sheet, var draft) -> then(sitting, sheet, draft, sent.getOrDefault("_do", ""));
            case Rendering.SourceChanged(var sheet) -> {
                Entries typed = sheet.own(sent).onto(sheet.shown(sent), sheet.translations());
                yield page(sitting, sheet, typed, Map.of(), "source", 409);
            }
            case Rendering.Collides(var sheet, var together, var fields) ->
                page(sitting, sheet, together, theirs(sheet, fields), "meanwhile", 409);
            case Rendering.Gone _ -> ErrorPage.of(sitting.language(), 404);
        };
    }

    private static Map<String, String> theirs(Sheet sheet, Set<String> fields) {
        return fields.stream().collect(Collectors.toMap(field -> field, sheet.now()::get));
    }

    private Answer then(Sitting sitting, Sheet sheet, @Nullable Draft draft, String wish) {
        String here = "/office/translations/" + sheet.kind().kind() + "/" + sheet.item() + "/" + sheet.into();
        if (draft == null || !wish.equals("hand-in") && !wish.equals("preview")) {
            return Redirect.to(here);
        }
        if (wish.equals("hand-in")) {
            List<Problem> problems = drafts.problems(draft.id(), sitting.member());
            if (!problems.isEmpty()) {
                var reader = sitting.language();
                return page(sitting, sheet, sheet.translations(), Map.of(), "", 422)
                        .saying(Problems.sentences(problems, names(sheet, reader), reader));
            }
            drafts.handIn(draft.id(), sitting.member());
        }
        return Redirect.to("/office/drafts/" + draft.id() + "/review");
    }

    @PostMapping(SHEET + "/link")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer give(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        Optional<Sheet> sheet = sheet(kind, id, language);
        if (sheet.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        LocalDate last = day(until);
        LocalDate today = LocalDate.ofInstant(clock.instant(), sitting.zone());
        String problem = holder.isBlank() || holder.length() > 200
                ? "holder"
                : last == null
                                || last.isBefore(today)
                                || last.isAfter(today.plusDays(TranslationLinks.LONGEST.toDays()))
                        ? "until"
                        : "";
        TranslationPage page = page(
                sitting, sheet.get(), sheet.get().translations(), Map.of(), problem, problem.isEmpty() ? 200 : 422);
        if (last == null || !problem.isEmpty()) {
            return page.asking(holder, until);
        }
        var made = links.make(
                Once.of(Map.of("_once", once)),
                sheet.get(),
                holder,
                last.plusDays(1).atStartOfDay(sitting.zone()).toInstant(),
                sitting.member());
        return page.showing(LinkLetter.of(
                made.link(),
                settings.absolute("/office/translate/" + made.secret()),
                Days.said(last, made.link().into())));
    }

    private static Map<String, String> names(Sheet sheet, Language reader) {
        return FieldNames.of(sheet.kind().form(sheet.now(), reader), sheet.now(), reader);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException slip) {
            return null;
        }
    }

    private Optional<Sheet> sheet(String kind, UUID id, String language) {
        return language.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")
                ? translations.sheet(kind, id, new Language(language))
                : Optional.empty();
    }

    private TranslationPage page(Sitting sitting, Sheet sheet) {
        return page(sitting, sheet, sheet.translations(), Map.of(), "", 200);
    }

    private TranslationPage page(
            Sitting sitting, Sheet sheet, Entries typed, Map<String, String> theirs, String problem, int status) {
        var reader = sitting.language();
        var frame = OfficeFrame.of(sitting, Area.TRANSLATIONS, "office.area.translations")
                .titled(sheet.kind().title(sheet.now(), reader));
        Draft draft = sheet.draft();
        return new TranslationPage(
                frame,
                sheet,
                TranslationLine.of(sheet, reader, typed, sheet.translations(), theirs, Entries.NONE),
                translations.languages(),
                problem,
                List.of(),
                draft == null
                        ? ""
                        : frame.say(
                                "edit.saved",
                                frame.when(draft.changedAt()),
                                frame.say("draft." + draft.state().key())),
                null,
                "",
                LocalDate.ofInstant(clock.instant(), sitting.zone())
                        .plusDays(PROPOSED_DAYS)
                        .toString(),
                status);
    }
}
