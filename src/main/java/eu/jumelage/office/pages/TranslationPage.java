package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Sheet;
import eu.jumelage.web.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record's texts in one language, each beside its source.
 *
 * @param languages into which it can be translated
 * @param problem the key of the sentence that says why this could not simply be stored; empty for none
 * @param wrong why it cannot be handed in yet, in sentences
 * @param saved when it was saved last, in words
 * @param made the link that was just made, shown this once; null if none was
 * @param until the day that is proposed for a link
 */
public record TranslationPage(
        OfficeFrame frame,
        Sheet sheet,
        List<TranslationLine> lines,
        List<Language> languages,
        String problem,
        List<String> wrong,
        String saved,
        @Nullable LinkLetter made,
        String holder,
        String until,
        int status)
        implements OfficePage {

    TranslationPage saying(List<String> sentences) {
        return new TranslationPage(
                frame, sheet, lines, languages, problem, sentences, saved, made, holder, until, status);
    }

    /** With what was typed to make a link. */
    TranslationPage asking(String holder, String until) {
        return new TranslationPage(frame, sheet, lines, languages, problem, wrong, saved, made, holder, until, status);
    }

    TranslationPage showing(LinkLetter letter) {
        return new TranslationPage(
                frame, sheet, lines, languages, problem, wrong, saved, letter, holder, until, status);
    }

    public String here() {
        return path(sheet.into());
    }

    public String path(Language into) {
        return "/office/translations/" + sheet.kind().kind() + "/" + sheet.item() + "/" + into;
    }

    public String name(Language language) {
        return language.icu().getDisplayLanguage(frame.language().icu());
    }

    public List<TranslationLine> waiting() {
        return lines.stream().filter(TranslationLine::waits).toList();
    }

    public boolean mayWrite() {
        return frame.member().mayEdit();
    }

    /** Somebody else's change, in which this is written too; null if there is none. */
    public @Nullable String otherAuthor() {
        var draft = sheet.draft();
        return draft == null || draft.isBy(frame.member()) ? null : draft.changedBy();
    }

    /** It waits for approval, and writing on takes it back. */
    public boolean isHandedIn() {
        var draft = sheet.draft();
        return draft != null && draft.state() == Draft.State.HANDED_IN;
    }
}
