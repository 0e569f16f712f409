package eu.jumelage.office.editing;

import eu.jumelage.office.editing.Passage.Standing;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of Brussels: what is published in French is published in Dutch at the same time, and the other way round.
 */
final class Together {

    private Together() {}

    /**
     * A problem for every text that speaks some of these languages and not the others, or says something new in some
     * and in the others what it said before.
     *
     * @param before what the record says, if this is a change of it
     */
    static List<Problem> problems(Entries entries, Entries before, List<Language> languages) {
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
                    problems.addAll(overtaken(text, spoken, entries, before));
                }
            }
        }
        return problems;
    }

    /** Where all of them are older than a source in another language, they still say the same. */
    private static List<Problem> overtaken(String text, List<Language> spoken, Entries entries, Entries before) {
        var stale = spoken.stream()
                .filter(language -> Passage.of(text, entries, before, language)
                        .filter(passage -> passage.standing() == Standing.STALE)
                        .isPresent())
                .toList();
        var fresh =
                spoken.stream().filter(language -> !stale.contains(language)).toList();
        return fresh.isEmpty()
                ? List.of()
                : stale.stream()
                        .map(language -> Problem.of(text + "." + language, "problem.together.stale", fresh, language))
                        .toList();
    }
}
