package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of Brussels: what is published in French is published in Dutch at the same time, and the other way round.
 */
final class Together {

    private Together() {}

    /** A problem for every text that speaks some of these languages and not the others. */
    static List<Problem> missing(Entries entries, List<Language> languages) {
        var problems = new ArrayList<Problem>();
        for (String key : entries.typed().keySet()) {
            if (key.endsWith(".source")) {
                String text = key.substring(0, key.length() - ".source".length());
                var spoken = languages.stream()
                        .filter(language -> entries.has(text + "." + language))
                        .toList();
                if (!spoken.isEmpty()) {
                    languages.stream()
                            .filter(language -> !spoken.contains(language))
                            .forEach(language -> problems.add(
                                    Problem.of(text + "." + language, "problem.together", spoken, language)));
                }
            }
        }
        return problems;
    }
}
