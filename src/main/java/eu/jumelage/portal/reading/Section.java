package eu.jumelage.portal.reading;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The areas of the portal; each has a path of its own in every language (words {@code path.…}). */
public enum Section {
    PARTNERS("partner"),
    UPCOMING(""),
    PAST(""),
    ACTIVITIES("activity"),
    SERIES("series"),
    PROJECTS("project"),
    NETWORKS("network"),
    DISRUPTIONS("disruption"),
    SEARCH(""),
    IMPRINT(""),
    PRIVACY(""),
    ACCESSIBILITY(""),
    BARRIER(""),
    PLAIN_LANGUAGE(""),
    SIGN_LANGUAGE("");

    private final String kind;

    Section(String kind) {
        this.kind = kind;
    }

    /** The kind of thing that has addresses below this section, as in web.address; empty where there is none. */
    public String kind() {
        return kind;
    }

    /** The key of its words: {@code path.plain-language}, {@code nav.plain-language}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String segment(Language language) {
        return Words.in(language).say("path." + key());
    }

    public static Optional<Section> of(Language language, String segment) {
        return Arrays.stream(values())
                .filter(section -> section.segment(language).equals(segment))
                .findFirst();
    }

    public static Optional<Section> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(section -> !kind.isEmpty() && section.kind.equals(kind))
                .findFirst();
    }

    /** "/de/partnerstaedte" */
    public String path(Language language) {
        return "/" + language + "/" + segment(language);
    }

    /** "/de/partnerstaedte/bruessel" */
    public String path(Language language, String slug) {
        return path(language) + "/" + slug;
    }
}
