package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.Passkeys.Passkey;
import eu.jumelage.office.Sessions.Device;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A member's own account: how they are called, their password and passkeys, and where they are signed in.
 *
 * @param problem "name", "old", "short", "long", "common", "email"; empty for none
 */
public record AccountPage(
        OfficeFrame frame, boolean hasPassword, List<Passkey> passkeys, List<Device> devices, String problem)
        implements OfficePage {

    /** The languages of the office. */
    public static final List<Language> LANGUAGES =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public String when(Instant at) {
        return frame.when(at);
    }

    public String field() {
        return switch (problem) {
            case "name", "old" -> problem;
            default -> "password";
        };
    }

    public boolean isWrong(String field) {
        return !problem.isEmpty() && field().equals(field);
    }

    /** What they may do, in words. */
    public String roles() {
        return frame.member().roles().stream()
                .sorted()
                .map(role -> frame.say("role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    static String own(Language language) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    public String called(Language language) {
        return own(language);
    }
}
