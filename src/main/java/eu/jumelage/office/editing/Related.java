package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;

/** Says which records belong to one, for its page: the agreements of a partnership, the editions of a series. */
public interface Related {

    /** How many of a kind a record's page names; who finds one more says so. */
    int MOST = 10;

    /**
     * Records of one kind.
     *
     * @param words the key of their heading
     */
    record Group(String words, String kind, List<Editable.Row> rows) {

        public List<Editable.Row> shown() {
            return rows.subList(0, Math.min(MOST, rows.size()));
        }

        public boolean isCut() {
            return rows.size() > MOST;
        }
    }

    /** Groups may be empty; those are not shown. */
    List<Group> to(String kind, UUID record, Language reader);
}
