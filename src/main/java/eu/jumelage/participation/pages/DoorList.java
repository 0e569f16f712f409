package eu.jumelage.participation.pages;

import com.ibm.icu.text.Collator;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.participation.Registration;
import eu.jumelage.participation.State;
import eu.jumelage.participation.Totals;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list for the door, for the office and for those who help: who is expected, and who came.
 *
 * @param here where its forms are sent
 * @param token of these forms
 * @param all who is confirmed, by name
 * @param walkIns who came unannounced, by country
 * @param home the country that is offered first
 * @param search the first letters that somebody typed
 * @param inside whether the office itself reads it: only it sees what people need to be able to take part
 */
public record DoorList(
        Language reader,
        String here,
        String token,
        Sheet sheet,
        List<Registration> all,
        Totals totals,
        Map<String, Integer> walkIns,
        String home,
        String search,
        boolean inside) {

    private static final int LONGEST_NEED = 120;

    static DoorList of(
            Language reader,
            String here,
            String token,
            Sheet sheet,
            List<Registration> registrations,
            Totals totals,
            Map<String, Integer> walkIns,
            String home,
            String search,
            boolean inside) {
        var collator = Collator.getInstance(reader.icu());
        return new DoorList(
                reader,
                here,
                token,
                sheet,
                registrations.stream()
                        .filter(one -> one.state() == State.CONFIRMED && one.erasedAt() == null)
                        .sorted(Comparator.comparing(DoorList::lastNameFirst, collator))
                        .toList(),
                totals,
                walkIns,
                home,
                search.strip(),
                inside);
    }

    public String say(String key, Object... arguments) {
        return arguments.length == 0
                ? Words.in(reader).say(key)
                : Words.in(reader).say(key, arguments);
    }

    public String title() {
        return sheet.title(reader);
    }

    public String when() {
        return sheet.when(reader);
    }

    /** Those of whom a name begins with these letters; all where none were typed. */
    public List<Registration> rows() {
        return all.stream().filter(this::begins).toList();
    }

    private boolean begins(Registration one) {
        return search.isEmpty()
                || Arrays.stream(words(one).split("[\\s,-]+"))
                        .anyMatch(word -> Spelling.finds(
                                word.substring(0, Math.min(word.length(), search.length() + 2)), search));
    }

    /** By what a row is found: the person, who comes along, and from where they are. */
    public String words(Registration one) {
        String organisation = one.entry().more().organisation();
        return one.entry().name() + " " + String.join(" ", one.entry().companions())
                + (organisation == null ? "" : " " + organisation);
    }

    /** As a list is ordered at a door; names of one word stay. */
    private static String lastNameFirst(Registration one) {
        String name = one.entry().name().strip();
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1) + " " + name.substring(0, last);
    }

    public boolean isThere(Registration one) {
        return one.came() != null && one.came() > 0;
    }

    /** What somebody needs to be able to take part, as short as a row is; empty where nothing may be shown. */
    public String need(Registration one) {
        String needs = one.entry().more().accessNeeds();
        if (!inside || needs == null) {
            return "";
        }
        String line = needs.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NEED
                ? line
                : line.substring(0, LONGEST_NEED).strip() + "…";
    }

    public String detail(Registration one) {
        var parts = new ArrayList<String>();
        if (one.entry().audience() != null) {
            parts.add(say("audience." + one.entry().audience().key()));
        }
        @Nullable String organisation = one.entry().more().organisation();
        if (organisation != null) {
            parts.add(organisation);
        }
        if (one.size() > 1) {
            parts.add(say("signup.door.group", one.size()));
        }
        return String.join(" · ", parts);
    }

    /** Countries that are offered at once: home, those already counted, and those of who signed up. */
    public List<String> countries() {
        var countries = new LinkedHashSet<String>();
        if (!home.isEmpty()) {
            countries.add(home);
        }
        countries.addAll(walkIns.keySet());
        all.forEach(one -> {
            String country = one.entry().more().country();
            if (country != null) {
                countries.add(country);
            }
        });
        return List.copyOf(countries);
    }

    public List<String> others() {
        List<String> offered = countries();
        return Arrays.stream(Locale.getISOCountries())
                .filter(country -> !offered.contains(country))
                .sorted(Comparator.comparing(this::country, Collator.getInstance(reader.icu())))
                .toList();
    }

    public String country(String code) {
        return Lists.country(code, reader);
    }

    public int unannounced() {
        return walkIns.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int there() {
        return totals.came() + unannounced();
    }
}
