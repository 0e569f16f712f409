package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what the crisis desk looks for activities, as it stands in the address; what makes no sense there is left out.
 *
 * @param asked the parts of the address that make sense
 * @param onlyChosen whether only what is chosen already is shown
 */
public record CrisisFilter(Map<String, String> asked, boolean onlyChosen, int page) {

    static final List<String> KEYS = List.of("city", "from", "until", "type", "place", "q");

    static CrisisFilter of(Map<String, String> sent) {
        var asked = new TreeMap<String, String>();
        for (String key : KEYS) {
            String value = Entries.NONE.with(key, sent.getOrDefault(key, "")).get(key);
            if (!value.isEmpty() && value.length() < 200 && isSense(key, value)) {
                asked.put(key, value);
            }
        }
        String page = sent.getOrDefault("page", "");
        return new CrisisFilter(
                asked,
                sent.getOrDefault("only", "").equals("chosen"),
                page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1);
    }

    private static boolean isSense(String key, String value) {
        return switch (key) {
            case "city", "place" -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case "from", "until" -> day(value) != null;
            default -> true;
        };
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(value) : null;
        } catch (DateTimeException typed) {
            return null;
        }
    }

    public String value(String key) {
        return asked.getOrDefault(key, "");
    }

    @Nullable
    UUID city() {
        return asked.containsKey("city") ? UUID.fromString(value("city")) : null;
    }

    @Nullable
    UUID place() {
        return asked.containsKey("place") ? UUID.fromString(value("place")) : null;
    }

    @Nullable
    String kind() {
        return asked.get("type");
    }

    @Nullable
    LocalDate from() {
        return day(value("from"));
    }

    @Nullable
    LocalDate until() {
        return day(value("until"));
    }

    String search() {
        return value("q").replaceAll("[\\\\%_]", " ").strip();
    }

    /** As it stands in the address, for that page of the list. */
    public String query(int number) {
        var parts = new TreeMap<>(asked);
        if (onlyChosen) {
            parts.put("only", "chosen");
        }
        if (number > 1) {
            parts.put("page", String.valueOf(number));
        }
        return parts.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
