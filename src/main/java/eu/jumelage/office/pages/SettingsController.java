package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Settings;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets administrators say what the installation is called, speaks and looks like: no content, so nobody approves it.
 */
@Controller
class SettingsController {

    private static final String PATH = "/office/settings";

    private final InstallationForm installation;
    private final Installations installations;
    private final Settings settings;

    SettingsController(InstallationForm installation, Installations installations, Settings settings) {
        this.installation = installation;
        this.installations = installations;
        this.settings = settings;
    }

    @GetMapping(PATH)
    @Allowed(Role.ADMINISTRATOR)
    Answer show(Sitting sitting, @RequestParam(defaultValue = "") String said) {
        Answer page = page(sitting, now(), List.of(), Set.of(), 200);
        return page instanceof SettingsPage shown && said.equals("saved")
                ? new SettingsPage(
                        shown.frame().saying(shown.frame().say("account.said.saved")), shown.form(), shown.seen(), 200)
                : page;
    }

    @PostMapping(PATH)
    @Allowed(Role.ADMINISTRATOR)
    Answer change(Sitting sitting, @RequestParam Map<String, String> sent) {
        var fields = new TreeMap<>(sent);
        fields.keySet().removeIf(key -> key.startsWith("_"));
        Entries typed = new Entries(fields);
        String wish = sent.getOrDefault("_do", "");
        if (wish.matches("take:[a-z-]+:#[0-9a-f]{6}")) { // the colour that was proposed
            String[] parts = wish.split(":");
            return page(sitting, typed.with(parts[1], parts[2]), List.of(), Set.of(), 200);
        }
        if (!sent.getOrDefault("_seen", "").equals(seen())) {
            return page(sitting, typed, List.of(), typed.differing(now()), 409);
        }
        return switch (settings.change(installation, InstallationForm.ID, typed, sitting.member())) {
            case Applied.Done _ -> Redirect.to(PATH + "?said=saved");
            case Applied.Refused(var problems) -> page(sitting, typed, problems, Set.of(), 422);
        };
    }

    private Answer page(Sitting sitting, Entries entries, List<Problem> problems, Set<String> colliding, int status) {
        var reader = sitting.language();
        return new SettingsPage(
                OfficeFrame.of(sitting, Area.SETTINGS, "office.area.settings"),
                new FormView(
                        reader, installation.form(entries, reader), entries, languages(), problems, colliding, now()),
                seen(),
                status);
    }

    private Entries now() {
        return installation.current(InstallationForm.ID).orElse(Entries.NONE);
    }

    private String seen() {
        return Integer.toHexString(now().json().hashCode());
    }

    private List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }
}
