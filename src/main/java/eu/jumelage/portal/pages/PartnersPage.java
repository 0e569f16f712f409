package eu.jumelage.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import eu.jumelage.portal.drawing.WorldMap;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Partner cities in alphabetical order, the former ones apart. An association of municipalities has tens of thousands:
 * then there is no map, and one leafs through the alphabet.
 *
 * @param map null where the partners of today are not all here
 * @param count of all partners of today
 */
public record PartnersPage(Frame frame, @Nullable WorldMap map, int count, Part today, Part former)
        implements PortalPage {

    /** @param next with which the following part begins; null after the last */
    public record Part(
            List<ListedPartner> partners, @Nullable ListedPartner next) {}

    /** @param found one more than the most that a page shows, if there are more */
    static Part part(List<ListedPartner> found, int most) {
        return found.size() > most ? new Part(found.subList(0, most), found.get(most)) : new Part(found, null);
    }

    /** What follows the address of the list: which one, and where in it. */
    public static String rest(String list, @Nullable String from) {
        return from == null ? "" : "?" + list + "=" + URLEncoder.encode(from, UTF_8);
    }

    /** The address at which this list of partners ("from" or "former") goes on from a name. */
    public String path(String list, String from) {
        return Section.PARTNERS.path(frame.language()) + rest(list, from);
    }

    public String path(String list, ListedPartner next) {
        return path(list, next.name().string(frame.language()));
    }

    /** The letters of the reader's alphabet, by which one leafs through a long list. */
    public static List<String> letters(Language reader) {
        return new AlphabeticIndex<>(reader.icu())
                .getBucketLabels().stream()
                        .filter(label -> label.codePoints().allMatch(Character::isLetter))
                        .toList();
    }

    public String since(ListedPartner partner) {
        return partner.signed() == null ? "" : Dates.date(partner.signed(), frame.language());
    }

    public String country(ListedPartner partner) {
        return ULocale.getDisplayCountry(
                "und-" + partner.country(), frame.language().icu());
    }
}
