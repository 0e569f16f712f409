package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;

/** Why a form cannot be taken, in sentences that name the fields. */
final class Problems {

    private Problems() {}

    static List<String> sentences(List<Problem> problems, Map<String, String> names, Language reader) {
        return problems.stream()
                .map(problem -> {
                    String sentence = Words.in(reader)
                            .say(problem.words(), problem.arguments().toArray());
                    return problem.field().isEmpty()
                            ? sentence
                            : Words.in(reader)
                                    .say("named", names.getOrDefault(problem.field(), problem.field()), sentence);
                })
                .toList();
    }
}
