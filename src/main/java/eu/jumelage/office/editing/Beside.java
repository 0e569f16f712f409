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

    /** Where it is to be found on long pages of such records, and how it is called there; empty where it needs none. */
    default Optional<Mark> mark(String kind) {
        return Optional.empty();
    }

    /**
     * A place on the page of a record.
     *
     * @param anchor its id
     * @param words the key of its name
     */
    record Mark(String anchor, String words) {}
}
