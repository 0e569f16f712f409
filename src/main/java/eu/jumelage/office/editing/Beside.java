package eu.jumelage.office.editing;

import eu.jumelage.office.OfficeFrame;
import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;

/** What a module shows on the pages of records besides what their forms say: a picture itself, attached documents. */
public interface Beside {

    /** Whether it comes first on the page, before what the record says. */
    boolean leads();

    /** Empty where it has nothing to do with such a record. */
    Optional<Content> on(String kind, UUID record, OfficeFrame frame);
}
