package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;

/** Says which records belong to one, for its page: the agreements of a partnership, the editions of a series. */
public interface Related {

    /** How many of a kind a record's page names. */
    int MOST = 10;

    /**
     * Records of one kind.
     *
     * @param words the key of their heading
     */
    record Group(String words, String kind, List<Editable.Row> rows) {}

    /** Groups may be empty; those are not shown. */
    List<Group> to(String kind, UUID record, Language reader);
}
