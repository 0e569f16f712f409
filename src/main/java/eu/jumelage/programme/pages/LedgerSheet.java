package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Ledger;
import eu.jumelage.web.Language;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of what a ledger keeps: what it shows, what can be chosen in it, and what is read from it. */
interface LedgerSheet<T extends Ledger.Noted<T>> {

    /**
     * How its pages are called.
     *
     * @param path the last part of its addresses, and where its list stands on the page of an activity
     * @param fresh the words over a new one
     * @param title the words over one that is there
     */
    record Names(String path, String fresh, String title) {

        /** Where a new one is written down. */
        String blank(UUID activity) {
            return all(activity) + "/new";
        }

        String all(UUID activity) {
            return "/office/activities/" + activity + "/" + path;
        }

        String one(UUID id) {
            return "/office/" + path + "/" + id;
        }

        /** Where they stand with their activity. */
        String beside(UUID activity) {
            return "/office/records/activity/" + activity + "#" + path;
        }
    }

    Names names();

    Ledger<T> ledger();

    /** In which texts are written, the reader's own first. */
    List<Language> languages(Language reader);

    List<Field> fields(Language reader);

    /** What stands in a new one. */
    Entries blank(Language reader);

    /** One as its reader would type it. */
    Entries typed(T noted, Language reader);

    /** @param before what it was; null for a new one */
    Optional<T> read(Reading typed, UUID id, UUID activity, @Nullable T before, Language reader);

    /** What is said of one over its fields; empty for nothing. */
    default String lead(T noted, Language reader) {
        return "";
    }

    /** What can be done with one besides, under its fields; null for nothing. */
    default @Nullable Content below(T noted, OfficeFrame frame) {
        return null;
    }
}
