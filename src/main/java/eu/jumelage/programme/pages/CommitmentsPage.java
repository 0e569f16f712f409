package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Field.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All commitments, narrowed, in the order in which they are due.
 *
 * @param asked by the names of the fields: state, city, side, until
 * @param more whether there is a page after this one
 */
public record CommitmentsPage(
        OfficeFrame frame,
        Map<String, String> asked,
        List<Option> states,
        List<Option> cities,
        List<Option> sides,
        CommitmentTable table,
        int number,
        boolean more)
        implements OfficePage {

    public String get(String field) {
        return asked.getOrDefault(field, "");
    }

    public boolean isAnything() {
        return asked.keySet().stream().noneMatch(field -> !field.equals("state"))
                && get("state").equals("open");
    }

    public String page(int other) {
        var all = new TreeMap<>(asked);
        all.put("page", String.valueOf(other));
        return all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", CommitmentsController.PATH + "?", ""));
    }
}
