package eu.jumelage.sample.pages;

import eu.jumelage.web.Language;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about the city that an installation begins with; strings as typed.
 *
 * @param country ISO 3166-1 alpha-2
 * @param zone IANA name
 * @param own the tag of the language in which name, title and office are written
 * @param languages the tags of the public pages' languages
 */
public record CityForm(
        @Nullable String name,
        @Nullable String country,
        @Nullable String zone,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String own,
        @Nullable List<String> languages,
        @Nullable String title,
        @Nullable String office,
        @Nullable String email) {

    /** The languages in which the program has words. */
    public static final List<String> SPOKEN = List.of("de", "fr", "nl", "en");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static CityForm blank(Language language) {
        return new CityForm(
                "", "", ZoneId.systemDefault().getId(), "", "", language.tag(), List.of(language.tag()), "", "", "");
    }

    /** The names of the fields that need another look. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        for (String field : List.of("name", "title", "office")) {
            if (given(field).isBlank() || given(field).length() > 200) {
                problems.add(field);
            }
        }
        if (!COUNTRIES.contains(given("country").toUpperCase(Locale.ROOT))) {
            problems.add("country");
        }
        if (!isZone(given("zone"))) {
            problems.add("zone");
        }
        if (!(Math.abs(degrees("latitude")) <= 90)) {
            problems.add("latitude");
        }
        if (!(Math.abs(degrees("longitude")) <= 180)) {
            problems.add("longitude");
        }
        if (!SPOKEN.contains(given("own"))) {
            problems.add("own");
        }
        if (spoken().isEmpty() || !SPOKEN.containsAll(spoken())) {
            problems.add("languages");
        }
        if (!given("email").matches("[^\\s@]+@[^\\s@]+") || given("email").length() > 200) {
            problems.add("email");
        }
        return List.copyOf(problems);
    }

    /** The field's text without surrounding space; empty if it did not come. */
    public String given(String field) {
        String text = switch (field) {
            case "name" -> name;
            case "country" -> country;
            case "zone" -> zone;
            case "latitude" -> latitude;
            case "longitude" -> longitude;
            case "own" -> own;
            case "title" -> title;
            case "office" -> office;
            case "email" -> email;
            default -> throw new IllegalArgumentException(field);
        };
        return text == null ? "" : text.strip();
    }

    public List<String> spoken() {
        return languages == null ? List.of() : languages.stream().distinct().toList();
    }

    /** NaN for what is no number; a comma counts as a point. */
    double degrees(String field) {
        try {
            return Double.parseDouble(given(field).replace(',', '.'));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static boolean isZone(String zone) {
        try {
            return zone.contains("/") && !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException none) {
            return false;
        }
    }
}
