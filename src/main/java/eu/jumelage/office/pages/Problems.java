package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;

/** Why a form cannot be taken, in sentences that name the fields. */
final class Problems {

    private Problems() {}

    /** Fields that hold more than is kept of one; they stay in the browser as they are. */
    static List<Problem> tooLong(Entries typed) {
        return typed.typed().entrySet().stream()
                .filter(field -> field.getValue().length() > Entries.LONGEST)
                .map(field -> Problem.of(field.getKey(), "problem.too-long", Entries.LONGEST))
                .toList();
    }

    static List<String> sentences(List<Problem> problems, Map<String, String> names, Language reader) {
        return problems.stream()
                .map(problem -> {
                    String sentence = problem.sentence(reader);
                    return problem.field().isEmpty()
                            ? sentence
                            : Words.in(reader)
                                    .say("named", names.getOrDefault(problem.field(), problem.field()), sentence);
                })
                .toList();
    }
}
