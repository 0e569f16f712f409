package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.programme.intake.Column;
import eu.jumelage.programme.intake.Contents;
import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.List;

/**
 * Where a calendar or a table with activities is handed in.
 *
 * @param languages in which its texts can be written; the chosen one first
 * @param problem why the last one could not be read, in words; empty for none
 */
public record IntakePage(OfficeFrame frame, List<Language> languages, String problem) implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public String called(Language language) {
        return language.icu().getDisplayLanguage(frame.language().icu());
    }

    public List<String> columns() {
        return Arrays.stream(Column.values())
                .map(column -> column.called(frame.language()))
                .toList();
    }

    public int most() {
        return Contents.MOST;
    }
}
