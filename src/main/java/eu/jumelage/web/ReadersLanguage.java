package eu.jumelage.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out in which of the installation's languages somebody reads. */
@Component
public class ReadersLanguage {

    private final House house;

    ReadersLanguage(House house) {
        this.house = house;
    }

    /** By the address ("/fr/…"), or else by what the browser likes, or else the house's first. */
    public Language of(@Nullable String path, @Nullable String acceptLanguage) {
        if (path != null) {
            for (Language language : house.spoken()) {
                String prefix = "/" + language.tag();
                if (path.startsWith(prefix)
                        && (path.length() == prefix.length() || "/?".indexOf(path.charAt(prefix.length())) >= 0)) {
                    return language;
                }
            }
        }
        return liked(acceptLanguage);
    }

    /** By what the browser likes (Accept-Language, RFC 4647 lookup), or else the house's first. */
    public Language liked(@Nullable String acceptLanguage) {
        List<Language> spoken = house.spoken();
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return spoken.getFirst();
        }
        try {
            var liked = Locale.LanguageRange.parse(acceptLanguage);
            String tag =
                    Locale.lookupTag(liked, spoken.stream().map(Language::tag).toList());
            return tag == null ? spoken.getFirst() : new Language(tag.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException broken) {
            return spoken.getFirst();
        }
    }
}
