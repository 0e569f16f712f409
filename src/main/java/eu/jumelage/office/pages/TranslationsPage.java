package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Untranslated;
import eu.jumelage.office.editing.Untranslated.Partner;
import eu.jumelage.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What waits in which language.
 *
 * @param all that waits
 * @param open how many links others translate by
 * @param language of which it is shown, by its tag; empty for all
 * @param kind of records that are shown; empty for all
 * @param partner whose records are shown, by id; empty for all
 */
public record TranslationsPage(
        OfficeFrame frame,
        List<Untranslated> all,
        List<Language> languages,
        int open,
        String language,
        String kind,
        String partner)
        implements OfficePage {

    /** More nobody works through from one page. */
    private static final int MOST = 200;

    /** One language that waits, and how much. */
    public record Count(Language language, String name, long records, String address) {}

    public List<Count> counts() {
        return languages.stream()
                .map(each -> new Count(
                        each,
                        name(each),
                        all.stream()
                                .filter(record -> record.language().equals(each) && isAsked(record))
                                .count(),
                        address(each.tag())))
                .toList();
    }

    /** The same filter in another language, or in all. */
    public String address(String tag) {
        return "/office/translations?language=" + tag + "&kind=" + encoded(kind) + "&partner=" + encoded(partner);
    }

    public List<Untranslated> rows() {
        return all.stream()
                .filter(each -> language.isEmpty() || each.language().tag().equals(language))
                .filter(this::isAsked)
                .toList();
    }

    public List<Untranslated> shown() {
        return rows().stream().limit(MOST).toList();
    }

    private boolean isAsked(Untranslated each) {
        return (kind.isEmpty() || each.kind().equals(kind))
                && (partner.isEmpty()
                        || each.partners().stream()
                                .anyMatch(city -> city.city().toString().equals(partner)));
    }

    public List<String> kinds() {
        return all.stream()
                .map(Untranslated::kind)
                .distinct()
                .sorted(Comparator.comparing(each -> frame.say("kind." + each), collator()))
                .toList();
    }

    public List<Partner> partners() {
        return all.stream()
                .flatMap(each -> each.partners().stream())
                .distinct()
                .sorted(Comparator.comparing(Partner::name, collator()))
                .toList();
    }

    public String name(Language language) {
        return language.icu().getDisplayLanguage(frame.language().icu());
    }

    public String names(List<Partner> partners) {
        return partners.stream().map(Partner::name).collect(Collectors.joining(", "));
    }

    public String path(Untranslated row) {
        return "/office/translations/" + row.kind() + "/" + row.item() + "/" + row.language();
    }

    private Comparator<Object> collator() {
        return Collator.getInstance(frame.language().locale());
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
