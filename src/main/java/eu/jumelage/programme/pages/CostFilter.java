package eu.jumelage.programme.pages;

import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.CostLedger.Wanted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which costs a member looks at, as the address says it; what makes no sense there counts as not said.
 *
 * @param asked by the names of the fields: city, year, state, payer, budget, activity, project, q
 */
public record CostFilter(Map<String, String> asked, String order, int page) {

    /** So many pages are turned at most; then the book is narrowed. */
    static final int LAST_PAGE = 100;

    private static final List<String> FIELDS =
            List.of("city", "year", "state", "payer", "budget", "activity", "project", "q");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 200;

    static CostFilter of(Map<String, String> sent) {
        var asked = new TreeMap<String, String>();
        for (String field : FIELDS) {
            String value = sent.getOrDefault(field, "").replace("\0", "").strip();
            if (!value.isEmpty() && value.length() <= LONGEST && makesSense(field, value)) {
                asked.put(field, value);
            }
        }
        String order = sent.getOrDefault("sort", "");
        String page = sent.getOrDefault("page", "");
        return new CostFilter(
                asked,
                CostLedger.orders().contains(order)
                        ? order
                        : CostLedger.orders().getFirst(),
                page.matches("[1-9]\\d{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1);
    }

    private static boolean makesSense(String field, String value) {
        return switch (field) {
            case "city", "activity", "project" -> ID.matcher(value).matches();
            case "year" -> value.matches("\\d{4}");
            case "state" -> CostKinds.state(value).isPresent();
            default -> true;
        };
    }

    public String get(String field) {
        return asked.getOrDefault(field, "");
    }

    public boolean isAnything() {
        return asked.isEmpty();
    }

    Wanted wanted() {
        return new Wanted(
                id("city"),
                get("year").isEmpty() ? null : Integer.valueOf(get("year")),
                state(),
                orNull("payer"),
                orNull("budget"),
                id("activity"),
                id("project"),
                orNull("q"));
    }

    private CostItem.@Nullable State state() {
        return CostKinds.state(get("state")).orElse(null);
    }

    private @Nullable UUID id(String field) {
        return asked.containsKey(field) ? UUID.fromString(get(field)) : null;
    }

    private @Nullable String orNull(String field) {
        return asked.get(field);
    }

    /** The address of the same, with or without this field. */
    public String with(String field, String value) {
        var other = new TreeMap<>(asked);
        other.put("sort", order.equals(CostLedger.orders().getFirst()) ? "" : order);
        other.put("page", "");
        other.put(field, value);
        return CostsCorner.PATH + query(other);
    }

    /** The same as a file. */
    public String file(String ending) {
        var other = new TreeMap<>(asked);
        other.put("sort", order);
        return CostsCorner.PATH + "/table." + ending + query(other);
    }

    private static String query(Map<String, String> asked) {
        String query = asked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
