package eu.jumelage.participation.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.participation.AskedBeforehand;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.RegistrationDesk;
import eu.jumelage.participation.Totals;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Words;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who signed up, gives the list away as a table, begins forms and takes unused ones back. */
@Controller
class RegistrationsController {

    private final Lists lists;
    private final Participation participation;
    private final Programme programme;
    private final AskedBeforehand questions;
    private final RegistrationDesk desk;
    private final Occasions occasions;
    private final AdmissionForm form;
    private final Drafts drafts;

    RegistrationsController(
            Lists lists,
            Participation participation,
            Programme programme,
            AskedBeforehand questions,
            RegistrationDesk desk,
            Occasions occasions,
            AdmissionForm form,
            Drafts drafts) {
        this.lists = lists;
        this.participation = participation;
        this.programme = programme;
        this.questions = questions;
        this.desk = desk;
        this.occasions = occasions;
        this.form = form;
        this.drafts = drafts;
    }

    @GetMapping("/office/activities/{activity}/registrations")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(Sitting sitting, @PathVariable UUID activity, @RequestParam Map<String, String> asked) {
        return lists.of(activity, asked.getOrDefault("admission", ""))
                .<Answer>map(sheet -> page(sitting, sheet, asked, null))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Answer page(Sitting sitting, Sheet sheet, Map<String, String> asked, @Nullable String invitation) {
        Entries typed = Entries.of(asked);
        var wanted = new RegistrationsPage.Wanted(
                typed.get("state"), typed.get("audience"), typed.get("country"), typed.get("q"), typed.get("sort"));
        UUID id = sheet.admission().id();
        Totals totals = participation.totals(sheet.admission());
        return new RegistrationsPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, "signup.registrations")
                        .saying(said(sitting, typed.get("done"))),
                sheet,
                participation.registrations(id),
                totals,
                lists.cerv(sheet, totals),
                questions.open(id),
                wanted,
                invitation);
    }

    /** What became of somebody whom the office has just entered. */
    private static @Nullable String said(Sitting sitting, String done) {
        Words words = Words.in(sitting.language());
        return switch (done) {
            case "seat" -> words.say("signup.entered.seat");
            case "line" -> words.say("signup.entered.line");
            case "known" -> words.say("signup.entered.known");
            default -> null;
        };
    }

    @GetMapping("/office/activities/{activity}/registrations.csv")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer csv(Sitting sitting, @PathVariable UUID activity, @RequestParam(defaultValue = "") String admission) {
        Optional<Sheet> sheet = lists.of(activity, admission);
        if (sheet.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        UUID id = sheet.get().admission().id();
        desk.exported(id, sitting.member());
        var table = new RegistrationTable(
                sheet.get().admission(), participation.registrations(id), sitting.language(), sitting.zone());
        return Document.of("text/csv", table.csv()).named("registrations.csv");
    }

    /** Begins the form of an activity. @param like another form, of which all is taken that can be */
    @PostMapping("/office/activities/{activity}/admission")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer begin(Sitting sitting, @PathVariable UUID activity, @RequestParam Map<String, String> sent) {
        if (programme.find(activity).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String like = sent.getOrDefault("like", "");
        Entries entries = (like.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? form.current(UUID.fromString(like)).map(form::copy)
                        : Optional.<Entries>empty())
                .orElseGet(form::blank)
                .with("activity", activity.toString());
        return Forward.to("/office/drafts/"
                + drafts.begin(Once.of(sent), AdmissionForm.KIND, entries, sitting.member())
                        .id());
    }

    /** The link is shown with the answer only; a reload makes another, which the browser asks about. */
    @PostMapping("/office/admissions/{admission}/invite")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer invite(Sitting sitting, @PathVariable UUID admission) {
        Optional<Sheet> sheet = lists.of(admission);
        if (sheet.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String secret = desk.invite(admission, sitting.member());
        String link = occasions
                .invitation(sheet.get().activity(), sitting.language(), secret)
                .orElse(secret);
        return page(sitting, sheet.get(), Map.of(), link);
    }

    @PostMapping("/office/admissions/{admission}/take-back")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer takeBack(Sitting sitting, @PathVariable UUID admission) {
        Optional<Sheet> sheet = lists.of(admission);
        if (sheet.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        return Forward.to(
                desk.takeBack(admission, sitting.member())
                        ? "/office/records/activity/" + sheet.get().activity().id()
                        : sheet.get().path());
    }
}
