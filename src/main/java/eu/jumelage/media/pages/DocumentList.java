package eu.jumelage.media.pages;

import com.ibm.icu.text.NumberFormat;
import eu.jumelage.media.AttachedDocument;
import eu.jumelage.media.DetachedDocument;
import eu.jumelage.media.Documents;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a record, and the form that attaches another.
 *
 * @param reference what was typed as the next one's
 * @param problems with what was sent
 */
public record DocumentList(
        String kind,
        UUID record,
        List<AttachedDocument> documents,
        List<DetachedDocument> detached,
        String reference,
        List<Problem> problems) {

    public String path() {
        return "/office/records/" + kind + "/" + record + "/documents";
    }

    public String path(AttachedDocument document) {
        return path() + "/" + document.id();
    }

    /** "1,3 MB". */
    public String size(AttachedDocument document, Language reader) {
        NumberFormat numbers = NumberFormat.getInstance(reader.icu());
        boolean large = document.size() >= 1_000_000;
        numbers.setMaximumFractionDigits(large ? 1 : 0);
        return numbers.format(Math.max(1, document.size() / (large ? 1_000_000.0 : 1_000.0))) + (large ? " MB" : " kB");
    }

    /** What is wrong with that field, in words; null if nothing is. */
    public @Nullable String problem(String field, Language reader) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> sentence(problem, reader))
                .findFirst()
                .orElse(null);
    }

    public String sentence(Problem problem, Language reader) {
        return Words.in(reader).say(problem.words(), problem.arguments().toArray());
    }

    public long most() {
        return Documents.MOST_BYTES;
    }

    /** In megabytes, as people say it. */
    public long megabytes() {
        return Documents.MOST_BYTES / 1_000_000;
    }
}
