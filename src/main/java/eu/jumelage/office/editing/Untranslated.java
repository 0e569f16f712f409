package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A record that waits for a translator of one language.
 *
 * @param partners cities that it is about
 * @param missing how many of its texts do not exist in that language
 * @param stale how many say there what the source said before
 */
public record Untranslated(
        String kind, UUID item, String title, List<Partner> partners, Language language, int missing, int stale) {

    /** A city as the reader calls it. */
    public record Partner(UUID city, String name) {}

    /** A row with the columns kind, id, title, cities, names (of the cities), language, missing, stale. */
    public static Untranslated read(ResultSet row, int number) throws SQLException {
        var partners = new ArrayList<Partner>();
        if (row.getArray("cities") != null) {
            UUID[] cities = (UUID[]) row.getArray("cities").getArray();
            String[] names = (String[]) row.getArray("names").getArray();
            for (int at = 0; at < cities.length; at++) {
                partners.add(new Partner(cities[at], names[at]));
            }
        }
        return new Untranslated(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getString("title"),
                List.copyOf(partners),
                new Language(row.getString("language")),
                row.getInt("missing"),
                row.getInt("stale"));
    }

    /** The same of texts that are at hand; nothing for a language in which all is well. */
    public static List<Untranslated> of(
            String kind, UUID item, String title, List<Text> texts, List<Language> languages) {
        var waiting = new ArrayList<Untranslated>();
        for (Language language : languages) {
            long missing = texts.stream().filter(text -> !text.speaks(language)).count();
            long stale = texts.stream().filter(text -> text.isStale(language)).count();
            if (missing + stale > 0) {
                waiting.add(new Untranslated(kind, item, title, List.of(), language, (int) missing, (int) stale));
            }
        }
        return waiting;
    }
}
