package eu.jumelage.participation;

import eu.jumelage.programme.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what somebody wrote with what the form asks; all that is wrong is said at once. */
final class Reading {

    /** RFC 5321 without quotation and comments, which no form needs; no second line, no second recipient. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]{1,64}@[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]+\\.[^\\s@<>(),;:\\\\\".\\[\\]\\p{Cntrl}]{2,}");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Admission admission;
    private final List<Fault> faults = new ArrayList<>();

    private Reading(Admission admission) {
        this.admission = admission;
    }

    static List<Fault> faults(Admission admission, Entry entry, boolean invited) {
        var reading = new Reading(admission);
        reading.person(entry, invited);
        reading.group(entry);
        reading.optionals(entry.more());
        for (Question question : admission.questions()) {
            String fault = question.fault(entry.answers().getOrDefault(question.id(), List.of()));
            reading.check(question.id().toString(), fault, !fault.isEmpty());
        }
        return List.copyOf(reading.faults);
    }

    private void person(Entry entry, boolean invited) {
        List<Audience> choices = admission.seats().choices(invited);
        check("audience", "choice", !choices.isEmpty() && !choices.contains(entry.audience()));
        check("name", "missing", entry.name().isBlank());
        check("name", "long", entry.name().length() > Entry.LONGEST_NAME);
        check("email", "missing", entry.email().isBlank());
        check("email", "address", !entry.email().isBlank() && !isAddress(entry.email()));
        var languages = admission.telling().languages();
        check("language", "choice", !languages.isEmpty() && !languages.contains(entry.language()));
    }

    private static boolean isAddress(String written) {
        return written.length() <= Entry.LONGEST_ADDRESS
                && ADDRESS.matcher(written).matches();
    }

    private void group(Entry entry) {
        boolean number = entry.size() >= 1 && entry.size() <= admission.groups().most();
        check("size", "number", !number);
        Integer all = admission.seats().in(admission.seats().pool(entry.audience()));
        check("size", "seats", number && all != null && entry.size() > all);
        check(
                "companions",
                "number",
                number
                        && entry.companions().size() >= entry.size()
                        && !entry.companions().isEmpty());
        check("companions", "long", entry.companions().stream().anyMatch(name -> name.length() > Entry.LONGEST_NAME));
    }

    private void optionals(Entry.Optionals more) {
        String country = more.country();
        check("country", "missing", admission.asks(Asked.COUNTRY) && country == null);
        check("country", "choice", country != null && !COUNTRIES.contains(country));
        check("organisation", "long", isLong(more.organisation(), Entry.LONGEST_NAME));
        check("access", "long", isLong(more.accessNeeds(), Entry.LONGEST_NEEDS));
        check("question", "long", isLong(more.question(), Entry.LONGEST_NEEDS));
    }

    private static boolean isLong(@Nullable String written, int most) {
        return written != null && written.length() > most;
    }

    private void check(String field, String problem, boolean wrong) {
        if (wrong) {
            faults.add(new Fault(field, problem));
        }
    }
}
