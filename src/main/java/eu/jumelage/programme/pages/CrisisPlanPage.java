package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.pages.FormView;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to all that is chosen.
 *
 * @param other who saved it meanwhile; null if nobody did
 */
public record CrisisPlanPage(
        OfficeFrame frame,
        Draft draft,
        int chosen,
        FormView form,
        @Nullable String other) implements OfficePage {

    @Override
    public int status() {
        return other != null ? 409 : form.problems().isEmpty() ? 200 : 422;
    }

    public String path() {
        return CrisisStepForm.DRAFTS + draft.id();
    }
}
