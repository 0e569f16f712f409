package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.programme.intake.CostColumn;
import eu.jumelage.programme.intake.CostIntake;
import java.util.Arrays;
import java.util.List;

/**
 * Where a table of costs is handed in.
 *
 * @param problem why the last one could not be read, in words; empty for none
 */
public record CostIntakePage(OfficeFrame frame, String problem) implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public List<String> columns() {
        return Arrays.stream(CostColumn.values())
                .map(column -> column.called(frame.language()))
                .toList();
    }

    public int most() {
        return CostIntake.MOST_LINES;
    }
}
