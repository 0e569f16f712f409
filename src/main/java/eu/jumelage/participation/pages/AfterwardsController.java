package eu.jumelage.participation.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.participation.AskedBeforehand;
import eu.jumelage.participation.Presence;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is of use at an activity and after it: the questions asked beforehand, and how many came. */
@Controller
class AfterwardsController {

    private static final String COUNTS = "/office/admissions/{admission}/counts";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Lists lists;
    private final AskedBeforehand questions;
    private final Presence presence;
    private final Dossiers dossiers;

    AfterwardsController(Lists lists, AskedBeforehand questions, Presence presence, Dossiers dossiers) {
        this.lists = lists;
        this.questions = questions;
        this.presence = presence;
        this.dossiers = dossiers;
    }

    @GetMapping("/office/admissions/{admission}/questions")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer questions(
            Sitting sitting,
            @PathVariable UUID admission,
            @RequestParam(defaultValue = "") String anonymous,
            @RequestParam(defaultValue = "") String sort) {
        return lists.of(admission)
                .<Answer>map(sheet -> new QuestionsPage(
                        OfficeFrame.of(sitting, Area.PROGRAMME, "signup.questions"),
                        sheet,
                        questions.of(admission),
                        anonymous.equals("yes"),
                        sort))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @GetMapping(COUNTS)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer counts(Sitting sitting, @PathVariable UUID admission, @RequestParam(defaultValue = "") String done) {
        @Nullable
        String said = done.equals("filled") ? Words.in(sitting.language()).say("signup.counts.done") : null;
        return lists.of(admission)
                .<Answer>map(sheet -> new CountsPage(
                        OfficeFrame.of(sitting, Area.PROGRAMME, "signup.counts").saying(said),
                        sheet,
                        presence.counted(sheet.activity().id()),
                        dossiers.of(sheet.activity().id()).headCounts(),
                        presence.home()))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(COUNTS)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer fill(Sitting sitting, @PathVariable UUID admission, @RequestParam(defaultValue = "") String unsaid) {
        Optional<Sheet> sheet = lists.of(admission);
        if (sheet.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        UUID activity = sheet.get().activity().id();
        Presence.Counted counted = presence.counted(activity);
        if (counted.total() == 0 || counted.unsaid() > 0 && !COUNTRIES.contains(unsaid)) {
            return ErrorPage.of(sitting.language(), 400);
        }
        presence.fillHeadCounts(activity, unsaid, sitting.member());
        return Forward.to(sheet.get().own("counts") + "?done=filled");
    }
}
