package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import java.util.List;

/**
 * What a draft changes, word by word, for whoever approves it.
 *
 * @param news what became of it, and what comes next
 * @param wrong why it cannot be published as it is, in sentences
 * @param own whether the reader wrote in it
 * @param fourEyes whether somebody else must approve it
 */
public record ReviewPage(
        ReviewNews.Told news,
        OfficeFrame frame,
        Draft draft,
        List<Changed> changes,
        List<String> wrong,
        List<String> languages,
        boolean own,
        boolean fourEyes,
        int status)
        implements OfficePage {}
