package eu.jumelage.programme;

import eu.jumelage.web.Language;
import java.util.List;

/** Knows what is being written; the pages with the forms do. */
public interface Sketching {

    /** New activities in open drafts, as far as their dates can be read. */
    List<Sketched> sketched(Language reader, int most);
}
