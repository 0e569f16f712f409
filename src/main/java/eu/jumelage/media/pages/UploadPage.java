package eu.jumelage.media.pages;

import eu.jumelage.media.Pictures;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.pages.FormView;
import java.util.UUID;

/**
 * The form that brings a picture.
 *
 * @param id of the picture to be, so that a form sent twice brings one
 */
public record UploadPage(OfficeFrame frame, UUID id, FormView form) implements OfficePage {

    @Override
    public int status() {
        return form.problems().isEmpty() ? 200 : 422;
    }

    /** In bytes. */
    public long most() {
        return Pictures.MOST_BYTES;
    }

    /** In megabytes, as people say it. */
    public long megabytes() {
        return Pictures.MOST_BYTES / 1_000_000;
    }
}
