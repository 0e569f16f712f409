package eu.jumelage.portal.pages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.AgeBand;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Fault;
import eu.jumelage.participation.Gender;
import eu.jumelage.participation.Question;
import eu.jumelage.participation.SeatWords;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody signs up, or changes what they wrote.
 *
 * @param invited whether the seats of the invited are offered
 * @param audience as whom the person signs up, or did; null where nothing is chosen
 * @param known whether the person is known: address and audience stay as they are
 */
public record SignUpForm(
        Frame frame,
        Admission admission,
        boolean invited,
        @Nullable Audience audience,
        boolean known,
        TypedEntry typed,
        List<Fault> faults) {

    private static final Set<String> PARTS = Set.of("audience");

    /** A choice of a list. */
    public record Option(String value, String text) {}

    public Optional<String> fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(this::words);
    }

    public String words(Fault fault) {
        Optional<Question> own = admission.questions().stream()
                .filter(question -> question.id().toString().equals(fault.field()))
                .findFirst();
        return own.map(question ->
                        frame.say("registration.fault." + "own." + fault.problem(), frame.string(question.label())))
                .orElseGet(() -> fault.problem().equals("seats")
                        ? SeatWords.most(admission.seats(), audience, frame.language())
                        : frame.say(
                                "registration.fault." + fault.field() + "." + fault.problem(),
                                admission.groups().most()));
    }

    /** The id of the control that a fault is about. */
    public String control(Fault fault) {
        boolean first = PARTS.contains(fault.field())
                || admission.questions().stream()
                        .anyMatch(question -> question.id().toString().equals(fault.field())
                                && (question.kind() == Question.Kind.YES_NO
                                        || question.kind().offersChoices()));
        return "f-" + fault.field() + (first ? "-0" : "");
    }

    public boolean asks(String what) {
        return admission.asks(Keyed.of(Asked.class, what));
    }

    public List<Option> audiences() {
        return known
                ? List.of()
                : admission.seats().offered(invited).stream()
                        .map(Audience::key)
                        .map(key -> new Option(key, frame.say("audience." + key)))
                        .toList();
    }

    public boolean isAudience(Option option) {
        return typed.has("audience", option.value()) || audiences().size() == 1;
    }

    public List<Option> ages() {
        return Arrays.stream(AgeBand.values())
                .map(AgeBand::key)
                .map(key -> new Option(key, frame.say("age-band." + key)))
                .toList();
    }

    public List<Option> genders() {
        return Arrays.stream(Gender.values())
                .map(Gender::key)
                .map(key -> new Option(key, frame.say("gender." + key)))
                .toList();
    }

    /** In which the person can be written to; empty where there is no choice. */
    public List<Option> languages() {
        List<Language> offered = admission.telling().languages().isEmpty()
                ? frame.languages()
                : admission.telling().languages();
        return offered.size() < 2
                ? List.of()
                : offered.stream()
                        .map(each ->
                                new Option(each.tag(), ULocale.getDisplayLanguageWithDialect(each.tag(), each.icu())))
                        .toList();
    }

    public List<Option> countries() {
        Collator order = Collator.getInstance(frame.language().icu());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(
                        code,
                        ULocale.getDisplayCountry(
                                "und-" + code, frame.language().icu())))
                .sorted((one, other) -> order.compare(one.text(), other.text()))
                .toList();
    }

    public List<Option> choices(Question question) {
        return question.kind() == Question.Kind.YES_NO
                ? List.of(
                        new Option("yes", frame.say("registration.yes")),
                        new Option("no", frame.say("registration.no")))
                : question.choices().stream()
                        .map(choice -> new Option(choice.key(), frame.string(choice.label())))
                        .toList();
    }

    public String kind(Question question) {
        return question.kind().key();
    }

    public @Nullable String described(String field, boolean helped) {
        String by = (helped ? "h-" + field + " " : "") + (fault(field).isPresent() ? "e-" + field : "");
        return by.isBlank() ? null : by.strip();
    }

    public @Nullable String invalid(String field) {
        return fault(field).isPresent() ? "true" : null;
    }
}
