package eu.jumelage.office.pages;

import eu.jumelage.office.Corner;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Listed;
import eu.jumelage.office.editing.Looking;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The records of one kind, to be found and opened, and what stands beside them.
 *
 * @param begun kinds without a list, which are only begun here
 */
public record RecordsPage(
        OfficeFrame frame,
        List<Editable> kinds,
        List<Editable> begun,
        List<Corner> corners,
        Editable kind,
        List<Field.Choice> filters,
        Looking looking,
        Listed listed)
        implements OfficePage {

    public boolean isChosen(Field.Choice filter, Field.Option option) {
        return option.value().equals(looking.chosen(filter.key()));
    }

    public boolean isSorted(String order) {
        return order.equals(looking.order())
                || looking.order().isEmpty() && order.equals(kind.orders().getFirst());
    }

    /** The same list sorted so, from its beginning. */
    public String sorted(String order) {
        return address(order, "");
    }

    /** The page after this one. */
    public String next() {
        return address(looking.order(), listed.next() == null ? "" : listed.next());
    }

    /** What heads the column by which that order sorts: "title" heads the first. */
    public String order(String column) {
        return kind.orders().stream()
                .filter(order -> column.endsWith("." + order))
                .findFirst()
                .orElse("");
    }

    private String address(String order, String after) {
        var asked = new TreeMap<>(looking.narrowed());
        asked.put("kind", kind.kind());
        asked.put("q", looking.search());
        asked.put("sort", order);
        asked.put("after", after);
        return asked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", frame.area().path() + "?", ""));
    }
}
