package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.programme.CrisisSteps;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where activities are looked for and chosen.
 *
 * @param found how many there are of what is looked for
 * @param lines those of this page of the list
 * @param columns headings of what else is known of each
 * @param problem why nothing was stored, in words; empty where everything was
 */
public record ChoicePage(
        OfficeFrame frame,
        Draft draft,
        String title,
        CrisisFilter filter,
        List<Option> partners,
        List<Option> kinds,
        List<Option> places,
        int found,
        Set<UUID> chosen,
        List<CrisisActivities.Line> lines,
        List<String> columns,
        String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 409;
    }

    public String path() {
        return CrisisStepForm.DRAFTS + draft.id();
    }

    public List<String> keys() {
        return CrisisFilter.KEYS;
    }

    public boolean isChosen(CrisisActivities.Line line) {
        return chosen.contains(line.id());
    }

    /** What stands on this page, so that what is not ticked there is known to be left out. */
    public String shown() {
        return lines.stream().map(line -> line.id().toString()).collect(Collectors.joining(" "));
    }

    public boolean isTooMany() {
        return found > CrisisSteps.MOST;
    }

    public int pages() {
        return (Math.min(found, CrisisSteps.MOST) + CrisisController.ROWS - 1) / CrisisController.ROWS;
    }
}
