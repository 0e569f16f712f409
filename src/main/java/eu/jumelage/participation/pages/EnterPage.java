package eu.jumelage.participation.pages;

import com.ibm.icu.text.Collator;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.AgeBand;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Fault;
import eu.jumelage.participation.Gender;
import eu.jumelage.participation.SeatWords;
import eu.jumelage.programme.Audience;
import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form by which the office signs up somebody who called.
 *
 * @param once names what it will make
 * @param typed what stands in it
 * @param problem why it cannot be taken as a whole, in words; empty for nothing
 */
public record EnterPage(
        OfficeFrame frame,
        Sheet sheet,
        List<Language> languages,
        String once,
        Map<String, List<String>> typed,
        List<Fault> faults,
        String problem)
        implements OfficePage {

    @Override
    public int status() {
        return faults.isEmpty() && problem.isEmpty() ? 200 : 422;
    }

    public Admission admission() {
        return sheet.admission();
    }

    public boolean asks(Asked asked) {
        return admission().asks(asked);
    }

    public String value(String key) {
        List<String> values = typed.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isChosen(String key, String value) {
        return typed.getOrDefault(key, List.of()).contains(value);
    }

    /** As whom one can sign up; the office knows whom it invited. */
    public List<Audience> audiences() {
        return admission().seats().choices(true);
    }

    private @Nullable Audience audience() {
        return audiences().stream()
                .filter(audience -> audience.key().equals(value("audience")))
                .findFirst()
                .orElse(null);
    }

    public List<AgeBand> ages() {
        return List.of(AgeBand.values());
    }

    public List<Gender> genders() {
        return List.of(Gender.values());
    }

    public List<String> countries() {
        var collator = Collator.getInstance(frame.language().icu());
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, collator))
                .toList();
    }

    public String country(String code) {
        return Lists.country(code, frame.language());
    }

    /** What is wrong with a field, in words; null for nothing. */
    public @Nullable String wrong(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(this::sentence)
                .findFirst()
                .orElse(null);
    }

    public String sentence(Fault fault) {
        return fault.problem().equals("seats")
                ? SeatWords.most(admission().seats(), audience(), frame.language())
                : frame.say("signup.fault." + fault.problem());
    }

    /** The label of the field, for the summary. */
    public String label(Fault fault) {
        return admission().questions().stream()
                .filter(question -> question.id().toString().equals(fault.field()))
                .map(question -> question.label().string(frame.language()))
                .findFirst()
                .orElseGet(() -> switch (fault.field()) {
                    case "name" -> frame.say("signup.name");
                    case "email" -> frame.say("signup.email");
                    case "size" -> frame.say("signup.people");
                    case "companions" -> frame.say("signup.companions");
                    case "audience" -> frame.say("signup.audience");
                    case "language" -> frame.say("account.language");
                    default -> frame.say("signup.asked." + fault.field());
                });
    }

    public String id(Fault fault) {
        return admission().questions().stream()
                        .anyMatch(question -> question.id().toString().equals(fault.field()))
                ? "q-" + fault.field()
                : fault.field();
    }
}
