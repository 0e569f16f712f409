package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table says what.
 *
 * @param places by column and language where each stands; those without a language under ""
 * @param names as the table calls them
 * @param unknown those that nobody here knows
 */
record Header(Map<String, Integer> places, List<String> names, List<String> unknown) {

    private static final Pattern TAGGED = Pattern.compile("(.*\\S)[ _(\\[-]+([A-Za-z]{2})[)\\]]?");

    static Header of(List<String> cells) {
        var places = new HashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        for (int at = 0; at < cells.size(); at++) {
            Optional<String> key = key(cells.get(at));
            if (key.isPresent()) {
                places.putIfAbsent(key.get(), at);
            } else if (!cells.get(at).isBlank()) {
                unknown.add(cells.get(at).strip());
            }
        }
        return new Header(places, List.copyOf(cells), List.copyOf(unknown));
    }

    private static Optional<String> key(String cell) {
        Matcher tagged = TAGGED.matcher(cell.strip());
        if (tagged.matches()) {
            Optional<String> key = Column.of(tagged.group(1))
                    .filter(Column::isTranslated)
                    .map(column -> key(column, tagged.group(2).toLowerCase(Locale.ROOT)));
            if (key.isPresent()) {
                return key;
            }
        }
        return Column.of(cell).map(column -> key(column, ""));
    }

    private static String key(Column column, String language) {
        return column.key() + " " + language;
    }

    boolean hasTitle() {
        return places.keySet().stream().anyMatch(key -> key.startsWith(Column.TITLE.key() + " "));
    }

    /** What a row says in that column. */
    String cell(List<String> row, Column column) {
        return cell(row, places.get(key(column, "")));
    }

    /** The same in the column of that language. */
    String cell(List<String> row, Column column, Language language) {
        return cell(row, places.get(key(column, language.tag())));
    }

    String called(Column column) {
        Integer at = places.get(key(column, ""));
        return at == null ? column.key() : names.get(at).strip();
    }

    private static String cell(List<String> row, @Nullable Integer at) {
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }
}
