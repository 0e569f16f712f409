package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.web.Language;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes, word by word, for whoever approves it.
 *
 * @param news what became of it, and what comes next
 * @param outlook what will happen once it is approved; null where the changes say it all
 * @param wrong why it cannot be published as it is, in sentences
 * @param stale languages in which translations would be older than what is published
 * @param own whether the reader wrote in it
 * @param fourEyes whether somebody else must approve it
 * @param remark what the reader wrote to its authors; empty if nothing
 * @param remarkProblem what is wrong with that, in words; empty if nothing is
 */
public record ReviewPage(
        ReviewNews.Told news,
        OfficeFrame frame,
        Draft draft,
        List<Changed> changes,
        @Nullable Content outlook,
        List<String> wrong,
        List<String> languages,
        List<Language> stale,
        boolean own,
        boolean fourEyes,
        String remark,
        String remarkProblem,
        int status)
        implements OfficePage {

    /** With what somebody wrote to send it back. */
    ReviewPage remarking(String written, String problem) {
        return new ReviewPage(
                news, frame, draft, changes, outlook, wrong, languages, stale, own, fourEyes, written, problem, status);
    }

    /** Only what waits for approval can be given back. */
    public boolean canBeSentBack() {
        return draft.state() == Draft.State.HANDED_IN;
    }

    /** "Französisch, Niederländisch". */
    public String staleNames() {
        return stale.stream()
                .map(language ->
                        language.icu().getDisplayLanguage(frame.language().icu()))
                .collect(Collectors.joining(", "));
    }
}
