package eu.jumelage.portal.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Openness;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Run;
import eu.jumelage.web.Language;
import java.util.List;

/**
 * What one signs up for, on top of the page.
 *
 * @param where empty where it is not known
 * @param more when and where it is besides that
 * @param path of the activity's own page; empty where it has none
 */
public record SignUpHead(
        DateBlock date, String title, String when, String where, List<String> more, String path, boolean cancelled) {

    static SignUpHead of(Admission admission, Activity activity, Occasions occasions, Language language, String path) {
        List<Run> runs = Openness.runs(admission, activity);
        Run run = runs.isEmpty() ? activity.runs().getFirst() : runs.getFirst();
        boolean cancelled = run.course() == Course.CANCELLED;
        return new SignUpHead(
                DateBlock.of(run.when(), language, cancelled || run.course() == Course.POSTPONED),
                occasions.title(activity, language),
                occasions.when(run.when(), language),
                occasions.where(run.where(), language),
                runs.stream()
                        .skip(1)
                        .map(other -> line(other, occasions, language))
                        .toList(),
                path,
                cancelled);
    }

    private static String line(Run run, Occasions occasions, Language language) {
        String where = occasions.where(run.where(), language);
        String when = occasions.when(run.when(), language);
        return where.isEmpty() ? when : when + ", " + where;
    }
}
