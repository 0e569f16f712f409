package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Findable;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/** The map for search engines (sitemaps.org 0.9): every page in each of its languages, each naming all the others. */
final class Sitemap {

    private static final Namespace MAP = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final Namespace XHTML = Namespace.getNamespace("xhtml", "http://www.w3.org/1999/xhtml");
    private static final List<Section> AREAS = List.of(
            Section.PARTNERS,
            Section.UPCOMING,
            Section.PAST,
            Section.SERIES,
            Section.PROJECTS,
            Section.NETWORKS,
            Section.DISRUPTIONS,
            Section.IMPRINT,
            Section.PRIVACY,
            Section.ACCESSIBILITY,
            Section.BARRIER,
            Section.PLAIN_LANGUAGE,
            Section.SIGN_LANGUAGE);

    private final List<Language> languages;
    private final Origin origin;
    private final Element urls = new Element("urlset", MAP);

    Sitemap(List<Language> languages, Origin origin) {
        this.languages = languages;
        this.origin = origin;
        urls.addNamespaceDeclaration(XHTML);
    }

    /** The parts of the map. */
    static String index(List<String> paths, Origin origin) {
        var index = new Element("sitemapindex", MAP);
        paths.forEach(path -> index.addContent(
                new Element("sitemap", MAP).addContent(new Element("loc", MAP).setText(origin.absolute(path)))));
        return written(index);
    }

    /** The home page, which the bare address chooses by what the browser likes, and the areas. */
    Sitemap withAreas() {
        add(
                languages.stream().collect(Collectors.toMap(language -> language, language -> "/" + language + "/")),
                null,
                "/");
        AREAS.forEach(area ->
                add(languages.stream().collect(Collectors.toMap(language -> language, area::path)), null));
        return this;
    }

    /** Rückblick, year by year. */
    Sitemap withYears(List<Integer> years) {
        years.forEach(year -> add(
                languages.stream()
                        .collect(Collectors.toMap(
                                language -> language, language -> Section.PAST.path(language, year.toString()))),
                null));
        return this;
    }

    /** In the languages that it is written in. */
    Sitemap with(List<Findable> findables) {
        for (Findable findable : findables) {
            Section section = Section.ofKind(findable.kind()).orElseThrow();
            var paths = new TreeMap<Language, String>();
            for (Language language : languages) {
                String slug = findable.slugs().get(language.tag());
                if (slug != null && findable.spoken().contains(language.tag())) {
                    paths.put(language, section.path(language, slug));
                }
            }
            add(paths, findable.changedAt());
        }
        return this;
    }

    String xml() {
        return written(urls);
    }

    /** Who reads none of the languages gets the installation's first. */
    private void add(Map<Language, String> paths, @Nullable Instant changedAt) {
        languages.stream()
                .flatMap(language -> Optional.ofNullable(paths.get(language)).stream())
                .findFirst()
                .ifPresent(first -> add(paths, changedAt, first));
    }

    private void add(Map<Language, String> paths, @Nullable Instant changedAt, String otherwise) {
        var alternates = new LinkedHashMap<String, String>();
        new TreeMap<>(paths).forEach((language, path) -> alternates.put(language.tag(), path));
        alternates.put("x-default", otherwise);
        for (String path : new TreeMap<>(paths).values()) {
            var url = new Element("url", MAP).addContent(new Element("loc", MAP).setText(origin.absolute(path)));
            if (changedAt != null) {
                url.addContent(new Element("lastmod", MAP)
                        .setText(changedAt.truncatedTo(ChronoUnit.SECONDS).toString()));
            }
            alternates.forEach((language, other) -> url.addContent(new Element("link", XHTML)
                    .setAttribute("rel", "alternate")
                    .setAttribute("hreflang", language)
                    .setAttribute("href", origin.absolute(other))));
            urls.addContent(url);
        }
    }

    private static String written(Element root) {
        return new XMLOutputter(Format.getCompactFormat()).outputString(new Document(root));
    }
}
