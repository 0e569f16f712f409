package eu.jumelage.web;

import java.util.List;

/**
 * What this installation is called and speaks.
 *
 * @param title of the public pages
 * @param office the office's name, as it signs
 * @param languages the public pages' languages, the first one for visitors who read none of them
 * @param email where the office is reached
 */
public record Installation(Text title, Text office, List<Language> languages, String email) {
    public Installation {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() < languages.size()) {
            throw new IllegalArgumentException("An installation speaks one or more different languages: " + languages);
        }
        if (email.isBlank()) {
            throw new IllegalArgumentException("An installation can be reached by e-mail");
        }
    }
}
