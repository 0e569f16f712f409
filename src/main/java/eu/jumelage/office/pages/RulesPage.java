package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.web.Language;
import java.util.List;

/**
 * The rules by which this office publishes.
 *
 * @param wanted what the form shows
 * @param approving how many people could approve
 * @param problem "eyes", "sure", "together"; empty for none
 */
public record RulesPage(OfficeFrame frame, Rules.Kept wanted, List<Language> languages, long approving, String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    RulesPage saying(String words) {
        return new RulesPage(frame.saying(words), wanted, languages, approving, problem);
    }

    public String name(Language language) {
        return language.icu().getDisplayLanguage(frame.language().icu());
    }

    public boolean isWrong(String field) {
        return problem.equals(field);
    }
}
