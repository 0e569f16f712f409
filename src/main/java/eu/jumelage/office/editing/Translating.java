package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.List;

/** A module that knows which of its public records lack words in some language. */
public interface Translating {

    /** One for each record and language, at most a few thousand; what comes next or was changed last comes first. */
    List<Untranslated> untranslated(Language reader, List<Language> languages);
}
